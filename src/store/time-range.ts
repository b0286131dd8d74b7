import type { TimeWindow } from '../domain/dataset/window.ts'
import { type DayNumber, parseDay } from '../domain/time/day.ts'

export interface Span {
  from: string
  to: string
}

export function spanDays(span: Span): TimeWindow {
  return { from: parseDay(span.from) ?? 0, to: parseDay(span.to) ?? 0 }
}

const clamp = (day: DayNumber, range: TimeWindow) => Math.max(range.from, Math.min(range.to, Math.round(day)))

/** A window inside the span, its days in order. */
export function clampWindow(window: TimeWindow, span: Span): TimeWindow {
  const range = spanDays(span)
  const a = clamp(window.from, range)
  const b = clamp(window.to, range)
  return a <= b ? { from: a, to: b } : { from: b, to: a }
}

/** Days shown at least on each side of a window, so that a one-day window still has neighbours. */
const LEAST_MARGIN = 7

/** The detail range that a window opens with: the window and one window each side, inside the span. */
export function detailAround(window: TimeWindow, span: Span): TimeWindow {
  const range = spanDays(span)
  const margin = Math.max(LEAST_MARGIN, window.to - window.from + 1)
  return { from: clamp(window.from - margin, range), to: clamp(window.to + margin, range) }
}
