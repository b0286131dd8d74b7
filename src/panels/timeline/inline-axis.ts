import type { TimeWindow } from '../../domain/dataset/window.ts'
import type { Direction } from '../../domain/languages.ts'
import type { DayNumber } from '../../domain/time/day.ts'

/**
 * The time axis in inline coordinates: fraction 0 is the start edge of the range's first day, 1 the end edge of its
 * last; a day is a cell between two edges. Time always runs from 0 to 1. Only `physical` and `inlineFraction` know
 * on which side of the screen that start is.
 */
export function daysOf(range: TimeWindow): number {
  return range.to - range.from + 1
}

/** Fraction of the edge at which a day starts. */
export function startEdge(day: DayNumber, range: TimeWindow): number {
  return (day - range.from) / daysOf(range)
}

/** Fraction of the edge at which a day ends. */
export function endEdge(day: DayNumber, range: TimeWindow): number {
  return startEdge(day + 1, range)
}

/** The day whose cell holds a fraction; outside 0 to 1, the nearest day of the range. */
export function dayAt(fraction: number, range: TimeWindow): DayNumber {
  return Math.max(range.from, Math.min(range.to, range.from + Math.floor(fraction * daysOf(range))))
}

/** A piece of the axis between two inline fractions, as seen from the left edge of the screen. */
export function physical(start: number, end: number, direction: Direction): { left: number; size: number } {
  return { left: direction === 'rtl' ? 1 - end : start, size: end - start }
}

/** Inline fraction of a pointer over a box; not clamped. */
export function inlineFraction(
  clientX: number,
  box: { left: number; width: number },
  direction: Direction,
): number {
  const fraction = box.width > 0 ? (clientX - box.left) / box.width : 0
  return direction === 'rtl' ? 1 - fraction : fraction
}
