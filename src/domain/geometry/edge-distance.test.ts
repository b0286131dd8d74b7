import { expect, test } from 'vitest'
import { areaRelation } from './edge-distance.ts'

/** One degree square at the equator: 111 km a side. */
const SQUARE = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ] as [number, number][],
  ],
}

test('the middle of a square is half a side from its edge', () => {
  const relation = areaRelation([0.5, 0.5], SQUARE)
  expect(relation?.inside).toBe(true)
  expect(relation?.edgeKm).toBeCloseTo(55.6, 0)
})

test('a point outside is as far as the nearest side or corner', () => {
  expect(areaRelation([0.5, 1.1], SQUARE)).toEqual({ inside: false, edgeKm: expect.closeTo(11.1, 1) })
  expect(areaRelation([1.1, 1.1], SQUARE)?.edgeKm).toBeCloseTo(15.7, 0)
})

test('a hole is outside, and its rim an edge', () => {
  const ring = SQUARE.coordinates[0]!.map(([x, y]): [number, number] => [0.4 + x * 0.2, 0.4 + y * 0.2])
  const holed = { type: 'Polygon' as const, coordinates: [...SQUARE.coordinates, ring] }
  expect(areaRelation([0.5, 0.5], holed)).toEqual({ inside: false, edgeKm: expect.closeTo(11.1, 1) })
})

test('a line has no inside', () => {
  expect(areaRelation([0, 0], { type: 'LineString', coordinates: SQUARE.coordinates[0]! })).toBeNull()
})
