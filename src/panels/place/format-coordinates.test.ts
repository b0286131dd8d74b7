import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimalCoordinates, dmsCoordinates, spacedGridReference } from './format-coordinates.ts'
import { gridReference } from './grid-reference.ts'

test('latitude comes first, with four decimals', () => {
  expect(decimalCoordinates(46.7528, 39.8177)).toBe('39.8177, 46.7528')
  expect(decimalCoordinates(-74.006, 40.7128)).toBe('40.7128, -74.0060')
})

test('degrees, minutes and seconds name the hemisphere by its letter', () => {
  expect(dmsCoordinates(46.7528, 39.8177)).toBe('39°49′04″N 46°45′10″E')
  expect(dmsCoordinates(-74.006, -40.7128)).toBe('40°42′46″S 74°00′22″W')
})

test('sixty seconds are a minute more', () => {
  expect(dmsCoordinates(0.99999, 0)).toBe('0°00′00″N 1°00′00″E')
})

test('degrees, minutes and seconds give the position back within half a second', () => {
  const angle = (most: number) => fc.double({ min: -most, max: most, noNaN: true })
  fc.assert(
    fc.property(angle(180), angle(90), (longitude, latitude) => {
      const read = [...dmsCoordinates(longitude, latitude).matchAll(/(\d+)°(\d+)′(\d+)″([NESW])/g)].map(
        ([, d, m, s, side]) =>
          (Number(d) + Number(m) / 60 + Number(s) / 3600) * (side === 'S' || side === 'W' ? -1 : 1),
      )
      expect(Math.abs(read[0]! - latitude)).toBeLessThanOrEqual(0.5 / 3600 + 1e-9)
      expect(Math.abs(read[1]! - longitude)).toBeLessThanOrEqual(0.5 / 3600 + 1e-9)
    }),
  )
})

test('Shusha lies in square 38SPK of the military grid, to ten metres (checked with PROJ)', async () => {
  expect(await gridReference(46.7499, 39.7601)).toBe('38SPK 4989 0259')
  expect(await gridReference(0, 89)).toBeNull()
})

test('a grid reference is written in groups', () => {
  expect(spacedGridReference('38SPJ49990123')).toBe('38SPJ 4999 0123')
  expect(spacedGridReference('4QFJ')).toBe('4QFJ')
})
