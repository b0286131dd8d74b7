import { expect, test } from 'vitest'
import { markShapes } from '../domain/schema/map-config.ts'
import { insetPath, MARK_CASING, MARK_RADIUS, markPath } from './mark-shapes.ts'

function corners(path: string): [number, number][] {
  return [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])
}

test('every shape has a closed path of its own', () => {
  const paths = markShapes.map((shape) => markPath(shape))
  expect(new Set(paths).size).toBe(markShapes.length)
  for (const path of paths) expect(path).toMatch(/^M.*Z$/)
})

test('every mark with its casing lies within the radius that picking and labels count with', () => {
  for (const shape of markShapes)
    for (const [x, y] of corners(markPath(shape)))
      expect(Math.hypot(x, y)).toBeLessThanOrEqual(MARK_RADIUS + MARK_CASING / 2)
})

test('the sides of an inset triangle lie the inset inside, all three', () => {
  const [apex, right] = corners(insetPath('triangle', 1)) as [[number, number], [number, number]]
  expect(right[1]).toBeCloseTo(4, 1)
  // Distance of the outer side through (0, -7) and (7, 5) from the inner apex.
  const distance = (12 * apex[0] - 7 * (apex[1] + 7)) / Math.hypot(12, 7)
  expect(-distance).toBeCloseTo(1, 1)
})
