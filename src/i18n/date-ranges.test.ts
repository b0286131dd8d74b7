import { describe, expect, test } from 'vitest'
import { parseDay } from '../domain/time/day.ts'
import { parseEdtf } from '../domain/time/edtf.ts'
import { formatDateSpan, formatWindow, formatWindowInProse } from './date-ranges.ts'
import type { DateStyle } from './date-style.ts'

const pair: DateStyle = { language: 'ar', digits: 'latn', months: 'pair' }
const english: DateStyle = { ...pair, language: 'en' }
const window = (from: string, to: string) => ({ from: parseDay(from)!, to: parseDay(to)! })

describe('formatWindow', () => {
  test.each([
    ['2023-09-18', '2023-09-23', '18 – 23 أيلول/سبتمبر 2023', '18 – 23 September 2023'],
    ['2023-09-19', '2023-09-19', '19 أيلول/سبتمبر 2023', '19 September 2023'],
    ['2023-08-28', '2023-09-03', '28 آب/أغسطس – 3 أيلول/سبتمبر 2023', '28 August – 3 September 2023'],
    [
      '2022-12-12',
      '2023-01-03',
      '12 كانون الأول/ديسمبر 2022 – 3 كانون الثاني/يناير 2023',
      '12 December 2022 – 3 January 2023',
    ],
    [
      '2022-09-18',
      '2023-09-18',
      '18 أيلول/سبتمبر 2022 – 18 أيلول/سبتمبر 2023',
      '18 September 2022 – 18 September 2023',
    ],
  ])('%s to %s says once what both ends share', (from, to, ar, en) => {
    expect(formatWindow(window(from, to), pair)).toBe(ar)
    expect(formatWindow(window(from, to), english)).toBe(en)
  })
})

test('in prose a window runs from … to …, a single day stands alone', () => {
  expect(formatWindowInProse(window('2023-09-18', '2023-09-23'), pair)).toBe('من 18 إلى 23 أيلول/سبتمبر 2023')
  expect(formatWindowInProse(window('2023-09-18', '2023-09-23'), english)).toBe(
    'from 18 to 23 September 2023',
  )
  expect(formatWindowInProse(window('2023-09-18', '2023-09-18'), pair)).toBe('في 18 أيلول/سبتمبر 2023')
})

describe('formatDateSpan', () => {
  test.each([
    ['2023-09-19', '19 أيلول/سبتمبر 2023', '19 September 2023'],
    ['2023-09', 'أيلول/سبتمبر 2023', 'September 2023'],
    ['2020', '2020', '2020'],
    ['2020~', 'نحو 2020', 'about 2020'],
    ['1992-05?', 'نحو أيار/مايو 1992', 'about May 1992'],
    ['2023-09-19/2023-09-20', '19–20 أيلول/سبتمبر 2023', '19–20 September 2023'],
    ['1988/1994', '1988–1994', '1988–1994'],
    ['1992-05/1992-06', 'أيار/مايو – حزيران/يونيو 1992', 'May – June 1992'],
    ['1992-12/1993-01', 'كانون الأول/ديسمبر 1992 – كانون الثاني/يناير 1993', 'December 1992 – January 1993'],
    [
      '2020-09-27/2020-11-09',
      '27 أيلول/سبتمبر – 9 تشرين الثاني/نوفمبر 2020',
      '27 September – 9 November 2020',
    ],
    ['1992-05/1992-06-03', 'أيار/مايو – 3 حزيران/يونيو 1992', 'May – 3 June 1992'],
    ['1988/1994-05-11', '1988 – 11 أيار/مايو 1994', '1988 – 11 May 1994'],
    ['2020-09-01/2020-09-30', '1–30 أيلول/سبتمبر 2020', '1–30 September 2020'],
  ])('%s is said as precisely as it is known', (edtf, ar, en) => {
    const read = parseEdtf(edtf)
    if (!read.ok) throw new Error(`${edtf} is not EDTF`)
    expect(formatDateSpan(read.span, pair)).toBe(ar)
    expect(formatDateSpan(read.span, english)).toBe(en)
  })
})
