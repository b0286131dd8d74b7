import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { MarkedSelection } from '../../domain/dataset/reading-stops.ts'
import type { EventFilter, TimeWindow } from '../../domain/dataset/window.ts'
import type { Language } from '../../domain/languages.ts'
import type { LayerSet } from '../../domain/map-layers.ts'
import type { EventLayout } from '../events/event-layout.ts'
import type { DrawnTheme } from '../palette.ts'

/** What a drawing shows, apart from where it is seen from. */
export interface SceneContent {
  dataset: Dataset
  window: TimeWindow
  /** What of the events and articles is drawn (dataset/drawn-filter.ts). */
  filter: EventFilter
  /** What of the map shows; all of it where not given. */
  layers?: LayerSet
  /** The events laid out, where many drawings are made of them one after the other. */
  layout?: EventLayout
  selection: MarkedSelection | null
  /** Index of the place under pointer or focus. */
  highlightedPlace: number | null
  language: Language
  theme: DrawnTheme
  /** Names the drawing for assistive technology; without it the drawing is left to what stands beside it. */
  label?: string
  /** Whether the picture of the relief lies over the land: a file of its own, for drawings made in the browser. */
  relief?: boolean
  /** Whether marks can be hit: adds areas of 24 px around them. */
  interactive?: boolean
  /** Title of an event for its `<title>`, by day-sorted index; the details may not have arrived. */
  eventTitle?: (event: number) => string | undefined
  /** Told apart where one page holds several drawings; starts the ids of patterns. */
  idPrefix?: string
}
