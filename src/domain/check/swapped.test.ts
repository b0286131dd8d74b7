import { expect, test } from 'vitest'
import type { Bounds } from '../schema/map-config.ts'
import { looksSwapped } from './swapped.ts'

const caucasus: Bounds = [
  [40, 36],
  [52, 44],
]
/** Wide enough that a place and its exchange both lie inside. */
const wide: Bounds = [
  [36, 36],
  [52, 52],
]
const shusha: [number, number] = [46.75, 39.76]
const exchanged: [number, number] = [39.76, 46.75]
const region = { position: [46.7, 39.9] as [number, number], accuracyKm: 60 }

test('a position outside the bounds whose exchange lies inside looks swapped', () => {
  expect(looksSwapped(exchanged, caucasus, null)).toBe(true)
  expect(looksSwapped(shusha, caucasus, null)).toBe(false)
})

test('a far capital is not swapped, even where its exchange would lie in the bounds', () => {
  const rostov: [number, number] = [39.7, 47.2]
  const russia = { position: [37.6, 55.7] as [number, number], accuracyKm: 2000 }
  expect(looksSwapped([-77, 38.9], caucasus, null)).toBe(false)
  expect(looksSwapped(rostov, caucasus, russia)).toBe(false)
})

test('where bounds cannot tell, distance from the parent does', () => {
  expect(looksSwapped(exchanged, wide, region)).toBe(true)
  expect(looksSwapped(shusha, wide, region)).toBe(false)
  expect(looksSwapped(exchanged, null, region)).toBe(true)
  expect(looksSwapped(exchanged, wide, null)).toBe(false)
})

test('a longitude above 90 degrees cannot be a latitude', () => {
  expect(looksSwapped([126.98, 37.57], caucasus, region)).toBe(false)
})
