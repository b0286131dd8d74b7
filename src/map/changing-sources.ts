import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import { SOURCE } from './style/source-ids.ts'

export type Changing = (typeof SOURCE)['regions' | 'lines' | 'places']

/** Data of one changing source; equal keys stand for data that draws the same. */
export interface Keyed {
  key: string
  data: () => GeoJSON.FeatureCollection
}

/** What the changing sources of a style hold, so that nothing is handed over twice. */
export class ChangingSources {
  readonly #held = new Map<Changing, string>()

  /** Data for a style that is being built. */
  built(source: Changing, { key, data }: Keyed): GeoJSON.FeatureCollection {
    this.#held.set(source, key)
    return data()
  }

  /** Whether a source holds other data. */
  differs(source: Changing, { key }: Keyed): boolean {
    const held = this.#held.get(source)
    return held !== undefined && held !== key
  }

  /** Hands data over where it differs from what the source holds; skips sources MapLibre does not have now. */
  hand(map: MapLibreMap, source: Changing, { key, data }: Keyed): void {
    if (this.#held.get(source) === key) return
    const ids = source === SOURCE.places ? [SOURCE.places, SOURCE.placeNames] : [source]
    const sources = ids.flatMap((id) => map.getSource<GeoJSONSource>(id) ?? [])
    if (sources.length < ids.length) return
    this.#held.set(source, key)
    const next = data()
    for (const one of sources) void one.setData(next)
  }
}
