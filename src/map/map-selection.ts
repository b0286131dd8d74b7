import type { Dataset } from '../domain/dataset/dataset.ts'
import { NO_PLACE } from '../domain/dataset/event-columns.ts'
import { type MarkedSelection, readingPath, readingStops } from '../domain/dataset/reading-stops.ts'
import type { Position } from '../domain/schema/common.ts'

/** What a selection means on the map, as indices. */
export interface MapSelection {
  place: number | null
  event: number | null
  /** Places that belong to the selected article or event. */
  lit: ReadonlySet<number>
  /** The way through a selected article's places, degrees; empty where there is none. */
  path: readonly Position[]
}

const NOTHING: MapSelection = { place: null, event: null, lit: new Set(), path: [] }

export function mapSelection(dataset: Dataset, selection: MarkedSelection | null): MapSelection {
  if (!selection) return NOTHING
  if (selection.kind === 'place') {
    return { ...NOTHING, place: dataset.placeIndex.get(selection.id) ?? null }
  }
  if (selection.kind === 'event') {
    const event = dataset.eventIds.indexOf(selection.id)
    if (event < 0) return NOTHING
    const place = dataset.events.place[event]
    return { ...NOTHING, event, lit: new Set(place === undefined || place === NO_PLACE ? [] : [place]) }
  }
  if (selection.kind === 'article') {
    const article = dataset.articles[dataset.articleIndex.get(selection.id) ?? -1]
    return {
      ...NOTHING,
      place: selection.at ?? null,
      lit: new Set(article?.places.map(([place]) => place)),
      path: readingPath(dataset, readingStops(dataset, selection.id)),
    }
  }
  return NOTHING
}
