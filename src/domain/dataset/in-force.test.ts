import { expect, test } from 'vitest'
import { parseDay } from '../time/day.ts'
import { isInForce } from './in-force.ts'

const on = (from: string | null, to: string | null, day: string) =>
  isInForce({ from, to }, parseDay(day) ?? Number.NaN)

test('in force from its first day', () => {
  expect(on('2022-08-30', null, '2022-08-29')).toBe(false)
  expect(on('2022-08-30', null, '2022-08-30')).toBe(true)
})

test('no longer in force on the day given as "to"', () => {
  expect(on(null, '2022-08-30', '2022-08-29')).toBe(true)
  expect(on(null, '2022-08-30', '2022-08-30')).toBe(false)
})

test('one outline follows the other without a day between or in both', () => {
  const day = '2022-08-30'
  expect([on(null, day, day), on(day, null, day)]).toEqual([false, true])
})

test('open on both sides is in force on every day', () => {
  expect(on(null, null, '0001-01-01')).toBe(true)
})

test('a side that is no day is in force on none', () => {
  expect(on('soon', null, '2022-08-30')).toBe(false)
  expect(on(null, 'later', '2022-08-30')).toBe(false)
})
