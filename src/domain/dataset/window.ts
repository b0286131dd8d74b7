import type { DayNumber } from '../time/day.ts'
import { type EventColumns, NO_PLACE } from './event-columns.ts'

/** The time window as readers mean it: both days included. */
export interface TimeWindow {
  from: DayNumber
  to: DayNumber
}

/** Which events a view shows, ready to be asked for every event of every window: made once a choice (event-filter.ts). */
export interface EventFilter {
  /** Bit g set: kind group g is shown. */
  kinds: number
  /** By event, bits of what hides it (event-filter.ts), 0 for nothing; absent where nothing but kinds is chosen. */
  hidden?: Uint8Array
  /** By article, 1 where it counts; absent: all do. */
  articles?: Uint8Array
}

export const ALL_KINDS = 0xff

/** First index whose value is greater than `bound`, in an ascending column. */
export function upperBound(column: Int32Array, bound: number): number {
  let low = 0
  let high = column.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (column[middle]! > bound) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * Indices `[first, last)` outside which no event can touch the window. Inside, an event does iff its `end`
 * is after `window.from` (long events leave gaps) and, where the columns do not ascend, its `start` not after
 * `window.to`.
 */
export function candidateRange(columns: EventColumns, window: TimeWindow): { first: number; last: number } {
  return { first: upperBound(columns.endSoFar, window.from), last: upperBound(columns.startAhead, window.to) }
}

/** Whether event i overlaps the window, edges included. */
export function overlapsWindow(columns: EventColumns, i: number, window: TimeWindow): boolean {
  return columns.start[i]! <= window.to && columns.end[i]! > window.from
}

/** Whether event i passes the filter, whatever its date. */
export function passesFilter(columns: EventColumns, i: number, { kinds, hidden }: EventFilter): boolean {
  return (kinds & (1 << columns.kind[i]!)) !== 0 && (hidden === undefined || hidden[i] === 0)
}

/** Calls `visit` with the index of every event in the window that passes the filter, ascending. */
export function forEachVisible(
  columns: EventColumns,
  window: TimeWindow,
  filter: EventFilter,
  visit: (index: number) => void,
): void {
  const { first, last } = candidateRange(columns, window)
  for (let i = first; i < last; i++) {
    if (overlapsWindow(columns, i, window) && passesFilter(columns, i, filter)) visit(i)
  }
}

export interface WindowCounts {
  total: number
  /** By kind group, the filter of kinds left out: what each chip would show. */
  byKind: Uint32Array
  /** Distinct places with a visible event. */
  places: number
}

export function countWindow(
  columns: EventColumns,
  window: TimeWindow,
  filter: EventFilter,
  kindCount: number,
): WindowCounts {
  const byKind = new Uint32Array(kindCount)
  const places = new Set<number>()
  let total = 0
  forEachVisible(columns, window, { ...filter, kinds: ALL_KINDS }, (i) => {
    const kind = columns.kind[i]!
    byKind[kind] = (byKind[kind] ?? 0) + 1
    if (filter.kinds & (1 << kind)) {
      total++
      if (columns.place[i] !== NO_PLACE) places.add(columns.place[i]!)
    }
  })
  return { total, byKind, places: places.size }
}
