import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl'
import { mapSelection } from './map-selection.ts'
import { type PlaceMark, placeMarks } from './place-marks.ts'
import type { ConflictMapProps } from './props.ts'
import { regionsInForce, routesInForce } from './regions-in-force.ts'
import { buildStyle } from './style/build-style.ts'
import { placeFeatures } from './style/place-features.ts'
import { regionFeatures, routeFeatures } from './style/region-features.ts'
import { SOURCE } from './style/source-ids.ts'

type Changing = typeof SOURCE.regions | typeof SOURCE.routes | typeof SOURCE.places

/** Places come and go with the zoom; steps smaller than this change nothing to speak of. */
const ZOOM_STEP = 0.1
/** At most this often do place marks follow a window that is being dragged, in milliseconds. */
const MARKS_EVERY_MS = 120

/**
 * Keeps MapLibre's style equal to the props, in named steps, each skipped when what it would hand over is what
 * stands there. While there is no style (starting, context lost) nothing is applied: it is built anew from the props.
 */
export class StyleSync {
  #props: ConflictMapProps
  #map: MapLibreMap | null = null
  #ready = false
  #zoom: number
  #marks: readonly PlaceMark[] = []
  /** Props the style was built from, and what each changing source was last given. */
  #built: ConflictMapProps
  #applied = new Map<Changing, string>()
  #marksAt = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(props: ConflictMapProps, zoom: number) {
    this.#props = props
    this.#built = props
    this.#zoom = zoom
  }

  /** The marks on the map, for picking. */
  get marks(): readonly PlaceMark[] {
    return this.#marks
  }

  /** Whether MapLibre holds a style that can be asked. */
  get ready(): boolean {
    return this.#ready
  }

  /** The whole style of the present props. */
  build(): StyleSpecification {
    const regions = this.#regions()
    const routes = this.#routes()
    const places = this.#places()
    this.#built = this.#props
    this.#applied = new Map([
      [SOURCE.regions, contentKey(regions)],
      [SOURCE.routes, contentKey(routes)],
      [SOURCE.places, contentKey(places)],
    ])
    const { dataset, language, theme, fonts } = this.#props
    return buildStyle({
      dataset,
      language,
      theme,
      fonts,
      regions,
      routes,
      places,
    })
  }

  attach(map: MapLibreMap): void {
    this.#map = map
    map.on('style.load', () => {
      this.#ready = true
      this.#catchUp()
    })
    map.on('webglcontextlost', () => {
      this.#ready = false
    })
    map.on('webglcontextrestored', () => {
      map.setStyle(this.build(), { diff: false, validate: false })
    })
    map.on('zoom', () => {
      const zoom = map.getZoom()
      if (Math.abs(zoom - this.#zoom) < ZOOM_STEP) return
      this.#zoom = zoom
      this.#askMarks()
    })
  }

  apply(props: ConflictMapProps): void {
    const old = this.#props
    this.#props = props
    if (!this.#ready) return
    if (!sameLook(props, this.#built)) {
      this.#catchUp()
      return
    }
    if (props.window.to !== old.window.to || props.selection !== old.selection) {
      this.#hand(SOURCE.regions, this.#regions())
      this.#hand(SOURCE.routes, this.#routes())
    }
    if (props.selection !== old.selection || props.highlightedPlace !== old.highlightedPlace) {
      this.#handMarks()
    } else if (props.window !== old.window || props.filter !== old.filter || props.digits !== old.digits) {
      this.#askMarks()
    }
  }

  remove(): void {
    clearTimeout(this.#timer)
    this.#map = null
  }

  /** Makes the style what the props ask, whatever happened since it was built. */
  #catchUp(): void {
    if (!sameLook(this.#props, this.#built)) {
      this.#map?.setStyle(this.build(), { diff: true, validate: false })
      return
    }
    this.#hand(SOURCE.regions, this.#regions())
    this.#hand(SOURCE.routes, this.#routes())
    this.#handMarks()
  }

  #regions() {
    const { dataset, window, selection } = this.#props
    const { place, lit } = mapSelection(dataset, selection)
    const shown = new Set(
      [...lit, ...(place === null ? [] : [place])].map((index) => dataset.places[index]!.id),
    )
    return regionFeatures(regionsInForce(dataset, window.to, shown), shown)
  }

  #routes() {
    const { dataset, window } = this.#props
    return routeFeatures(routesInForce(dataset, window.to))
  }

  #places() {
    const { dataset, window, filter, selection, highlightedPlace, language, digits } = this.#props
    const { place, lit } = mapSelection(dataset, selection)
    this.#marks = placeMarks({
      dataset,
      window,
      filter,
      zoom: this.#zoom,
      selected: place,
      lit,
      highlighted: highlightedPlace,
    })
    return placeFeatures(dataset, this.#marks, language, digits)
  }

  #askMarks(): void {
    if (this.#timer !== undefined) return
    const wait = Math.max(0, this.#marksAt + MARKS_EVERY_MS - performance.now())
    this.#timer = setTimeout(() => this.#handMarks(), wait)
  }

  #handMarks(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (!this.#ready) return
    this.#marksAt = performance.now()
    this.#hand(SOURCE.places, this.#places())
  }

  #hand(source: Changing, data: GeoJSON.FeatureCollection): void {
    const key = contentKey(data)
    if (this.#applied.get(source) === key) return
    const handed = this.#map?.getSource<GeoJSONSource>(source)
    if (!handed) return
    this.#applied.set(source, key)
    handed.setData(data)
  }
}

/** Whether the same style serves both but for the data of regions, routes and places. */
function sameLook(a: ConflictMapProps, b: ConflictMapProps): boolean {
  return a.dataset === b.dataset && a.language === b.language && a.theme === b.theme && a.fonts === b.fonts
}

/** Equal for collections that draw the same: geometries hang on the ids among the properties. */
function contentKey(data: GeoJSON.FeatureCollection): string {
  return JSON.stringify(data.features.map(({ properties }) => properties))
}
