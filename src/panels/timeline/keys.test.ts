import { expect, test } from 'vitest'
import { formatDay, parseDay } from '../../domain/time/day.ts'
import { addMonths, keyMove, movedDay } from './keys.ts'

const range = (from: string, to: string) => ({ from: parseDay(from)!, to: parseDay(to)! })

test('left is later in Arabic and earlier in English', () => {
  expect(keyMove('ArrowLeft', 'rtl')).toBe('later')
  expect(keyMove('ArrowRight', 'rtl')).toBe('earlier')
  expect(keyMove('ArrowLeft', 'ltr')).toBe('earlier')
  expect(keyMove('ArrowRight', 'ltr')).toBe('later')
})

test('up, PageUp, Home and End do not depend on direction', () => {
  for (const direction of ['rtl', 'ltr'] as const) {
    expect(
      ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'].map((key) => keyMove(key, direction)),
    ).toEqual(['later', 'earlier', 'page-later', 'page-earlier', 'first', 'last'])
  }
  expect(keyMove('a', 'rtl')).toBeNull()
})

test('a month on from the 31st is the last day of a shorter month', () => {
  expect(formatDay(addMonths(parseDay('2023-01-31')!, 1))).toBe('2023-02-28')
  expect(formatDay(addMonths(parseDay('2024-02-29')!, -12))).toBe('2023-02-28')
  expect(formatDay(addMonths(parseDay('2023-12-15')!, 1))).toBe('2024-01-15')
})

test('a page is a week in weeks, a month in months, a year in years', () => {
  const day = parseDay('2023-09-18')!
  const move = (from: string, to: string) => formatDay(movedDay(day, 'page-later', range(from, to)))
  expect(move('2023-09-01', '2023-09-30')).toBe('2023-09-25')
  expect(move('2023-01-01', '2023-12-31')).toBe('2023-10-18')
  expect(move('2000-01-01', '2023-12-31')).toBe('2024-09-18')
})

test('Home and End are the ends of the range in view', () => {
  const view = range('2023-09-01', '2023-09-30')
  expect(movedDay(view.from + 5, 'first', view)).toBe(view.from)
  expect(movedDay(view.from + 5, 'last', view)).toBe(view.to)
})
