import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatDay, parseDay } from '../../domain/time/day.ts'
import { chooseTicks, chooseYears, keepApart } from './ticks.ts'

const range = (from: string, to: string) => ({ from: parseDay(from)!, to: parseDay(to)! })
const days = (from: string, to: string, width: number) =>
  chooseTicks(range(from, to), width).map((tick) => formatDay(tick.day))

test('three weeks on a wide screen have a tick a day, the first of them with its month', () => {
  const ticks = chooseTicks(range('2023-09-11', '2023-09-30'), 800)
  expect(ticks.map((tick) => tick.form)).toEqual(['day-month', ...Array.from({ length: 19 }, () => 'day')])
  expect(ticks[0]!.at).toBeCloseTo(0.5 / 20, 12)
})

test('ticks of several days count from the first of the month and do not crowd the next', () => {
  expect(days('2023-08-25', '2023-10-03', 300)).toEqual([
    '2023-09-01',
    '2023-09-08',
    '2023-09-15',
    '2023-09-22',
    '2023-10-01',
  ])
})

test('a year has months, January standing for the year', () => {
  const ticks = chooseTicks(range('2022-06-10', '2023-06-09'), 900)
  expect(ticks.map((tick) => tick.form)).toEqual([
    'month',
    'month',
    'month',
    'month',
    'month',
    'month',
    'year',
    'month',
    'month',
    'month',
    'month',
    'month',
  ])
  expect(formatDay(ticks[6]!.day)).toBe('2023-01-01')
})

test('decades have round years', () => {
  expect(
    chooseYears(range('1988-01-01', '2025-12-31'), 340).map((tick) => formatDay(tick.day).slice(0, 4)),
  ).toEqual(['1990', '1995', '2000', '2005', '2010', '2015', '2020', '2025'])
})

test('ticks ascend and stay inside the range, at every length and width', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 6000, max: 20_000 }),
      fc.integer({ min: 1, max: 14_000 }),
      fc.integer({ min: 100, max: 3000 }),
      (from, length, width) => {
        const ticks = chooseTicks({ from, to: from + length }, width)
        expect(ticks.length).toBeLessThanOrEqual(width / 20 + 2)
        const places = ticks.map((tick) => tick.at)
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
        expect(places.every((at) => at >= 0 && at <= 1)).toBe(true)
      },
    ),
  )
})

test('of labels that would touch the weightier stays, of equals the earlier', () => {
  const label = (middle: number, weight: number) => ({ middle, width: 40, weight })
  expect(keepApart([label(0, 0), label(30, 1), label(80, 0)], 4)).toEqual([false, true, true])
  expect(keepApart([label(0, 0), label(30, 0)], 4)).toEqual([true, false])
  expect(keepApart([label(0, 0), label(44, 0)], 4)).toEqual([true, true])
})
