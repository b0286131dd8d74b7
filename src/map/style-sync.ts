import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl'
import { crossesBoundary } from '../domain/dataset/changes.ts'
import { hasLayer } from '../domain/map-layers.ts'
import { ChangingSources } from './changing-sources.ts'
import { CrossFade } from './cross-fade.ts'
import type { Detail } from './detail/detail.ts'
import { DetailSync } from './detail/detail-sync.ts'
import { Pace } from './pace.ts'
import type { PlaceMark } from './place-marks.ts'
import type { ConflictMapProps } from './props.ts'
import { shownLines, shownPlaces, shownRegions } from './shown-data.ts'
import { ABOVE_RELIEF, RELIEF_LAYER, reliefLayer } from './style/basemap-layers.ts'
import { buildStyle, reliefSource } from './style/build-style.ts'
import { SOURCE } from './style/source-ids.ts'

/** Places come and go with the zoom; steps smaller than this change nothing to speak of. */
const ZOOM_STEP = 0.1
/**
 * While the zoom changes, marks follow at most this often. A window that moves asks nothing of MapLibre, whose repaint
 * costs several times what a step of the events does: marks and labels follow once it rests. In milliseconds.
 */
const FOLLOW_MS = 120
const REST_MS = 250
/**
 * Areas that another last day changes are handed over at once; while a hand sweeps over many such days at most so often,
 * and after the last of them: each hand-over has MapLibre work and draw for several frames. In milliseconds.
 */
const SWEPT_MS = 700
const SWEPT_REST_MS = 120

/**
 * Keeps MapLibre's style equal to the props, in named steps, each skipped when what it would hand over is what
 * stands there. While there is no style (starting, context lost) nothing is applied: it is built anew from the props.
 */
export class StyleSync {
  #props: ConflictMapProps
  #map: MapLibreMap | null = null
  #ready = false
  #zoom: number
  /** Props the style was built from. */
  #built: ConflictMapProps
  #sources = new ChangingSources()
  #marks: readonly PlaceMark[] = []
  #outline = ''
  #fade: CrossFade | null = null
  /** Whether the relief is in the style: it comes once the map stands. */
  #relief = false
  /** Null in a build without a detailed basemap, which then leaves all of it out. */
  readonly #detail = import.meta.env.VITE_BASEMAP_URL ? new DetailSync() : null
  readonly #pace = new Pace(
    FOLLOW_MS,
    REST_MS,
    () => this.#handMarks('following'),
    () => this.#handMarks('settled'),
  )

  readonly #sweep = new Pace(
    SWEPT_MS,
    SWEPT_REST_MS,
    () => this.#passOver(),
    () => this.#passOver(),
  )

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
    const props = this.#props
    const places = shownPlaces(props, this.#zoom)
    const sources = new ChangingSources()
    this.#built = props
    this.#sources = sources
    this.#marks = places.marks
    this.#outline = places.outline
    const style = buildStyle({
      dataset: props.dataset,
      language: props.language,
      theme: props.theme,
      regions: sources.built(SOURCE.regions, shownRegions(props)),
      lines: sources.built(SOURCE.lines, shownLines(props)),
      places: sources.built(SOURCE.places, places),
      relief: this.#relief && hasLayer(props.layers, 'relief') ? props.dataset.relief : null,
    })
    return this.#detail?.applied(style, props.theme, props.language) ?? style
  }

  attach(map: MapLibreMap): void {
    this.#map = map
    this.#fade = new CrossFade(map)
    this.#detail?.attach(map)
    map.on('style.load', () => {
      this.#ready = true
      this.#catchUp()
    })
    map.on('webglcontextlost', () => {
      this.#ready = false
      this.#relief = false
      this.#detail?.suspend()
    })
    map.on('webglcontextrestored', () => {
      map.setStyle(this.build(), { diff: false, validate: false })
    })
    map.on('zoom', () => {
      const zoom = map.getZoom()
      if (Math.abs(zoom - this.#zoom) < ZOOM_STEP) return
      this.#zoom = zoom
      this.#pace.ask()
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
    if (props.layers !== old.layers) this.#showRelief()
    if (props.selection !== old.selection || props.layers !== old.layers) this.#handInForce()
    else if (crossesBoundary(props.dataset, old.window.to, props.window.to)) this.#sweep.ask()
    if (props.selection !== old.selection || props.highlightedPlace !== old.highlightedPlace) {
      this.#handMarks('settled')
    } else if (props.window !== old.window || props.filter !== old.filter || props.digits !== old.digits) {
      this.#pace.askToSettle()
    }
  }

  /** Lays the relief over the land: after the map stands, so that a picture that hangs holds nothing up. */
  addRelief(): void {
    if (!this.#ready) return
    this.#relief = true
    this.#showRelief()
  }

  /** Shows or hides the relief as the props say; its picture is fetched when it is first shown. */
  #showRelief(): void {
    const { dataset, layers } = this.#props
    const { relief } = dataset
    const map = this.#map
    if (!this.#relief || !relief || !map) return
    const shown = hasLayer(layers, 'relief')
    if (map.getLayer(RELIEF_LAYER))
      map.setLayoutProperty(RELIEF_LAYER, 'visibility', shown ? 'visible' : 'none')
    else if (shown) {
      map.addSource(SOURCE.relief, reliefSource(relief))
      map.addLayer(reliefLayer(this.#built.theme, relief.maxZoom), ABOVE_RELIEF)
    }
  }

  get hasDetail(): boolean {
    return this.#detail?.loaded === true
  }

  /** Lays a detailed basemap over the built-in one; null: the one that it had before the graphics context was lost. */
  addDetail(detail: Detail | null): void {
    this.#detail?.resume(detail)
    if (this.#ready) this.#map?.setStyle(this.build(), { diff: true, validate: false })
  }

  remove(): void {
    this.#pace.stop()
    this.#sweep.stop()
    this.#fade?.remove()
    this.#map = null
  }

  /** Makes the style what the props ask, whatever happened since it was built. */
  #catchUp(): void {
    if (!sameLook(this.#props, this.#built)) {
      this.#map?.setStyle(this.build(), { diff: true, validate: false })
      return
    }
    this.#handInForce()
    this.#handMarks('settled')
  }

  /** Another last day: where the picture changes, it does so in a short fade. */
  #passOver(): void {
    const props = this.#props
    if (!this.#ready) return
    const changes =
      this.#sources.differs(SOURCE.regions, shownRegions(props)) ||
      this.#sources.differs(SOURCE.lines, shownLines(props))
    if (!changes) return
    if (props.reducedMotion || !this.#fade) this.#handInForce()
    else this.#fade.run(() => this.#handInForce())
  }

  #handInForce(): void {
    if (!this.#map) return
    this.#sources.hand(this.#map, SOURCE.regions, shownRegions(this.#props))
    this.#sources.hand(this.#map, SOURCE.lines, shownLines(this.#props))
  }

  #handMarks(window: 'following' | 'settled'): void {
    if (!this.#ready || !this.#map) return
    const places = shownPlaces(this.#props, this.#zoom)
    if (window === 'following' && places.outline === this.#outline) return
    this.#marks = places.marks
    this.#outline = places.outline
    this.#sources.hand(this.#map, SOURCE.places, places)
  }
}

/** Whether the same style serves both but for the data of regions, routes and places. */
function sameLook(a: ConflictMapProps, b: ConflictMapProps): boolean {
  return a.dataset === b.dataset && a.language === b.language && a.theme === b.theme
}
