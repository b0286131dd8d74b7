import { traitsOf } from '../domain/languages.ts'
import { civilFromDay, type DayNumber } from '../domain/time/day.ts'
import { type DateStyle, instantOf } from './date-style.ts'
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

/** «19 أيلول/سبتمبر 2023», “19 September 2023”. */
export function formatDay(day: DayNumber, options: DayOptions): string {
  const civil = civilFromDay(day)
  const month = (options.short ? shortMonthName : monthName)(civil.month, options)
  const words = [localDigits(civil.day, options), month]
  if (options.year !== false) words.push(localDigits(civil.year, options))
  if (options.weekday) words.unshift(weekdayName(day, options))
  return words.join(' ')
}

/** «أيلول/سبتمبر 2023», “September 2023”. */
export function formatMonth(year: number, month: number, style: DateStyle): string {
  return `${monthName(month, style)} ${localDigits(year, style)}`
}
