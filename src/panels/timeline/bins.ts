import type { EventColumns } from '../../domain/dataset/event-columns.ts'
import {
  candidateRange,
  type EventFilter,
  passesFilter,
  type TimeWindow,
} from '../../domain/dataset/window.ts'
import { civilFromDay, dayFromCivil } from '../../domain/time/day.ts'
import { daysOf } from './inline-axis.ts'

/** Least width in CSS pixels of a bar and its gap. */
const LEAST_BIN = 4

/**
 * Edges of a histogram's bins, ascending day numbers: bin b holds the days `[edges[b], edges[b + 1])`. Bins are
 * days, weeks (Monday to Sunday), months, quarters or years, whichever is the finest that `width` CSS pixels
 * can show; they stand on the calendar, so that moving the range never changes what a bin holds. The first and last
 * may reach beyond the range.
 */
export function binEdges(range: TimeWindow, width: number): Int32Array {
  const perDay = width / daysOf(range)
  if (perDay >= LEAST_BIN) return dayEdges(range, 1, 0)
  // 1970-01-05 was a Monday: day number 4.
  if (perDay * 7 >= LEAST_BIN) return dayEdges(range, 7, 4)
  const months = [1, 3, 12].find((step) => step * 30.4 * perDay >= LEAST_BIN)
  return monthEdges(range, months ?? 60)
}

/** Bins of an equal number of days from the range's first day on: for overviews that never move. */
export function evenEdges(range: TimeWindow, bins: number): Int32Array {
  const step = Math.max(1, Math.ceil(daysOf(range) / bins))
  return dayEdges(range, step, range.from)
}

function dayEdges(range: TimeWindow, step: number, anchor: number): Int32Array {
  const first = Math.floor((range.from - anchor) / step)
  const last = Math.floor((range.to - anchor) / step)
  const edges = new Int32Array(last - first + 2)
  for (let i = 0; i < edges.length; i++) edges[i] = anchor + (first + i) * step
  return edges
}

function monthEdges(range: TimeWindow, step: number): Int32Array {
  const indexOf = (day: number) => {
    const civil = civilFromDay(day)
    return Math.floor((civil.year * 12 + civil.month - 1) / step)
  }
  const first = indexOf(range.from)
  return Int32Array.from({ length: indexOf(range.to) - first + 2 }, (_, i) => {
    const month = (first + i) * step
    return dayFromCivil(Math.floor(month / 12), (month % 12) + 1, 1)
  })
}

export interface Histogram {
  edges: Int32Array
  kindCount: number
  /** Events touching bin b of kind group k, at `b * kindCount + k`. */
  counts: Uint32Array
  /** The greatest sum of one bin, over all kinds. */
  highest: number
}

/**
 * Counts the events that touch each bin, by kind group. An event counts in every bin it overlaps, so that a bin's
 * sum is what the window set to that bin would count. Time grows with events plus days plus bins, not their product.
 */
export function binEvents(
  columns: EventColumns,
  edges: Int32Array,
  filter: EventFilter,
  kindCount: number,
): Histogram {
  const bins = edges.length - 1
  const [start, end] = [edges[0]!, edges[bins]!]
  const binOfDay = new Int32Array(end - start)
  for (let b = 0; b < bins; b++) binOfDay.fill(b, edges[b]! - start, edges[b + 1]! - start)
  // Plus one where an event enters, minus one after it leaves; summed along the bins afterwards.
  const counts = new Int32Array((bins + 1) * kindCount)
  const { first, last } = candidateRange(columns, { from: start, to: end - 1 })
  for (let i = first; i < last; i++) {
    const kind = columns.kind[i]!
    if (columns.end[i]! <= start || columns.start[i]! >= end || !passesFilter(columns, i, filter)) continue
    const enters = binOfDay[Math.max(columns.start[i]!, start) - start]!
    const leaves = binOfDay[Math.min(columns.end[i]!, end) - 1 - start]! + 1
    counts[enters * kindCount + kind]!++
    counts[leaves * kindCount + kind]!--
  }
  let highest = 0
  for (let b = 0; b < bins; b++) {
    let sum = 0
    for (let k = 0; k < kindCount; k++) {
      const at = b * kindCount + k
      if (b > 0) counts[at]! += counts[at - kindCount]!
      sum += counts[at]!
    }
    if (sum > highest) highest = sum
  }
  return { edges, kindCount, counts: new Uint32Array(counts.buffer, 0, bins * kindCount), highest }
}

/** Answers kept: the whole span's, and those of the details opened last. */
const MOST_KEPT = 8
const kept = new WeakMap<EventColumns, Map<string, Histogram>>()

/**
 * The same of edges as `binEdges` and `evenEdges` make them, kept for whoever asks again: pages made one after the other
 * show the same events over and over.
 */
export function keptBins(
  columns: EventColumns,
  edges: Int32Array,
  filter: EventFilter,
  kindCount: number,
): Histogram {
  if (filter.hidden) return binEvents(columns, edges, filter, kindCount)
  const answers = kept.get(columns) ?? new Map<string, Histogram>()
  kept.set(columns, answers)
  // Their steps are all alike: the first, the last and how many there are tell the others.
  const key = `${filter.kinds} ${kindCount} ${edges.length} ${edges[0]} ${edges[1]} ${edges.at(-1)}`
  const answer = answers.get(key) ?? binEvents(columns, edges, filter, kindCount)
  answers.delete(key)
  answers.set(key, answer)
  const [oldest] = answers.keys()
  if (answers.size > MOST_KEPT && oldest !== undefined) answers.delete(oldest)
  return answer
}
