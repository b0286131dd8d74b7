import 'maplibre-gl/dist/maplibre-gl.css'
import './map.css'
import { Map as MapLibreMap } from 'maplibre-gl'
import { readBasemapUrl } from '../domain/basemap-url.ts'
import type { Camera } from '../domain/geometry/mercator.ts'
import { CameraControl } from './camera.ts'
import { nameCountriesInView } from './countries-in-view.ts'
import { EventLayer } from './event-layer.ts'
import { supplyImages } from './images.ts'
import { addLabelFonts, hasFurtherLatin } from './label-fonts.ts'
import { tellWorkerUrl } from './maplibre-worker.ts'
import { pickPlaceMark } from './pick-place.ts'
import { type Picked, Picking } from './picking.ts'
import type { ConflictMapCallbacks, ConflictMapProps } from './props.ts'
import { ScaleBar } from './scale-bar.ts'
import { StyleSync } from './style-sync.ts'
import { MAX_ZOOM } from './view.ts'
import { Watch } from './watch.ts'

/** Layers whose labels can be clicked like the marks they name. */
const NAME_LAYERS = [
  'place-names',
  'area-names',
  'country-names',
  'country-names-more',
  'countries-in-view',
  'river-names',
]

interface Parts {
  host: HTMLElement
  map: MapLibreMap
  camera: CameraControl
  style: StyleSync
  events: EventLayer
  picking: Picking
  scale: ScaleBar
  watch: Watch
}

/**
 * The live map. The truth is in the props: `setProps` compares and hands on what changed, and all of it is applied
 * again when the graphics context comes back. Nothing here throws outward: a map that cannot be says so by
 * `onStatus` and does nothing.
 */
export class ConflictMap {
  #props: ConflictMapProps
  readonly #callbacks: ConflictMapCallbacks
  readonly #parts: Parts | null

