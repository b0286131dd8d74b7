import { type DayNumber, weekday } from '../../domain/time/day.ts'
import { readDates } from './read-dates.ts'
import { eachWeekdayCue } from './weekday-cues.ts'

/** A day that the article itself tells of. Offsets are UTF-16 units of the page. */
export interface ToldDay {
  start: number
  end: number
  /** Null where the words name a weekday that is not that day of the article's. */
  day: DayNumber | null
}

const YESTERDAY = /(?<![\u0621-\u064a])(أول )?[وف]?(?:ب?ال)?[أا]مس(?![\u0621-\u064a])/g

/**
 * Days of which an article tells, in order: whole dates, and weekdays (`اليوم الثلاثاء`) and `أمس` reckoned from the day of
 * publication; without one these say no day and are left out, as is a weekday alone.
 */
export function daysTold(
  text: string,
  ranges: readonly (readonly [number, number])[],
  published: DayNumber | null,
): ToldDay[] {
  const told: ToldDay[] = []
  for (const [from, to] of ranges) {
    const stretch = text.slice(from, to)
    for (const { start, end, day } of readDates(stretch, 0, stretch.length))
      told.push({ start: from + start, end: from + end, day })
    if (published === null) continue
    eachWeekdayCue(text, from, to, (cue, start, end) => {
      if (cue.daysAgo === null) return
      const day = published - cue.daysAgo
      told.push({ start, end, day: weekday(day) === cue.weekday ? day : null })
    })
    for (const match of stretch.matchAll(YESTERDAY)) {
      const start = from + match.index
      told.push({ start, end: start + match[0].length, day: published - (match[1] === undefined ? 1 : 2) })
    }
  }
  return told.sort((a, b) => a.start - b.start)
}
