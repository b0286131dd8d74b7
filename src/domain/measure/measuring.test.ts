import { distance } from '@turf/distance'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Position } from '../schema/common.ts'
import { positionOf, spotAt } from './measure-tool.ts'
import { nearest, radiusRing } from './radius.ts'
import { rulerLegs, rulerLength } from './ruler.ts'

const spot = fc
  .tuple(fc.double({ min: 41, max: 52, noNaN: true }), fc.double({ min: 36, max: 43, noNaN: true }))
  .map(([longitude, latitude]) => spotAt(longitude, latitude))

test('Shusha to Stepanakert and on to Lachin, as an atlas has it', () => {
  const points = [spotAt(46.7499, 39.7601), spotAt(46.7528, 39.8177), spotAt(46.5489, 39.6408)]
  const [first, second] = rulerLegs(points)
  expect(first?.km).toBeCloseTo(6.4, 1)
  expect(first?.wind).toBe('north')
  expect(second?.wind).toBe('south-west')
  expect(rulerLength(points)).toBeCloseTo((first?.km ?? 0) + (second?.km ?? 0), 6)
})

test('the whole is the sum of its legs, and no shorter than the straight way', () => {
  fc.assert(
    fc.property(fc.array(spot, { minLength: 2, maxLength: 20 }), (points) => {
      const sum = rulerLegs(points).reduce((total, leg) => total + (leg?.km ?? 0), 0)
      expect(rulerLength(points)).toBeCloseTo(sum, 6)
      const [first, last] = [points[0]!, points.at(-1)!]
      expect(rulerLength(points)).toBeGreaterThanOrEqual(distance(positionOf(first), positionOf(last)) - 1e-6)
      expect(rulerLength([...points].reverse())).toBeCloseTo(sum, 6)
    }),
  )
})

test('a ruler without legs has no length', () => {
  expect(rulerLength([])).toBe(0)
  expect(rulerLength([spotAt(46, 40)])).toBe(0)
  expect(rulerLegs([spotAt(46, 40), spotAt(46, 40)])).toEqual([null])
})

test('every corner of a radius lies as far from its centre as asked', () => {
  fc.assert(
    fc.property(spot, fc.double({ min: 1, max: 500, noNaN: true }), (centre, km) => {
      const ring = radiusRing(positionOf(centre), km)
      expect(ring.at(0)).toEqual(ring.at(-1))
      for (const corner of ring) expect(distance(positionOf(centre), corner)).toBeCloseTo(km, 3)
    }),
  )
})

test('what lies within comes nearest first, what has no position not at all', () => {
  const positions: (Position | null)[] = [[46.75, 39.9], [46.75, 39.77], null, [Number.NaN, 1], [48, 41]]
  const near = nearest([0, 1, 2, 3, 4], (i) => positions[i] ?? null, [46.75, 39.76], 20)
  expect(near.map(({ index }) => index)).toEqual([1, 0])
})

test('all that lies within a radius is listed, and nothing beyond it', () => {
  fc.assert(
    fc.property(
      fc.array(spot, { maxLength: 30 }),
      spot,
      fc.double({ min: 1, max: 300, noNaN: true }),
      (spots, at, km) => {
        const near = nearest(spots.keys(), (i) => positionOf(spots[i]!), positionOf(at), km)
        const away = spots.map((one) => distance(positionOf(at), positionOf(one)))
        expect(new Set(near.map(({ index }) => index))).toEqual(
          new Set(away.flatMap((far, i) => (far <= km ? [i] : []))),
        )
      },
    ),
  )
})
