import { type EventColumns, FLAG } from '../../domain/dataset/event-columns.ts'
import { type EventFilter, passesFilter, type TimeWindow } from '../../domain/dataset/window.ts'
import type { DayNumber } from '../../domain/time/day.ts'
import { daysOf } from './inline-axis.ts'
import { addMonths } from './keys.ts'
import { movedWindow } from './window-moves.ts'

export const playSteps = ['day', 'week', 'month', 'event'] as const
export type PlayStep = (typeof playSteps)[number]

/** First day after `day` on which an event that passes the filter begins; null where none does. */
function nextStart(columns: EventColumns, day: DayNumber, filter: EventFilter): DayNumber | null {
  const { count, start } = columns
  let next = Infinity
  for (let i = 0; i < count; i++) {
    if (start[i]! > day && start[i]! < next && passesFilter(columns, i, filter)) next = start[i]!
  }
  return next === Infinity ? null : next
}

/**
 * The window after one step of playback, its length kept: its last day goes a day, a week or a month on, or to the next
 * event's first day. Null at the end of the span, or where no event follows.
 */
export function nextPlayWindow(
  window: TimeWindow,
  step: PlayStep,
  columns: EventColumns,
  filter: EventFilter,
  span: TimeWindow,
): TimeWindow | null {
  const to =
    step === 'event'
      ? nextStart(columns, window.to, filter)
      : step === 'month'
        ? addMonths(window.to, 1)
        : window.to + (step === 'week' ? 7 : 1)
  if (to === null || window.to >= span.to || (step === 'event' && to > span.to)) return null
  return movedWindow(window, Math.min(to, span.to) - window.to, span)
}

/** Events worth a stop that begin after `before` and up to `day`, both as last days of windows; by first day. */
export function stopsBetween(
  columns: EventColumns,
  filter: EventFilter,
  before: DayNumber,
  day: DayNumber,
): number[] {
  const { count, start, flags } = columns
  const stops: number[] = []
  for (let i = 0; i < count; i++) {
    const worth = (flags[i]! & FLAG.worthStop) !== 0 && passesFilter(columns, i, filter)
    if (worth && start[i]! > before && start[i]! <= day) stops.push(i)
  }
  return stops.sort((a, b) => start[a]! - start[b]! || a - b)
}

/** The detail range for a playing window: it stands still while it holds the window, else the window comes to its first third. */
export function playDetail(detail: TimeWindow, window: TimeWindow, span: TimeWindow): TimeWindow {
  if (detail.from <= window.from && window.to <= detail.to) return detail
  const days = Math.max(daysOf(detail), daysOf(window))
  const room = Math.floor((days - daysOf(window)) / 3)
  return movedWindow({ from: window.from - room, to: window.from - room + days - 1 }, 0, span)
}
