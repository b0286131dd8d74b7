import type { TimeWindow } from '../../domain/dataset/window.ts'
import { daysOf } from './inline-axis.ts'

/** What a pointer can take hold of: the window's first day, its last, or both at once. */
export type Grip = 'from' | 'to' | 'window'

/**
 * What lies under a pointer. All in CSS pixels along the inline axis: `at` the pointer, `start` and `end` the window
 * as drawn, `reach` how far from an edge still counts. Inside the window at least its middle third moves the whole.
 */
export function gripAt(at: number, start: number, end: number, reach: number): Grip | null {
  if (at < start) return start - at <= reach ? 'from' : null
  if (at > end) return at - end <= reach ? 'to' : null
  const inside = Math.min(reach, (end - start) / 3)
  if (at - start < inside) return 'from'
  return end - at < inside ? 'to' : 'window'
}

/** The whole window moved by days, its length kept, inside the limits. */
export function movedWindow(window: TimeWindow, days: number, limits: TimeWindow): TimeWindow {
  const length = Math.min(daysOf(window), daysOf(limits))
  const from = Math.max(limits.from, Math.min(limits.to - length + 1, window.from + Math.round(days)))
  return { from, to: from + length - 1 }
}

/** The window after one grip was moved by days from where it started; an end stops at the other end and at the limits. */
export function draggedWindow(start: TimeWindow, grip: Grip, days: number, limits: TimeWindow): TimeWindow {
  if (grip === 'window') return movedWindow(start, days, limits)
  const shift = Math.round(days)
  return grip === 'from'
    ? { from: Math.max(limits.from, Math.min(start.to, start.from + shift)), to: start.to }
    : { from: start.from, to: Math.min(limits.to, Math.max(start.from, start.to + shift)) }
}

/** The window of the same length just after (`steps` 1) or before (`steps` -1). */
export function steppedWindow(window: TimeWindow, steps: number, span: TimeWindow): TimeWindow {
  return movedWindow(window, steps * daysOf(window), span)
}

/** The window of the same length around a day. */
export function windowAround(day: number, window: TimeWindow, span: TimeWindow): TimeWindow {
  const middle = window.from + Math.floor((daysOf(window) - 1) / 2)
  return movedWindow(window, day - middle, span)
}

/** Least length of the window's box on the strip, CSS pixels. */
export const LEAST_BOX = 18

/** A window on the strip in CSS pixels, never narrower than `least` and never beyond the strip. */
export function stripBox(start: number, end: number, width: number, least: number): [number, number] {
  const size = Math.min(width, Math.max(least, (end - start) * width))
  const middle = ((start + end) / 2) * width
  const from = Math.max(0, Math.min(width - size, middle - size / 2))
  return [from, from + size]
}
