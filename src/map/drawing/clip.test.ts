import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clipLine, clipRing } from './clip.ts'
import type { Box, Point } from './projection.ts'

const box: Box = { left: 0, top: 0, right: 100, bottom: 80 }
const coordinate = fc.double({ min: -300, max: 300, noNaN: true, noDefaultInfinity: true })
const points = (least: number) =>
  fc.array(fc.tuple(coordinate, coordinate), { minLength: least, maxLength: 30 })
const inside = ([x, y]: Point) => x >= -1e-6 && x <= 100 + 1e-6 && y >= -1e-6 && y <= 80 + 1e-6

function area(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!
    return sum + (x * nextY - nextX * y) / 2
  }, 0)
}

test('a ring around the whole box becomes the box', () => {
  const ring = clipRing(
    [
      [-50, -50],
      [200, -50],
      [200, 200],
      [-50, 200],
      [-50, -50],
    ],
    box,
  )
  expect(Math.abs(area(ring))).toBeCloseTo(8000)
})

test('a ring within the box stays as it is, without its repeated end', () => {
  expect(
    clipRing(
      [
        [1, 1],
        [5, 1],
        [5, 5],
        [1, 1],
      ],
      box,
    ),
  ).toEqual([
    [1, 1],
    [5, 1],
    [5, 5],
  ])
})

test('a ring that overlaps a corner keeps exactly the part inside', () => {
  const ring = clipRing(
    [
      [90, 70],
      [110, 70],
      [110, 90],
      [90, 90],
    ],
    box,
  )
  expect(Math.abs(area(ring))).toBeCloseTo(100)
})

test('a ring beside the box leaves nothing', () => {
  expect(
    clipRing(
      [
        [200, 0],
        [300, 0],
        [300, 50],
      ],
      box,
    ),
  ).toEqual([])
})

test('no clipped ring or line leaves the box', () => {
  fc.assert(
    fc.property(points(3), (ring) => {
      expect(clipRing(ring, box).every(inside)).toBe(true)
      expect(clipLine(ring, box).flat().every(inside)).toBe(true)
    }),
  )
})

test('a line that leaves and comes back falls into two parts', () => {
  const parts = clipLine(
    [
      [10, 40],
      [150, 40],
      [150, 60],
      [10, 60],
    ],
    box,
  )
  expect(parts).toEqual([
    [
      [10, 40],
      [100, 40],
    ],
    [
      [100, 60],
      [10, 60],
    ],
  ])
})

test('a line that crosses the box between two of its points is kept where it crosses', () => {
  expect(
    clipLine(
      [
        [-10, 40],
        [110, 40],
      ],
      box,
    ),
  ).toEqual([
    [
      [0, 40],
      [100, 40],
    ],
  ])
})

test('a line that passes the box by is left out', () => {
  expect(
    clipLine(
      [
        [-10, 40],
        [10, -60],
      ],
      box,
    ),
  ).toEqual([])
})
