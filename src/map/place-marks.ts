import { articlesByPlace } from '../domain/dataset/article-activity.ts'
import type { Dataset } from '../domain/dataset/dataset.ts'
import { NO_PLACE } from '../domain/dataset/event-columns.ts'
import { type EventFilter, forEachVisible, type TimeWindow } from '../domain/dataset/window.ts'
import type { Bounds } from '../domain/schema/map-config.ts'
import type { PlaceFeature, PlaceKind } from '../domain/schema/place.ts'

/** Number of visible events that stand at each place, by place index. */
export function eventCountsByPlace(dataset: Dataset, window: TimeWindow, filter: EventFilter): Uint16Array {
  const counts = new Uint16Array(dataset.places.length)
  forEachVisible(dataset.events, window, filter, (i) => {
    const place = dataset.events.place[i]!
    if (place !== NO_PLACE && place < counts.length) counts[place] = counts[place]! + 1
  })
  return counts
}

const DOT_RADIUS = 3.2
export const LARGEST_RADIUS = 13

/** Radius in CSS pixels of a place's mark: its area grows with the articles, up to a limit. */
export function placeMarkRadius(articles: number): number {
  if (articles === 0) return DOT_RADIUS
  if (articles === 1) return 5
  return Math.min(LARGEST_RADIUS, Math.round((7.4 + 1.9 * Math.sqrt(articles - 1)) * 10) / 10)
}

/** Articles from which the mark carries its number. */
const NUMBER_FROM = 2

const AREA_KINDS: ReadonlySet<PlaceKind> = new Set([
  'region',
  'district',
  'province',
  'country',
  'lake',
  'river',
  'entity',
])

/** Areas are named where they lie; they carry no mark, for none of their points stands for them. */
export function isArea(place: PlaceFeature): boolean {
  return place.properties.precision === 'anchor' || AREA_KINDS.has(place.properties.kind)
}

/** A mark is hollow where the place is known only approximately. */
function isHollow(place: PlaceFeature): boolean {
  return place.properties.precision !== 'exact'
}

const ZOOM_OF_RANK = [0, 2.5, 4.5, 6, 7.2, 9, 10] as const

/** Zoom from which places of a rank are drawn without being mentioned, selected or the scene of an event. */
function minZoomOfRank(rank: number): number {
  return ZOOM_OF_RANK[rank] ?? 10
}

/** Zoom from which a mentioned place far from the map's own ground is drawn: nothing there competes for room. */
const FAR_ZOOM = 2

function isFar(place: PlaceFeature, bounds: Bounds): boolean {
  const [longitude, latitude] = place.geometry.coordinates
  const [[west, south], [east, north]] = bounds
  return longitude < west || longitude > east || latitude < south || latitude > north
}

/** Zoom from which a place is drawn; `mentioned`: in an active article, or the scene of a visible event. */
function minZoomOf(place: PlaceFeature, mentioned: boolean, bounds: Bounds): number {
  // Nothing on the ground is called by the name of an entity: it is lettered only where it is selected.
  if (place.properties.kind === 'entity') return Number.POSITIVE_INFINITY
  const zoom = minZoomOfRank(place.properties.rank)
  if (!mentioned) return zoom
  if (isFar(place, bounds)) return Math.min(zoom, FAR_ZOOM)
  return isArea(place) ? zoom : zoom - 3
}

/** Zoom above which the names of areas make way for what lies in them. */
function maxZoomOfArea(place: PlaceFeature): number {
  if (place.properties.kind === 'country') return 8.6
  return place.properties.rank <= 2 ? 10 : 12
}

export interface PlaceMark {
  /** Index in dataset.places. */
  place: number
  articles: number
  events: number
  /** CSS pixels; 0 for areas. */
  radius: number
  number: boolean
  hollow: boolean
  selected: boolean
  /** Belongs to what is selected: a place of the selected article or event. */
  lit: boolean
  highlighted: boolean
  /** Greater first: which labels win where space lacks. */
  importance: number
}

export interface PlaceMarkInput {
  dataset: Dataset
  window: TimeWindow
  filter: EventFilter
  zoom: number
  /** Drawn whatever the zoom, as are the highlighted and the lit. */
  selected: number | null
  lit: ReadonlySet<number>
  highlighted: number | null
  /** As `placeCounts` gives them, where they have been counted already. */
  counts?: PlaceCounts
  /** Whether a place may be drawn at all, by its index; all may where not given. */
  among?: (place: number) => boolean
}

/** By place index: articles active in a window that mention it, and events of the window that stand there. */
export interface PlaceCounts {
  articles: Uint16Array
  events: Uint16Array
}

export function placeCounts(dataset: Dataset, window: TimeWindow, filter: EventFilter): PlaceCounts {
  return {
    articles: articlesByPlace(dataset, window, filter),
    events: eventCountsByPlace(dataset, window, filter),
  }
}

/** The places a view shows, most important first. */
export function placeMarks(input: PlaceMarkInput): PlaceMark[] {
  const { dataset, window, filter, zoom } = input
  const { articles, events } = input.counts ?? placeCounts(dataset, window, filter)
  const marks: PlaceMark[] = []
  for (const [index, place] of dataset.places.entries()) {
    if (input.among?.(index) === false) continue
    const selected = input.selected === index
    const lit = input.lit.has(index)
    const highlighted = input.highlighted === index
    const mentioned = articles[index]! > 0 || events[index]! > 0
    const { rank } = place.properties
    const area = isArea(place)
    if (!selected && !lit && !highlighted) {
      if (area && zoom > maxZoomOfArea(place)) continue
      if (zoom < minZoomOf(place, mentioned, dataset.map.bounds)) continue
    }
    marks.push({
      place: index,
      articles: articles[index]!,
      events: events[index]!,
      radius: area ? 0 : placeMarkRadius(articles[index]!),
      number: !area && articles[index]! >= NUMBER_FROM,
      hollow: isHollow(place),
      selected,
      lit,
      highlighted,
      importance:
        (selected ? 1000 : 0) +
        (highlighted ? 500 : 0) +
        (lit ? 200 : 0) +
        Math.min(99, articles[index]! * 10) +
        (events[index]! > 0 ? 8 : 0) +
        (7 - rank) * (area ? 4 : 9),
    })
  }
  return marks.sort((a, b) => b.importance - a.importance || a.place - b.place)
}
