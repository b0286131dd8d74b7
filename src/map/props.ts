import type { Dataset } from '../domain/dataset/dataset.ts'
import type { MarkedSelection } from '../domain/dataset/reading-stops.ts'
import type { EventFilter, TimeWindow } from '../domain/dataset/window.ts'
import type { Camera, Padding } from '../domain/geometry/mercator.ts'
import type { Language } from '../domain/languages.ts'
import type { LayerSet } from '../domain/map-layers.ts'
import type { Bounds } from '../domain/schema/map-config.ts'
import type { DigitSystem } from '../domain/url/url-state.ts'
import type { ElementView } from './element-view.ts'
import type { MapFontUrls } from './style/font-faces.ts'

/** A wish to move the map; `serial` tells two equal wishes apart. Bounds are fitted into the free part of the map. */
export type CameraWish = { serial: number; animate: boolean } & (
  | { bounds: Bounds; maxZoom?: number }
  | { camera: Camera }
)

/** MapLibre's own strings by its keys (`Map.Title`, `ScaleControl.Kilometers`, ...), in the reader's language. */
type MapMessages = Readonly<Record<string, string>>

/** Everything the live map shows, as plain values. A value that stays identical costs nothing. */
export interface ConflictMapProps {
  dataset: Dataset
  window: TimeWindow
  /** What of the events and articles is drawn (dataset/drawn-filter.ts). */
  filter: EventFilter
  layers: LayerSet
  selection: MarkedSelection | null
  /** Index in `dataset.places`. */
  highlightedPlace: number | null
  /** Index of an event that is pointed at elsewhere on the page. */
  highlightedEvent: number | null
  language: Language
  digits: DigitSystem
  theme: 'light' | 'dark'
  /** The part of the element that panels cover, in CSS pixels. */
  padding: Padding
  /** Where the map opens; null for the start view. Read once: later moves come as wishes. */
  camera: Camera | null
  cameraWish: CameraWish | null
  messages: MapMessages
  reducedMotion: boolean
  /** `cooperative`: the page scrolls unless Ctrl or a second finger says otherwise (embeds). */
  gestures: 'free' | 'cooperative'
  fonts: MapFontUrls
}

/** `live`: on screen; `failed`: nothing came in time, or the graphics context stays lost; `unsupported`: no WebGL 2. */
type LiveMapStatus = 'live' | 'failed' | 'unsupported'

export interface ShownWindow {
  window: TimeWindow
  /** Events of the window that pass the filter. */
  count: number
}

export interface ConflictMapCallbacks {
  /** What was clicked or tapped; null for the bare map. */
  onSelect: (target: { kind: 'place' | 'event'; id: string } | null) => void
  /** Index of the place under the pointer. */
  onHover: (placeIndex: number | null) => void
  /** After the reader moved the map, never after a wish. */
  onCameraMoved: (camera: Camera) => void
  /** What the free part shows, degrees, each time the map has come to rest. */
  onRest: (bounds: Bounds) => void
  /** Where the map stands, with each picture of it: for what is drawn over it. */
  onView: (view: ElementView) => void
  onStatus: (status: LiveMapStatus) => void
  /** The events of this window stand on screen now. */
  onShown: (shown: ShownWindow) => void
}
