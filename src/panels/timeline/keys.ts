import type { TimeWindow } from '../../domain/dataset/window.ts'
import type { Direction } from '../../domain/languages.ts'
import { civilFromDay, type DayNumber, dayFromCivil, monthLength } from '../../domain/time/day.ts'
import { daysOf } from './inline-axis.ts'

export type KeyMove = 'earlier' | 'later' | 'page-earlier' | 'page-later' | 'first' | 'last'

/** What a key asks of a thumb. Arrows follow the axis: in right-to-left, left is later. Up and PageUp are later. */
export function keyMove(key: string, direction: Direction): KeyMove | null {
  switch (key) {
    case 'ArrowLeft':
      return direction === 'rtl' ? 'later' : 'earlier'
    case 'ArrowRight':
      return direction === 'rtl' ? 'earlier' : 'later'
    case 'ArrowUp':
      return 'later'
    case 'ArrowDown':
      return 'earlier'
    case 'PageUp':
      return 'page-later'
    case 'PageDown':
      return 'page-earlier'
    case 'Home':
      return 'first'
    case 'End':
      return 'last'
    default:
      return null
  }
}

/** The same day of the month some months on; the month's last day where it is shorter. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const civil = civilFromDay(day)
  const index = civil.year * 12 + civil.month - 1 + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return dayFromCivil(year, month, Math.min(civil.day, monthLength(year, month)))
}

/** A day after a move, not clamped. A page is a week, a month or a year, as the range in view is long. */
export function movedDay(day: DayNumber, move: KeyMove, range: TimeWindow): DayNumber {
  if (move === 'first') return range.from
  if (move === 'last') return range.to
  const sign = move === 'later' || move === 'page-later' ? 1 : -1
  if (move === 'later' || move === 'earlier') return day + sign
  const days = daysOf(range)
  if (days <= 62) return day + sign * 7
  return addMonths(day, sign * (days <= 3 * 366 ? 1 : 12))
}
