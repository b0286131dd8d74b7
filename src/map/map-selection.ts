import type { Dataset } from '../domain/dataset/dataset.ts'
import { NO_PLACE } from '../domain/dataset/event-columns.ts'
import type { Selection } from '../domain/url/url-state.ts'

/** What a selection means on the map, as indices. */
export interface MapSelection {
  place: number | null
  event: number | null
  /** Places that belong to the selected article or event. */
  lit: ReadonlySet<number>
}

const NOTHING: MapSelection = { place: null, event: null, lit: new Set() }

export function mapSelection(dataset: Dataset, selection: Selection | null): MapSelection {
  if (!selection) return NOTHING
  if (selection.kind === 'place') {
    return { ...NOTHING, place: dataset.placeIndex.get(selection.id) ?? null }
  }
  if (selection.kind === 'event') {
    const event = dataset.eventIndex.get(selection.id)
    if (event === undefined) return NOTHING
    const place = dataset.events.place[event]
    return { place: null, event, lit: new Set(place === undefined || place === NO_PLACE ? [] : [place]) }
  }
  if (selection.kind === 'article') {
    const article = dataset.articles[dataset.articleIndex.get(selection.id) ?? -1]
    return { ...NOTHING, lit: new Set(article?.places.map(([place]) => place)) }
  }
  return NOTHING
}
