import { expect, test } from 'vitest'
import type { Point } from './projection.ts'
import { simplify, simplifyRing } from './simplify.ts'

test('points on a straight line are left out, its ends stay', () => {
  expect(
    simplify(
      [
        [0, 0],
        [1, 0.1],
        [2, -0.1],
        [3, 0],
      ],
      () => 0.5,
    ),
  ).toEqual([
    [0, 0],
    [3, 0],
  ])
})

test('a corner beyond the tolerance stays', () => {
  expect(
    simplify(
      [
        [0, 0],
        [5, 2],
        [10, 0],
      ],
      () => 1.9,
    ),
  ).toHaveLength(3)
  expect(
    simplify(
      [
        [0, 0],
        [5, 2],
        [10, 0],
      ],
      () => 2.1,
    ),
  ).toHaveLength(2)
})

test('the tolerance may differ from place to place', () => {
  const line: Point[] = [
    [0, 0],
    [5, 2],
    [10, 0],
    [15, 2],
    [20, 0],
  ]
  expect(simplify(line, ([x]) => (x < 10 ? 0.5 : 9))).toEqual([
    [0, 0],
    [5, 2],
    [20, 0],
  ])
})

test('a ring keeps its shape whichever corner it starts at', () => {
  const square: Point[] = [
    [0, 0],
    [5, 0.1],
    [10, 0],
    [10, 10],
    [5, 9.9],
    [0, 10],
  ]
  const turned = [...square.slice(1), square[0]!]
  const corners = (ring: Point[]) => simplifyRing(ring, () => 0.5).filter(([x]) => x !== 5)
  expect(corners(square)).toHaveLength(4)
  expect(corners(turned)).toHaveLength(4)
})
