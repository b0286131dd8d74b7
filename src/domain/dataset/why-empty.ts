import type { DayNumber } from '../time/day.ts'
import { type EventColumns, isUndated } from './event-columns.ts'
import { type FacetGroup, facetGroups, HIDES } from './event-filter.ts'
import { ALL_KINDS, countWindow, type EventFilter, passesFilter, type TimeWindow } from './window.ts'

export type FilterGroup = 'kinds' | FacetGroup

/** Why a window shows no event, in numbers of events that each change would bring. */
export interface Emptiness {
  /** In the window, were nothing filtered. */
  unfiltered: number
  /** In the window, were one group of the filter dropped; only groups whose dropping helps, most first. */
  without: readonly { group: FilterGroup; count: number }[]
  /** That pass the filter and lie wholly before or after the window, inside the span. */
  before: number
  after: number
  /** Days of the nearest of them on each side. */
  previous: TimeWindow | null
  next: TimeWindow | null
}

/** For a window in which no event passes the filter. `span` is the range a window can reach. */
export function whyEmpty(
  columns: EventColumns,
  window: TimeWindow,
  filter: EventFilter,
  span: TimeWindow,
): Emptiness {
  const count = (other: EventFilter) => countWindow(columns, window, other, 0).total
  const groups: FilterGroup[] = ['kinds', ...facetGroups]
  const without = groups
    .map((group) => ({ group, count: count(withoutGroup(filter, group)) }))
    .filter((found) => found.count > 0)
    .sort((a, b) => b.count - a.count)
  let [before, after] = [0, 0]
  let [last, first] = [-1, -1]
  const { start, end } = columns
  for (let i = 0; i < columns.count; i++) {
    if (isUndated(columns.flags[i]!) || !passesFilter(columns, i, filter)) continue
    if (end[i]! <= window.from && end[i]! > span.from) {
      before++
      if (last < 0 || end[i]! > end[last]!) last = i
    } else if (start[i]! > window.to && start[i]! <= span.to) {
      after++
      if (first < 0 || start[i]! < start[first]!) first = i
    }
  }
  const days = (i: number): TimeWindow | null => (i < 0 ? null : { from: start[i]!, to: lastDay(end[i]!) })
  return {
    unfiltered: count({ kinds: ALL_KINDS }),
    without,
    before,
    after,
    previous: days(last),
    next: days(first),
  }
}

const lastDay = (end: DayNumber) => end - 1

/** The filter with one of its groups dropped. */
export function withoutGroup(filter: EventFilter, group: FilterGroup): EventFilter {
  if (group === 'kinds') return { ...filter, kinds: ALL_KINDS }
  if (!filter.hidden) return filter
  const bit = HIDES[group]
  return { ...filter, hidden: filter.hidden.map((bits) => bits & ~bit) }
}
