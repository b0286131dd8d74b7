import type { MapEventType, Map as MapLibreMap, TransformConstrainFunction } from 'maplibre-gl'
import { LngLat } from 'maplibre-gl'
import type { Camera, Padding, Size } from '../domain/geometry/mercator.ts'
import type { Bounds } from '../domain/schema/map-config.ts'
import type { CameraWish, ConflictMapCallbacks, ConflictMapProps } from './props.ts'
import {
  constrainCamera,
  type ElementView,
  elementView,
  freeBounds,
  usablePadding,
  wishedCamera,
} from './view.ts'

const EASE_MS = 600
const ZOOM_MS = 250

type View = { bounds: Bounds; maxZoom?: number } | { camera: Camera }

/** Marks moves the reader asked for by a control of ours, in MapLibre's event data. */
interface ByReader {
  byReader?: boolean
}

/** Moves MapLibre's camera to wishes and reports where the reader takes it. */
export class CameraControl {
  #bounds: Bounds
  /** Padding as told, and as much of it as the element can bear. */
  #told: Padding
  #padding: Padding
  #wish: number
  /** What the map stands at until the reader moves it: fitted again when size or padding change. */
  #standing: View | null
  #size: Size
  readonly #onMoved: (camera: Camera) => void
  readonly #onRest: (bounds: Bounds) => void
  #map: MapLibreMap | null = null

  constructor(
    props: ConflictMapProps,
    size: Size,
    { onCameraMoved, onRest }: Pick<ConflictMapCallbacks, 'onCameraMoved' | 'onRest'>,
  ) {
    this.#bounds = props.dataset.map.bounds
    this.#size = size
    this.#told = props.padding
    this.#padding = usablePadding(props.padding, size)
    this.#standing = openingView(props)
    this.#wish = props.cameraWish?.serial ?? 0
    this.#onMoved = onCameraMoved
    this.#onRest = onRest
  }

  /** Where the map opens. */
  opening(): Camera {
    return this.#constrain(
      wishedCamera(this.#standing ?? { bounds: this.#bounds }, this.#size, this.#padding),
    )
  }

  /** MapLibre's own limits, from ours. */
  readonly transformConstrain: TransformConstrainFunction = (centre, zoom) => {
    const held = this.#constrain({ longitude: centre.lng, latitude: centre.lat, zoom })
    return { center: new LngLat(held.longitude, held.latitude), zoom: held.zoom }
  }

  attach(map: MapLibreMap): void {
    this.#map = map
    map.setPadding(this.#padding)
    map.on('moveend', this.#moveEnd)
    this.#place(this.opening(), false, true)
    map.on('resize', this.#resized)
  }

  apply(props: ConflictMapProps): void {
    this.#bounds = props.dataset.map.bounds
    this.#setPadding(props.padding)
    const wish = props.cameraWish
    if (!wish || wish.serial === this.#wish) return
    this.#wish = wish.serial
    this.#standing = viewOf(wish)
    this.#place(
      this.#constrain(wishedCamera(wish, this.#size, this.#padding)),
      wish.animate,
      props.reducedMotion,
    )
  }

  zoomBy(delta: number, reducedMotion: boolean): void {
    const data: ByReader = { byReader: true }
    this.#map?.zoomTo(this.#map.getZoom() + delta, { duration: reducedMotion ? 0 : ZOOM_MS }, data)
  }

  /** Moves by parts (0 to 1) of the free width and height. */
  panBy(right: number, down: number, reducedMotion: boolean): void {
    const { top, right: end, bottom, left } = this.#padding
    const [x, y] = [(this.#size.width - left - end) * right, (this.#size.height - top - bottom) * down]
    const data: ByReader = { byReader: true }
    this.#map?.panBy([x, y], { duration: reducedMotion ? 0 : ZOOM_MS }, data)
  }

  camera(): Camera {
    const map = this.#map
    if (!map) return this.opening()
    const { lng, lat } = map.getCenter()
    return { longitude: lng, latitude: lat, zoom: map.getZoom() }
  }

  /** The whole element's view, for what is drawn over the map. */
  view(): ElementView {
    const pixelRatio = this.#map?.getPixelRatio() ?? 1
    const padding = this.#map?.getPadding() ?? this.#padding
    return elementView(this.camera(), this.#size, { ...this.#padding, ...padding }, pixelRatio)
  }

  #constrain(camera: Camera): Camera {
    return constrainCamera(camera, this.#bounds, this.#size, this.#padding)
  }

  #place(camera: Camera, animate: boolean, reducedMotion: boolean): void {
    const target = { center: new LngLat(camera.longitude, camera.latitude), zoom: camera.zoom }
    if (animate && !reducedMotion) {
      this.#map?.easeTo({ ...target, padding: this.#padding, duration: EASE_MS })
    } else {
      this.#map?.jumpTo({ ...target, padding: this.#padding })
    }
  }

  /** The centre of the free part stays where it is on the map; a fitted view is fitted again. */
  #setPadding(padding: Padding): void {
    const { top, right, bottom, left } = this.#told
    if (padding.top === top && padding.right === right && padding.bottom === bottom && padding.left === left)
      return
    this.#told = padding
    this.#settle()
  }

  #settle(): void {
    this.#padding = usablePadding(this.#told, this.#size)
    const camera = this.#standing ? wishedCamera(this.#standing, this.#size, this.#padding) : this.camera()
    this.#place(this.#constrain(camera), false, true)
  }

  readonly #moveEnd = (event: MapEventType['moveend'] & ByReader): void => {
    this.#onRest(freeBounds(this.camera(), this.#size, this.#padding))
    if (event.originalEvent === undefined && !event.byReader) return
    this.#standing = null
    this.#onMoved(this.camera())
  }

  readonly #resized = (): void => {
    const container = this.#map?.getContainer()
    if (!container) return
    this.#size = { width: container.clientWidth, height: container.clientHeight }
    this.#settle()
  }
}

function viewOf(wish: CameraWish): View {
  if ('camera' in wish) return { camera: wish.camera }
  return wish.maxZoom === undefined ? { bounds: wish.bounds } : { bounds: wish.bounds, maxZoom: wish.maxZoom }
}

function openingView(props: ConflictMapProps): View {
  if (props.cameraWish) return viewOf(props.cameraWish)
  if (props.camera) return { camera: props.camera }
  return { bounds: props.dataset.map.start.bounds }
}
