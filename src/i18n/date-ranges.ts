import type { TimeWindow } from '../domain/dataset/window.ts'
import { type CivilDate, civilFromDay, monthLength } from '../domain/time/day.ts'
import type { DateSpan, Precision } from '../domain/time/edtf.ts'
import type { DateStyle } from './date-style.ts'
import { dateWords } from './date-words.ts'
import { dateText } from './dates.ts'
import { monthName } from './month-names.ts'

/** One end of a range: a date and how much of it is said. */
interface RangeEnd {
  civil: CivilDate
  precision: Precision
}

function endText({ civil, precision }: RangeEnd, style: DateStyle, until: Precision): string {
  return dateText(
    {
      ...(precision === 'day' ? { day: civil.day } : {}),
      ...(precision !== 'year' && until !== 'day' ? { month: monthName(civil.month, style) } : {}),
      ...(until === 'year' ? { year: civil.year } : {}),
    },
    style,
  )
}

/** The first end leaves out what both share: `day` says the day only, `month` day and month, `year` all. */
function sharedUntil(first: RangeEnd, last: RangeEnd): Precision {
  if (first.civil.year !== last.civil.year) return 'year'
  const sameDays = first.precision === 'day' && last.precision === 'day'
  return sameDays && first.civil.month === last.civil.month ? 'day' : 'month'
}

function isSame(first: RangeEnd, last: RangeEnd): boolean {
  const { civil: a, precision } = first
  const b = last.civil
  if (precision !== last.precision || a.year !== b.year) return false
  return precision === 'year' || (a.month === b.month && (precision === 'month' || a.day === b.day))
}

const windowEnds = (window: TimeWindow): [RangeEnd, RangeEnd] => [
  { civil: civilFromDay(window.from), precision: 'day' },
  { civil: civilFromDay(window.to), precision: 'day' },
]

/** A window for labels: «18 – 23 أيلول/سبتمبر 2023»; month and year stand once where both ends share them. */
export function formatWindow(window: TimeWindow, style: DateStyle): string {
  const [first, last] = windowEnds(window)
  const lastText = endText(last, style, 'year')
  return isSame(first, last) ? lastText : `${endText(first, style, sharedUntil(first, last))} – ${lastText}`
}

/** A window in running prose: «من 18 إلى 23 أيلول/سبتمبر 2023», “from 18 to 23 September 2023”. */
export function formatWindowInProse(window: TimeWindow, style: DateStyle): string {
  const [first, last] = windowEnds(window)
  const lastText = endText(last, style, 'year')
  if (isSame(first, last)) return dateWords(style.language, 'on', { date: lastText })
  const firstText = endText(first, style, sharedUntil(first, last))
  return dateWords(style.language, 'fromTo', { from: firstText, to: lastText })
}

/**
 * The ends of an authored span. Its precision is that of the coarser end: an end that does not fall on a month's
 * (or year's) boundary must have been given more finely, and is said so.
 */
function spanEnds(span: DateSpan): [RangeEnd, RangeEnd] {
  const first = civilFromDay(span.start)
  const last = civilFromDay(span.end - 1)
  const said = (onMonth: boolean, onYear: boolean): Precision =>
    span.precision === 'year' && onYear ? 'year' : span.precision !== 'day' && onMonth ? 'month' : 'day'
  const lastOfMonth = last.day === monthLength(last.year, last.month)
  return [
    { civil: first, precision: said(first.day === 1, first.day === 1 && first.month === 1) },
    { civil: last, precision: said(lastOfMonth, lastOfMonth && last.month === 12) },
  ]
}

/** An authored date: «أيلول/سبتمبر 2023», «نحو 2020», «19–20 أيلول/سبتمبر 2023», “1988–1994”. */
export function formatDateSpan(span: DateSpan, style: DateStyle): string {
  const [first, last] = spanEnds(span)
  const lastText = endText(last, style, 'year')
  const firstText = isSame(first, last) ? '' : endText(first, style, sharedUntil(first, last))
  // The dash stands tight between two plain numbers, with spaces where an end is more than one word.
  const dash = /\s/.test(firstText) || (last.precision !== 'year' && first.precision !== last.precision)
  const tight = !dash && first.precision !== 'month'
  const text = firstText === '' ? lastText : `${firstText}${tight ? '–' : ' – '}${lastText}`
  if (!span.approximate) return text
  return dateWords(style.language, 'about', { date: text })
}

/** An authored date that is unknown: «بلا تاريخ», “undated”. */
export function undatedText({ language }: Pick<DateStyle, 'language'>): string {
  return dateWords(language, 'undated')
}
