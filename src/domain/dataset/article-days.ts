import { type DayNumber, parseDay } from '../time/day.ts'
import type { Dataset } from './dataset.ts'
import { FLAG, isUndated } from './event-columns.ts'

/** Longest stay of an event, days, all of which are marked; of longer ones the first day is. */
const LONGEST = 7

/**
 * The days an article tells of, each once, ascending: those of its events that are known to the day, and that of its
 * publication. Empty for an article that the map does not have.
 */
export function articleDays({ articles, articleIndex, events }: Dataset, article: string): DayNumber[] {
  const head = articles[articleIndex.get(article) ?? -1]
  if (!head) return []
  const days = new Set<DayNumber>()
  const published = head.published === null ? null : parseDay(head.published)
  if (published !== null) days.add(published)
  for (const i of head.events) {
    const flags = events.flags[i] ?? 0
    if (isUndated(flags) || (flags & (FLAG.monthPrecision | FLAG.yearPrecision)) !== 0) continue
    const [start, end] = [events.start[i]!, events.end[i]!]
    const last = end - start > LONGEST ? start + 1 : end
    for (let day = start; day < last; day++) days.add(day)
  }
  return [...days].sort((a, b) => a - b)
}
