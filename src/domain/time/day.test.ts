import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { civilFromDay, dayFromCivil, formatDay, latinDigits, monthLength, parseDay, weekday } from './day.ts'

/** Every day that an ISO day with four digits of year can name. */
const FIRST = dayFromCivil(0, 1, 1)
const LAST = dayFromCivil(9999, 12, 31)
const days = fc.integer({ min: FIRST, max: LAST })

const arabicDigits = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
const persianDigits = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)))

test('day 0 is 1 January 1970, a Thursday', () => {
  expect(formatDay(0)).toBe('1970-01-01')
  expect(weekday(0)).toBe(4)
  expect(weekday(-1)).toBe(3)
})

test('a day survives writing and reading, in Latin, Arabic and Persian digits', () => {
  fc.assert(
    fc.property(days, (day) => {
      const text = formatDay(day)
      expect(parseDay(text)).toBe(day)
      expect(parseDay(arabicDigits(text))).toBe(day)
      expect(parseDay(persianDigits(text))).toBe(day)
    }),
  )
})

test('the calendar agrees with the platform from 0 to 9999', () => {
  fc.assert(
    fc.property(days, (day) => {
      const date = new Date(day * 86_400_000)
      expect(civilFromDay(day)).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      })
      expect(weekday(day)).toBe(date.getUTCDay())
    }),
  )
})

test('a month ends the day before the next begins', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9998 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const next = month === 12 ? dayFromCivil(year + 1, 1, 1) : dayFromCivil(year, month + 1, 1)
      expect(dayFromCivil(year, month, monthLength(year, month)) + 1).toBe(next)
    }),
  )
})

describe('parseDay', () => {
  test.for([
    '2020-02-30',
    '2021-02-29',
    '1900-02-29',
    '2020-13-01',
    '2020-00-10',
    '2020-01-00',
    '2020-1-1',
    '20-01-01',
    '2020-01-01T00:00',
    ' 2020-01-01',
    '2020/01/01',
    '',
  ])('%s is no day', (text) => {
    expect(parseDay(text)).toBeNull()
  })

  test('29 February is a day of leap years', () => {
    expect(parseDay('2020-02-29')).not.toBeNull()
    expect(parseDay('2000-02-29')).not.toBeNull()
  })

  test('a text is a day only where writing the day gives the text again', () => {
    const texts = fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/)
    fc.assert(
      fc.property(texts, (text) => {
        const day = parseDay(text)
        expect(day === null ? text : formatDay(day)).toBe(text)
      }),
    )
  })
})

test('latinDigits leaves everything but digits as it is', () => {
  expect(latinDigits('٢٠٢٠-۰۹-27 أيلول')).toBe('2020-09-27 أيلول')
})
