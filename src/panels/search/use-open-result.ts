import { useCallback } from 'react'
import { isUndated } from '../../domain/dataset/event-columns.ts'
import { listOf } from '../../domain/dataset/facets.ts'
import type { SearchResult } from '../../domain/search/search.ts'
import type { MapStore } from '../../store/create-store.ts'
import { visibleEvents } from '../../store/selectors.ts'
import { spanDays } from '../../store/time-range.ts'
import { useMapStoreApi } from '../use-map-store.ts'
import { useSelect } from '../use-select.ts'
import { searchedSources } from './use-search.ts'

/** Opens what was found: a place, event or article by its card; a document by the events it tells of. */
export function useOpenResult(): (result: SearchResult) => void {
  const store = useMapStoreApi()
  const select = useSelect()
  return useCallback(
    ({ kind, index }) => {
      const state = store.getState()
      const { places, eventIds, articles } = state.dataset
      const id =
        kind === 'place' ? places[index]?.id : kind === 'event' ? eventIds.at(index) : articles[index]?.id
      if (kind === 'source') {
        const source = searchedSources(state)[index]
        if (source) showSource(store, source.id)
      } else if (id !== undefined) select({ kind, id })
    },
    [store, select],
  )
}

/**
 * Narrows the events to those that a document tells of; where none of them lies in the window, it moves to the latest.
 */
function showSource(store: MapStore, id: string): void {
  const { actions, selection } = store.getState()
  if (selection) actions.select(null)
  actions.resetFilter()
  actions.narrow({ sources: [id] })
  const go = () => {
    const state = store.getState()
    const { facets } = state.details
    if (!facets) return false
    if (visibleEvents({ ...state, settledWindow: state.window }).length > 0) return true
    const index = facets.sourceIndex.get(id) ?? -1
    for (let i = state.happened.count - 1; i >= 0; i--) {
      const { start, end, flags } = state.happened
      const reachable = !isUndated(flags[i]!) && end[i]! > spanDays(state.dataset.map.span).from
      if (!reachable || !listOf(facets.sourcesOf, i).includes(index)) continue
      const days = state.window.to - state.window.from
      actions.jumpTo({ from: start[i]!, to: Math.max(end[i]! - 1, start[i]! + days) })
      return true
    }
    return true
  }
  if (go()) return
  const stop = store.subscribe((state, previous) => {
    if (state.details === previous.details) return
    if (state.details.failed.has('facets') || go()) stop()
  })
}
