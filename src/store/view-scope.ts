import { articlesByPlace } from '../domain/dataset/article-activity.ts'
import type { Dataset } from '../domain/dataset/dataset.ts'
import { NO_PLACE } from '../domain/dataset/event-columns.ts'
import type { Selection } from '../domain/url/url-state.ts'
import { isWithin, listedEvents } from './rows.ts'
import { eventsNaming } from './selectors.ts'
import type { MapState } from './state.ts'

/** Which records a view, or a single record, is made of: day-sorted event indices, place indices ascending. */
export interface Scope {
  events: readonly number[]
  places: readonly number[]
}

function placesNamed(dataset: Dataset, events: readonly number[], also: Iterable<number> = []): number[] {
  const places = new Set(also)
  const wanted = new Set(events)
  for (const i of events) {
    const place = dataset.events.place[i]
    if (place !== undefined && place !== NO_PLACE) places.add(place)
  }
  dataset.otherEvents.forEach((others, place) => {
    if (others.some((i) => wanted.has(i))) places.add(place)
  })
  return [...places].sort((a, b) => a - b)
}

/**
 * What the view holds: the events of the settled window that pass the filters; the places that they name, those that
 * the articles of these days mention, and those of what is selected. Where only what the map shows is asked for, no
 * event or place outside it.
 */
export function viewScope(
  state: Pick<MapState, 'dataset' | 'settledWindow' | 'filter' | 'selection' | 'viewBounds' | 'onlyOnMap'>,
): Scope {
  const { dataset, settledWindow, selection, filter } = state
  const events = listedEvents(state)
  const counts = articlesByPlace(dataset, settledWindow, filter)
  const mentioned = dataset.places.flatMap((_, place) => (counts[place] ? [place] : []))
  const selected = selection ? recordScope(dataset, selection).places : []
  const places = placesNamed(dataset, events, [...mentioned, ...selected])
  const bounds = state.onlyOnMap ? state.viewBounds : null
  const seen = (place: number) => {
    const [lon, lat] = dataset.places[place]!.geometry.coordinates
    return bounds === null || isWithin(bounds, lon, lat)
  }
  return { events, places: places.filter(seen) }
}

/** One record with what belongs to it: an event's places, a place's events, an article's places and events. */
export function recordScope(dataset: Dataset, { kind, id }: Selection): Scope {
  if (kind === 'event') {
    const index = dataset.eventIds.indexOf(id)
    const events = index < 0 ? [] : [index]
    return { events, places: placesNamed(dataset, events) }
  }
  if (kind === 'place') {
    const index = dataset.placeIndex.get(id)
    return index === undefined
      ? { events: [], places: [] }
      : { events: eventsNaming(dataset, index), places: [index] }
  }
  const article = kind === 'article' ? dataset.articles[dataset.articleIndex.get(id) ?? -1] : undefined
  const events = article?.events ?? []
  return {
    events,
    places: placesNamed(
      dataset,
      events,
      (article?.places ?? []).map(([place]) => place),
    ),
  }
}
