import { type EventColumns, FLAG } from '../../domain/dataset/event-columns.ts'
import {
  candidateRange,
  type EventFilter,
  overlapsWindow,
  passesFilter,
} from '../../domain/dataset/window.ts'
import type { BarField } from './histogram.ts'
import { physical, startEdge } from './inline-axis.ts'

/** One event on the plot, as wide as its date: a day, a month, a whole interval. CSS pixels from left and top. */
export interface EventMark {
  index: number
  kind: number
  x: number
  y: number
  width: number
  height: number
  /** Its date is known as "about": drawn with soft edges. */
  soft: boolean
  /** Its date is known to the month or year: drawn lighter, for the thing lies somewhere in it. */
  loose: boolean
}

/** More events than these are a histogram. */
export const MOST_MARKS = 160
/** Heights of a lane and least width of a mark, CSS pixels. */
const LANE = 8
const LEAST_LANE = 3.5
const LEAST_WIDTH = 5
const GAP = 1

interface Piece {
  index: number
  start: number
  end: number
}

/**
 * Single marks for the events of the range, each in one lane for all of its days; lanes fill from the bottom, longer
 * events of a day first, then by kind. Null where there are too many to tell apart: then the histogram stands.
 */
export function layoutMarks(
  columns: EventColumns,
  filter: EventFilter,
  field: BarField,
): readonly EventMark[] | null {
  const { range, width, height, ratio, direction } = field
  const shown: number[] = []
  const { first, last } = candidateRange(columns, range)
  for (let i = first; i < last; i++) {
    if (!overlapsWindow(columns, i, range) || !passesFilter(columns, i, filter)) continue
    if (shown.length === MOST_MARKS) return null
    shown.push(i)
  }
  const { start, end, kind, flags } = columns
  shown.sort((a, b) => start[a]! - start[b]! || end[b]! - end[a]! || kind[a]! - kind[b]! || a - b)
  const lanes: number[] = []
  const placed = shown.map((index) => {
    const piece = pieceOf(index)
    let lane = lanes.findIndex((free) => free <= piece.start + 0.01)
    if (lane < 0) lane = lanes.length
    lanes[lane] = piece.end
    return { ...piece, lane }
  })
  const lane = Math.min(LANE, height / Math.max(1, lanes.length))
  if (lane < LEAST_LANE) return null
  const snap = (value: number) => Math.round(value * ratio) / ratio
  return placed.map(({ index, start: from, end: to, lane: at }) => {
    const bottom = snap(height - at * lane)
    const top = snap(height - (at + 1) * lane)
    return {
      index,
      kind: kind[index]!,
      x: snap(direction === 'rtl' ? width - to : from),
      y: top,
      width: Math.max(1 / ratio, snap(to - from) - GAP),
      height: Math.max(1 / ratio, bottom - top - GAP),
      soft: (flags[index]! & FLAG.approximateDate) !== 0,
      loose: (flags[index]! & (FLAG.monthPrecision | FLAG.yearPrecision)) !== 0,
    }
  })

  /** Inline pixels from the start of the axis, cut at the range's edges, never thinner than can be seen. */
  function pieceOf(index: number): Piece {
    const from = Math.max(start[index]!, range.from)
    const to = Math.min(end[index]!, range.to + 1)
    const seen = physical(startEdge(from, range), startEdge(to, range), 'ltr')
    const size = Math.max(LEAST_WIDTH, seen.size * width)
    const at = Math.max(0, Math.min(width - size, (seen.left + seen.size / 2) * width - size / 2))
    return { index, start: at, end: at + size }
  }
}

/** The mark under a point, or the nearest within `reach` CSS pixels; null for none. */
export function markAt(marks: readonly EventMark[], x: number, y: number, reach: number): EventMark | null {
  let best: EventMark | null = null
  let nearest = reach
  for (const mark of marks) {
    const dx = Math.max(mark.x - x, 0, x - mark.x - mark.width)
    const dy = Math.max(mark.y - y, 0, y - mark.y - mark.height)
    const distance = Math.hypot(dx, dy)
    if (distance > nearest || (best && distance === nearest)) continue
    nearest = distance
    best = mark
  }
  return best
}
