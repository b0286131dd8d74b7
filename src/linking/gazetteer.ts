import type { PlaceFeature, PlaceKind } from '../domain/schema/place.ts'

/** A place as the linker sees it. */
export interface GazetteerEntry {
  id: string
  kind: PlaceKind
  /** Arabic-script names and spellings. */
  forms: readonly string[]
  /** 1 (countries) to 6 (details), as in places.geojson. */
  rank: number
  lon: number
  lat: number
  parent?: string
  ambiguous?: { withWords: readonly string[]; withPlaces: readonly string[] }
}

const ARABIC = /[\u0621-\u064a\u0671-\u06d3]/

/** The linker's view of `places.geojson`: `name.ar`, the Arabic-script ones of `names`, and `variants`. */
export function gazetteerFrom(features: readonly PlaceFeature[]): GazetteerEntry[] {
  return features.map(({ id, geometry, properties }) => ({
    id,
    kind: properties.kind,
    forms: [
      ...properties.name.ar,
      ...properties.names.filter(({ lang }) => lang === 'ar').map(({ text }) => text),
      ...properties.variants,
    ].filter((form) => ARABIC.test(form)),
    rank: properties.rank,
    lon: geometry.coordinates[0],
    lat: geometry.coordinates[1],
    ...(properties.parent === undefined ? {} : { parent: properties.parent }),
    ...(properties.ambiguous === undefined
      ? {}
      : {
          ambiguous: {
            withWords: properties.ambiguous.withWords ?? [],
            withPlaces: properties.ambiguous.withPlaces ?? [],
          },
        }),
  }))
}
