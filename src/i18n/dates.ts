import { traitsOf } from '../domain/languages.ts'
import { civilFromDay, type DayNumber } from '../domain/time/day.ts'
import { type DateStyle, instantOf } from './date-style.ts'
import { dateWords } from './date-words.ts'
import { monthName, shortMonthName } from './month-names.ts'
import { localDigits } from './numbers.ts'

export interface DayOptions extends DateStyle {
  /** With the weekday before it: «الثلاثاء 19 أيلول/سبتمبر 2023». */
  weekday?: boolean
  /** Without the year: «19 أيلول/سبتمبر». */
  year?: boolean
  /** With the short month name. */
  short?: boolean
}

const weekdays = new Map<string, Intl.DateTimeFormat>()

/** Name of a day's weekday: «الثلاثاء», “Tuesday”. */
export function weekdayName(day: DayNumber, style: Pick<DateStyle, 'language'>): string {
  const { locale } = traitsOf(style.language)
  let format = weekdays.get(locale)
  if (!format) {
    format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { weekday: 'long', timeZone: 'UTC' })
    weekdays.set(locale, format)
  }
  return format.format(instantOf(day))
}

/** The parts of a date that are said, in the order of the language; a single one stands alone. */
export function dateText(
  { day, month, year }: { day?: number; month?: string; year?: number },
  style: Pick<DateStyle, 'language' | 'digits'>,
): string {
  const parts = {
    ...(day === undefined ? {} : { day: localDigits(day, style) }),
    ...(month === undefined ? {} : { month }),
    ...(year === undefined ? {} : { year: localDigits(year, style) }),
  }
  const said = Object.values(parts)
  if (said.length === 1) return said[0] ?? ''
  const key = day === undefined ? 'monthYear' : year === undefined ? 'dayMonth' : 'dayMonthYear'
  return dateWords(style.language, key, parts)
}

/** «19 أيلول/سبتمبر 2023», “19 September 2023”. */
export function formatDay(day: DayNumber, options: DayOptions): string {
  const civil = civilFromDay(day)
  const month = (options.short ? shortMonthName : monthName)(civil.month, options)
  const date = dateText(
    { day: civil.day, month, ...(options.year === false ? {} : { year: civil.year }) },
    options,
  )
  if (!options.weekday) return date
  return dateWords(options.language, 'withWeekday', { weekday: weekdayName(day, options), date })
}

/** «أيلول/سبتمبر 2023», “September 2023”. */
export function formatMonth(year: number, month: number, style: DateStyle): string {
  return dateText({ year, month: monthName(month, style) }, style)
}
