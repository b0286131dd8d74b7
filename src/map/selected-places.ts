import type { Dataset } from '../domain/dataset/dataset.ts'
import { NO_PLACE } from '../domain/dataset/event-columns.ts'
import type { Selection } from '../domain/url/url-state.ts'

/**
 * Indices of the places a selection lights up: the place itself, an article's places, or the place where an event's
 * mark stands.
 */
export function selectedPlaces(dataset: Dataset, selection: Selection | null): ReadonlySet<number> {
  if (selection?.kind === 'place') {
    const index = dataset.placeIndex.get(selection.id)
    return new Set(index === undefined ? [] : [index])
  }
  if (selection?.kind === 'article') {
    const article = dataset.articles[dataset.articleIndex.get(selection.id) ?? -1]
    return new Set(article?.places.map(([place]) => place) ?? [])
  }
  if (selection?.kind === 'event') {
    const place = dataset.events.place[dataset.eventIndex.get(selection.id) ?? -1]
    return new Set(place === undefined || place === NO_PLACE ? [] : [place])
  }
  return new Set()
}