  constructor(container: HTMLElement, props: ConflictMapProps, callbacks: ConflictMapCallbacks) {
    this.#props = props
    this.#callbacks = callbacks
    this.#parts = this.#start(container)
    if (!this.#parts) callbacks.onStatus('unsupported')
  }

  setProps(next: ConflictMapProps): void {
    const old = this.#props
    if (next === old) return
    this.#props = next
    const parts = this.#parts
    if (!parts) return
    const { map, camera, style, events, scale } = parts
    if (next.dataset !== old.dataset || next.language !== old.language) this.#addFonts()
    events.apply(next)
    style.apply(next)
    camera.apply(next)
    if (next.messages !== old.messages) nameMap(map, next)
    scale.apply(next)
    if (next.gestures !== old.gestures) setGestures(map, next)
  }

  /** Where the map stands: centre of the free part and zoom. */
  get camera(): Camera | null {
    return this.#parts?.camera.camera() ?? null
  }

  /** Zooms about the centre of the free part, as a move of the reader's. */
  zoomBy(delta: number): void {
    this.#parts?.camera.zoomBy(delta, this.#props.reducedMotion)
  }

  /** Moves by a part of the free width and height, as a move of the reader's: a way besides dragging. */
  panBy(right: number, down: number): void {
    this.#parts?.camera.panBy(right, down, this.#props.reducedMotion)
  }

  remove(): void {
    if (!this.#parts) return
    const { host, map, style, events, picking, scale, watch } = this.#parts
    watch.remove()
    picking.remove()
    style.remove()
    scale.remove()
    events.remove()
    map.remove()
    host.remove()
  }

  #start(container: HTMLElement): Parts | null {
    const props = this.#props
    this.#addFonts()
    const host = container.ownerDocument.createElement('div')
    host.className = 'conflict-map'
    container.append(host)
    const size = { width: container.clientWidth, height: container.clientHeight }
    const camera = new CameraControl(props, size, this.#callbacks)
    const style = new StyleSync(props, camera.opening().zoom)
    const map = createMap(host, props, camera, style)
    if (!map) {
      host.remove()
      return null
    }
    const events = createEvents(map, props, this.#callbacks)
    if (!events) {
      map.remove()
      host.remove()
      return null
    }
    const scale = new ScaleBar(host, props)
    supplyImages(map)
    style.attach(map)
    camera.attach(map)
    nameCountriesInView(map, () => this.#props)
    nameMap(map, props)
    setGestures(map, props)
    const draw = () => {
      const view = camera.view()
      if (!watch.blank) events.follow(view)
      this.#callbacks.onView(view)
      scale.follow(camera.camera())
    }
    map.on('render', draw)
    const picking = new Picking(
      map,
      {
        event: (x, y, reach) => events.pick(x, y, reach),
        place: (x, y, reach) => this.#pickPlace(x, y, reach),
      },
      {
        onPick: (picked) => this.#callbacks.onSelect(this.#target(picked)),
        onHover: (picked) => {
          events.hover(picked?.kind === 'event' ? picked.index : null)
          this.#callbacks.onHover(picked?.kind === 'place' ? picked.index : null)
        },
      },
    )
    const watch = new Watch(map, (status) => {
      this.#callbacks.onStatus(status)
      if (status !== 'live') return
      events.tellAgain()
      style.addRelief()
      this.#askForDetail(style)
    })
    draw()
    return { host, map, camera, style, events, picking, scale, watch }
  }

  #addFonts(): void {
    const { dataset, language, fonts } = this.#props
    addLabelFonts(document.fonts, fonts, hasFurtherLatin(dataset, language))
  }

  #pickPlace(x: number, y: number, reach: number): number {
    const parts = this.#parts
    if (!parts) return -1
    const { map, camera, style } = parts
    const hit = pickPlaceMark(this.#props.dataset, style.marks, camera.view(), x, y, reach)
    if (hit >= 0 || !style.ready) return hit
    const layers = NAME_LAYERS.filter((id) => map.getLayer(id))
    const place: unknown = map.queryRenderedFeatures([x, y], { layers })[0]?.properties.place
    return typeof place === 'number' ? place : -1
  }

  /** The detailed basemap that the site was built with, if one: asked for once the map stands, which never waits for it. */
  #askForDetail(style: StyleSync): void {
    // Tested here, in these words, so that a build without it leaves all of it out.
    if (import.meta.env.VITE_BASEMAP_URL) {
      const url = readBasemapUrl(String(import.meta.env.VITE_BASEMAP_URL))
      if (style.hasDetail) style.addDetail(null)
      if (style.hasDetail || !url) return
      import('./detail/start-detail.ts')
        .then(({ startDetail }) => startDetail(url, this.#props.dataset))
        .then((detail) => style.addDetail(detail))
        .catch((error: unknown) => console.warn('detailed basemap:', error))
    }
  }

  #target(picked: Picked): { kind: 'place' | 'event'; id: string } | null {
    const { dataset } = this.#props
    if (picked?.kind === 'event') {
      const id = dataset.eventIds.at(picked.index)
      return id === undefined ? null : { kind: 'event', id }
    }
    const place = picked && dataset.places[picked.index]
    return place ? { kind: 'place', id: place.id } : null
  }
}

function createMap(
  container: HTMLElement,
  props: ConflictMapProps,
  camera: CameraControl,
  style: StyleSync,
): MapLibreMap | null {
  const opening = camera.opening()
  try {
    tellWorkerUrl()
    return new MapLibreMap({
      container,
      style: style.build(),
      center: [opening.longitude, opening.latitude],
      zoom: opening.zoom,
      maxZoom: MAX_ZOOM,
      maxPitch: 0,
      transformConstrain: camera.transformConstrain,
      renderWorldCopies: false,
      attributionControl: false,
      dragRotate: false,
      touchPitch: false,
      pitchWithRotate: false,
      fadeDuration: props.reducedMotion ? 0 : 200,
      reduceMotion: props.reducedMotion,
      locale: { ...props.messages },
      cooperativeGestures: props.gestures === 'cooperative',
      validateStyle: false,
    })
  } catch {
    return null
  }
}

function createEvents(
  map: MapLibreMap,
  props: ConflictMapProps,
  callbacks: ConflictMapCallbacks,
): EventLayer | null {
  try {
    return new EventLayer(map.getCanvasContainer(), props, (shown) => callbacks.onShown(shown))
  } catch {
    return null
  }
}

/** The map's name for screen readers, which MapLibre sets once. */
function nameMap(map: MapLibreMap, props: ConflictMapProps): void {
  const title = props.messages['Map.Title']
  if (title) map.getCanvas().setAttribute('aria-label', title)
}

/** No turning and no tilting: north stays up. */
function setGestures(map: MapLibreMap, props: ConflictMapProps): void {
  map.keyboard.disableRotation()
  map.touchZoomRotate.disableRotation()
  if (props.gestures === 'cooperative') map.cooperativeGestures.enable()
  else map.cooperativeGestures.disable()
}
