import type { ErrorEvent, Map as MapLibreMap, MapSourceDataEvent, StyleSpecification } from 'maplibre-gl'
import type { Language } from '../../domain/languages.ts'
import type { DrawnTheme } from '../palette.ts'
import { DETAIL_PREFIX, type Detail, GIVES_WAY, withDetail } from './detail.ts'

/**
 * What has become of the detailed basemap. The built-in lines give way when its first tile has come, and stand again
 * for good once one has failed.
 */
export class DetailSync {
  #detail: Detail | null = null
  /** Out of the style while the map has to stand first. */
  #suspended = false
  #seen = false
  #failed = false
  #map: MapLibreMap | null = null

  get loaded(): boolean {
    return this.#detail !== null
  }

  attach(map: MapLibreMap): void {
    this.#map = map
    map.on('sourcedata', this.#came)
    map.on('error', this.#error)
  }

  suspend(): void {
    this.#suspended = true
  }

  resume(detail: Detail | null): void {
    this.#detail = detail ?? this.#detail
    this.#suspended = false
  }

  applied(style: StyleSpecification, theme: DrawnTheme, language: Language): StyleSpecification {
    if (!this.#detail || this.#suspended) return style
    return withDetail(style, this.#detail, this.#seen && !this.#failed, theme, language)
  }

  readonly #came = (event: MapSourceDataEvent): void => {
    if (this.#seen || !event.tile || !event.sourceId.startsWith(DETAIL_PREFIX)) return
    this.#seen = true
    if (!this.#failed) this.#show(false)
  }

  readonly #error = (event: ErrorEvent & { sourceId?: string }): void => {
    if (this.#failed || !event.sourceId?.startsWith(DETAIL_PREFIX)) return
    this.#failed = true
    this.#show(true)
  }

  /** Shows or hides the built-in lines. */
  #show(visible: boolean): void {
    for (const id of GIVES_WAY) {
      if (this.#map?.getLayer(id)) this.#map.setLayoutProperty(id, 'visibility', visible ? 'visible' : 'none')
    }
  }
}
