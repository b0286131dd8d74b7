import type { Dataset } from '../domain/dataset/dataset.ts'
import { drawnFilter } from '../domain/dataset/drawn-filter.ts'
import { type FacetCounts, facetCounts } from '../domain/dataset/facet-counts.ts'
import { eventsBefore, undatedEvents } from '../domain/dataset/published-columns.ts'
import { type EventFilter, forEachVisible } from '../domain/dataset/window.ts'
import type { MapConfig } from '../domain/schema/map-config.ts'
import type { MapState } from './state.ts'
import { spanDays } from './time-range.ts'

/** Remembers the last answer: asked again with identical arguments, it returns the identical value. */
export function memoizeLast<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { args: A; result: R } | null = null
  return (...args) => {
    if (last && last.args.length === args.length && last.args.every((arg, i) => Object.is(arg, args[i]))) {
      return last.result
    }
    const result = compute(...args)
    last = { args, result }
    return result
  }
}

const visible = memoizeLast(
  (events: MapState['dataset']['events'], window: MapState['window'], filter: MapState['filter']) => {
    const indices: number[] = []
    forEachVisible(events, window, filter, (i) => indices.push(i))
    // By the clock of publication, starts do not ascend with the index.
    return events.start === events.startAhead
      ? indices
      : indices.sort((a, b) => events.start[a]! - events.start[b]! || a - b)
  },
)

/** Indices of the events in the settled window that pass the filter, by day. */
export function visibleEvents(
  state: Pick<MapState, 'dataset' | 'settledWindow' | 'filter'>,
): readonly number[] {
  return visible(state.dataset.events, state.settledWindow, state.filter)
}

/** The filter by which the map is drawn, walked and picked: what a hidden layer holds is on no map. */
export function shownFilter({
  filter,
  layers,
  dataset,
}: Pick<MapState, 'filter' | 'layers' | 'dataset'>): EventFilter {
  return drawnFilter(filter, layers, dataset.articles.length)
}

const counted = memoizeLast(facetCounts)
const sizesOf = memoizeLast(({ kinds, sides }: MapConfig) => ({ kinds: kinds.length, sides: sides.length }))

/** By each chip of the filter: how many events of the settled window it would show. */
export function filterCounts(
  state: Pick<MapState, 'dataset' | 'settledWindow' | 'filter' | 'details'>,
): FacetCounts {
  const { dataset, settledWindow, filter, details } = state
  return counted(dataset.events, settledWindow, filter, details.facets, sizesOf(dataset.map))
}

/** Indices of all events that name a place, by day, whatever the window: those whose mark stands there and the rest. */
export const eventsNaming: (dataset: Dataset, place: number) => readonly number[] = memoizeLast(
  (dataset: Dataset, place: number) => {
    const indices = [...(dataset.otherEvents[place] ?? [])]
    const { events } = dataset
    for (let i = 0; i < events.count; i++) if (events.place[i] === place) indices.push(i)
    return indices.sort((a, b) => a - b)
  },
)

/** Indices of the events that no window can hold: those over before the span starts, and those without a date. */
export const eventsOffAxis: (dataset: Dataset) => { before: readonly number[]; undated: readonly number[] } =
  memoizeLast((dataset: Dataset) => ({
    before: eventsBefore(dataset.events, spanDays(dataset.map.span).from),
    undated: undatedEvents(dataset.events),
  }))
