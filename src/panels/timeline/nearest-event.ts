import type { EventColumns } from '../../domain/dataset/event-columns.ts'
import { type EventFilter, passesFilter, upperBound } from '../../domain/dataset/window.ts'
import type { DayNumber } from '../../domain/time/day.ts'

/**
 * First day of the event that starts nearest to a day, at most `reach` days away and passing the filter; null where
 * there is none. Of two equally near, the earlier.
 */
export function nearestEventDay(
  columns: EventColumns,
  day: DayNumber,
  reach: number,
  filter: EventFilter,
): DayNumber | null {
  const shown = (i: number) => passesFilter(columns, i, filter)
  const next = upperBound(columns.start, day - 1)
  let before = next - 1
  while (before >= 0 && day - columns.start[before]! <= reach && !shown(before)) before--
  let after = next
  while (after < columns.count && columns.start[after]! - day <= reach && !shown(after)) after++
  const distance = (i: number) => (i >= 0 && i < columns.count ? Math.abs(columns.start[i]! - day) : Infinity)
  const best = distance(before) <= distance(after) ? before : after
  return distance(best) <= reach ? columns.start[best]! : null
}
