import { readingStops } from '../domain/dataset/reading-stops.ts'
import type { MapState, ReadingPlace } from './state.ts'

/** The stops of the selected article, as indices of places; none where no article is selected. */
export function openStops({
  selection,
  dataset,
}: Pick<MapState, 'selection' | 'dataset'>): readonly number[] {
  return selection?.kind === 'article' ? readingStops(dataset, selection.id) : []
}

/** The state of having come to a stop of the selected article; null where it has no such stop. */
export function readingAt(state: Pick<MapState, 'selection' | 'dataset'>, at: number): ReadingPlace | null {
  const place = openStops(state)[at]
  const { selection } = state
  if (selection === null || place === undefined) return null
  return { at, marked: { ...selection, at: place } }
}
