import type { TimeWindow } from '../../domain/dataset/window.ts'
import type { Direction } from '../../domain/languages.ts'
import { daysOf } from './inline-axis.ts'

/** CSS pixels a wheel's line and page stand for (DOM_DELTA_LINE and DOM_DELTA_PAGE). */
const UNITS = [1, 16, 400] as const
/** A turn of this many pixels doubles or halves the range. */
const PIXELS_PER_DOUBLING = 300
/** Least days of a detail range. */
const LEAST_DAYS = 9

export interface WheelTurn {
  deltaX: number
  deltaY: number
  deltaMode: number
}

/** Pixels by which a turn asks for later time: down is later; sideways time follows the axis, right to left or left to right. */
export function laterBy({ deltaX, deltaY, deltaMode }: WheelTurn, direction: Direction): number {
  const unit = UNITS[deltaMode] ?? 1
  const along = direction === 'rtl' ? -deltaX : deltaX
  return (Math.abs(deltaX) > Math.abs(deltaY) ? along : deltaY) * unit
}

/** Whether a turn is more sideways than up or down. */
export function isSideways({ deltaX, deltaY }: WheelTurn): boolean {
  return Math.abs(deltaX) > Math.abs(deltaY)
}

/**
 * The detail range after a zoom of `pixels` (positive: out) that leaves the day under `fraction` where it is. It always
 * holds the window with a day of room, and stays inside the span.
 */
export function zoomedRange(
  detail: TimeWindow,
  pixels: number,
  fraction: number,
  window: TimeWindow,
  span: TimeWindow,
): TimeWindow {
  const days = daysOf(detail)
  const wanted = Math.round(days * 2 ** (pixels / PIXELS_PER_DOUBLING))
  // A gentle turn still changes something.
  const next = Math.max(LEAST_DAYS, wanted === days ? days + Math.sign(pixels) : wanted)
  const at = detail.from + fraction * days
  // At the edge of the span it makes room on the other side.
  const from = Math.max(span.from, Math.min(span.to - next + 1, Math.round(at - fraction * next)))
  return {
    from: Math.max(span.from, Math.min(from, window.from - 1)),
    to: Math.min(span.to, Math.max(from + next - 1, window.to + 1)),
  }
}

/** A range moved by days, its length kept, inside the span. How far it went is `result.from - range.from`. */
export function shiftedRange(range: TimeWindow, days: number, span: TimeWindow): TimeWindow {
  const shift = Math.max(span.from - range.from, Math.min(span.to - range.to, days))
  return { from: range.from + shift, to: range.to + shift }
}
