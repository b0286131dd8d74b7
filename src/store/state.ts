import type { Dataset } from '../domain/dataset/dataset.ts'
import type { EventColumns } from '../domain/dataset/event-columns.ts'
import type { FacetChoice } from '../domain/dataset/event-filter.ts'
import type { Facets } from '../domain/dataset/facets.ts'
import type { MarkedSelection } from '../domain/dataset/reading-stops.ts'
import type { EventFilter, TimeWindow } from '../domain/dataset/window.ts'
import type { Camera } from '../domain/geometry/mercator.ts'
import type { Language } from '../domain/languages.ts'
import type { LayerSet } from '../domain/map-layers.ts'
import type { MeasureTool } from '../domain/measure/measure-tool.ts'
import type { ArticleText } from '../domain/schema/article-text.ts'
import type { ArticleDetail, EventBody, EventHead, EventTitles } from '../domain/schema/dataset.ts'
import type { Bounds } from '../domain/schema/map-config.ts'
import type { SourceRecord } from '../domain/schema/source.ts'
import type { Story } from '../domain/schema/story.ts'
import type {
  Clock,
  DigitSystem,
  LabelLanguage,
  MonthStyle,
  Selection,
  Theme,
} from '../domain/url/url-state.ts'

/** A wish to move the map; `serial` tells two equal wishes apart. Bounds are fitted into the free part of the map. */
type CameraWish = { serial: number; animate: boolean } & (
  | { bounds: Bounds; maxZoom?: number }
  | { camera: Camera }
)

/** What has arrived of the details that are fetched on demand. */
export interface Details {
  /** Event heads by day-sorted index. */
  heads: ReadonlyMap<number, EventHead>
  bodies: ReadonlyMap<number, EventBody>
  articles: ReadonlyMap<string, ArticleDetail>
  /** Texts of articles, where the build has them. */
  texts: ReadonlyMap<string, ArticleText>
  stories: ReadonlyMap<string, Story>
  sources: ReadonlyMap<string, SourceRecord> | null
  /** Publication day by day-sorted index (dataset/published-columns.ts). */
  published: Int32Array | null
  /** Sides and sources of events (dataset/facets.ts). */
  facets: Facets | null
  /** Titles of all events, for the search. */
  titles: EventTitles | null
  /** Keys (`heads:3`, `article:ID`, `published`) whose fetch failed. */
  failed: ReadonlySet<string>
}

/** Details that some part of the page has asked for, beyond what the view itself needs. */
export interface Wanted {
  facets: boolean
  sources: boolean
  /** Titles of all events. */
  titles: boolean
  /** Events, by index, whose heads a table shows. */
  rows: readonly number[]
}

/** Where the reader stands in a story; kept while a place or event named in it is looked at. */
export interface StoryPlace {
  id: string
  /** From 0. */
  step: number
  /** What of the step is still to be taken, once its text is here; null when it has been. */
  pending: { window: boolean; view: boolean; layers: boolean } | null
}

/** Where the reader stands among the places of the selected article. */
export interface ReadingPlace {
  /** Index in its stops (domain/dataset/reading-stops.ts). */
  at: number
  /** What is marked on the map meanwhile. */
  marked: MarkedSelection
}

/** How the live map is doing; the drawing stands in until `live` and again after `failed`. */
export type MapStatus = 'waiting' | 'late' | 'live' | 'failed' | 'unsupported'

/** The window was changed for the reader, to hold an event or the events of an article. */
export interface WindowNote {
  how: 'widened' | 'moved'
  for: 'event' | 'article'
}

export interface MapState {
  /** By the clock that is chosen: its event columns say when things happened or, once these days have arrived, when they were published. */
  dataset: Dataset
  /** The event columns by the clock of events, whatever clock is chosen. */
  happened: EventColumns
  clock: Clock
  window: TimeWindow
  /** The window once it rests: lists and texts follow it, so that nothing renders while a finger drags. */
  settledWindow: TimeWindow
  /** The range the time control's detail level spans; always holds the window. */
  detail: TimeWindow
  /** Said until the reader moves the window or looks at something else. */
  windowNote: WindowNote | null
  selection: Selection | null
  /** Time runs by itself; `rest` is the event at which it pauses, by index. */
  playback: { rest: number | null } | null
  story: StoryPlace | null
  /** null where no article is selected, or none of its places come to yet. */
  reading: ReadingPlace | null
  /** What closing a card comes back to; null: the start view. */
  home: Selection | null
  /** Place under the pointer or focus, by index; shared by map, lists and texts. */
  highlightedPlace: number | null
  /** Event under the pointer on the time axis, by index; shown on the map too. */
  highlightedEvent: number | null
  filter: EventFilter
  /** What the reader has narrowed the events to; `filter` is made of it. */
  choice: FacetChoice
  /** What of the map shows. */
  layers: LayerSet
  /** What was searched for and is listed in full; empty: nothing. */
  query: string
  /** What fills the page. */
  view: 'map' | 'list'
  /** What the free part of the map shows, told when it rests; null before there is a map. */
  viewBounds: Bounds | null
  /** Lists and exports of the view hold only what the map shows. */
  onlyOnMap: boolean
  wanted: Wanted
  /** Where the reader has taken the map; null while it stands at the start view. */
  camera: Camera | null
  cameraWish: CameraWish | null
  language: Language
  theme: Theme
  /** Language of the places' names on the map; null: the page's. */
  labels: LabelLanguage | null
  digits: DigitSystem
  months: MonthStyle
  mapStatus: MapStatus
  details: Details
  /** What the reader measures with; null: nothing. */
  measure: MeasureTool | null
  /** The version of the dataset that the address the page was opened with names; null without one. */
  linkVersion: string | null
}
