import { expect, test } from 'vitest'
import { nearestWithin } from './nearest.ts'

test('the nearest in reach is meant, of equals the first', () => {
  expect(nearestWithin([9, 3, 3, 5], 8)).toBe(1)
  expect(nearestWithin([-2, 0], 0)).toBe(0)
})

test('nothing in reach is nothing', () => {
  expect(nearestWithin([9, 8.1], 8)).toBeNull()
  expect(nearestWithin([Number.NaN], 8)).toBeNull()
  expect(nearestWithin([], 8)).toBeNull()
})
