import { articlesByPlace } from '../domain/dataset/article-activity.ts'
import type { EventColumns } from '../domain/dataset/event-columns.ts'
import { NO_PLACE } from '../domain/dataset/event-columns.ts'
import type { Bounds } from '../domain/schema/map-config.ts'
import { memoizeLast, visibleEvents } from './selectors.ts'
import type { MapState } from './state.ts'

/** Whether a position (degrees) lies in bounds; one that is not known does not. */
export function isWithin([[west, south], [east, north]]: Bounds, lon: number, lat: number): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north
}

const inView = memoizeLast((indices: readonly number[], { lon, lat }: EventColumns, view: Bounds) =>
  indices.filter((i) => isWithin(view, lon[i]!, lat[i]!)),
)

type Shown = Pick<MapState, 'dataset' | 'settledWindow' | 'filter' | 'viewBounds' | 'onlyOnMap'>

/** Events of the settled window that pass the filter; with `onlyOnMap` those that stand in what the map shows. */
export function listedEvents(state: Shown): readonly number[] {
  const all = visibleEvents(state)
  return state.onlyOnMap && state.viewBounds ? inView(all, state.dataset.events, state.viewBounds) : all
}

/** One place in the table of places. */
export interface PlaceRow {
  /** Index in the dataset's places. */
  place: number
  /** Articles active in the window that mention it. */
  articles: number
  /** Events of the window that name it. */
  events: number
}

const placeRows = memoizeLast(
  (
    dataset: MapState['dataset'],
    events: readonly number[],
    window: MapState['settledWindow'],
    filter: MapState['filter'],
    view: Bounds | null,
  ): readonly PlaceRow[] => {
    const articles = articlesByPlace(dataset, window, filter)
    const counts = new Uint32Array(dataset.places.length)
    const shown = new Uint8Array(dataset.events.count)
    for (const i of events) {
      shown[i] = 1
      const place = dataset.events.place[i]!
      if (place !== NO_PLACE) counts[place]!++
    }
    dataset.otherEvents.forEach((others, place) => {
      for (const i of others) if (shown[i] === 1) counts[place]!++
    })
    return dataset.places.flatMap(({ geometry: { coordinates } }, place) =>
      view && !isWithin(view, coordinates[0], coordinates[1])
        ? []
        : [{ place, articles: articles[place]!, events: counts[place]! }],
    )
  },
)

/** All places with what the settled window has of them; with `onlyOnMap` those in what the map shows. */
export function listedPlaces(state: Shown): readonly PlaceRow[] {
  return placeRows(
    state.dataset,
    visibleEvents(state),
    state.settledWindow,
    state.filter,
    state.onlyOnMap ? state.viewBounds : null,
  )
}
