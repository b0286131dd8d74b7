import fc from 'fast-check'
import { expect, test } from 'vitest'
import { civilFromDay, dayFromCivil } from '../domain/time/day.ts'
import type { DateStyle } from './date-style.ts'
import { formatDay, formatMonth, weekdayName } from './dates.ts'

const pair: DateStyle = { language: 'ar', digits: 'latn', months: 'pair' }
const english: DateStyle = { ...pair, language: 'en' }
const day = dayFromCivil(2023, 9, 19)

test('a day has the month of both families and the year', () => {
  expect(formatDay(day, pair)).toBe('19 أيلول/سبتمبر 2023')
  expect(formatDay(day, english)).toBe('19 September 2023')
})

test('a day can have its weekday before it and leave out its year', () => {
  expect(formatDay(day, { ...pair, weekday: true })).toBe('الثلاثاء 19 أيلول/سبتمبر 2023')
  expect(formatDay(day, { ...english, weekday: true, year: false })).toBe('Tuesday 19 September')
  expect(formatDay(day, { ...pair, year: false, short: true })).toBe('19 أيلول')
})

test('a day is written in Arabic-Indic digits by choice', () => {
  expect(formatDay(day, { ...pair, digits: 'arab', months: 'gulf' })).toBe('١٩ سبتمبر ٢٠٢٣')
})

test('a month is written with its year', () => {
  expect(formatMonth(1992, 5, pair)).toBe('أيار/مايو 1992')
})

test('what Intl says of a day agrees with the calendar, on every day of the axis', () => {
  const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  fc.assert(
    fc.property(fc.integer({ min: dayFromCivil(1900, 1, 1), max: dayFromCivil(2100, 1, 1) }), (d) => {
      const { year, month, day } = civilFromDay(d)
      const instant = Date.UTC(year, month - 1, day)
      expect(formatDay(d, english)).toBe(long.format(instant))
      expect(weekdayName(d, english)).toBe(
        new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(instant),
      )
    }),
    { numRuns: 60 },
  )
})
