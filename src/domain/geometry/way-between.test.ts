import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wayBetween, windOf } from './way-between.ts'

const SHUSHA: [number, number] = [46.7499, 39.7601]
const STEPANAKERT: [number, number] = [46.7528, 39.8177]

test('from Shusha to Stepanakert it is six kilometres north', () => {
  const way = wayBetween(SHUSHA, STEPANAKERT)
  expect(way?.km).toBeCloseTo(6.4, 1)
  expect(way?.wind).toBe('north')
})

test('a degree along the equator is 111 km east', () => {
  const way = wayBetween([0, 0], [1, 0])
  expect(way?.km).toBeCloseTo(111.2, 1)
  expect(way?.degrees).toBeCloseTo(90, 6)
})

test('one and the same point lies in no direction', () => {
  expect(wayBetween(SHUSHA, SHUSHA)).toBeNull()
})

test('winds turn half way between two of them', () => {
  expect([0, 22, 23, 45, 180, 337, 338, 359, -90].map(windOf)).toEqual([
    'north',
    'north',
    'north-east',
    'north-east',
    'south',
    'north-west',
    'north',
    'north',
    'west',
  ])
})

test('the way back is as long', () => {
  const position = fc
    .tuple(fc.double({ min: -179, max: 179, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true }))
    .map(([lon, lat]): [number, number] => [lon, lat])
  fc.assert(
    fc.property(position, position, (a, b) => {
      const [there, back] = [wayBetween(a, b), wayBetween(b, a)]
      if (!there || !back) return
      expect(there.km).toBeCloseTo(back.km, 6)
      expect(there.degrees).toBeGreaterThanOrEqual(0)
      expect(there.degrees).toBeLessThan(360)
    }),
  )
})
