import { expect, test } from 'vitest'
import { smallDataset } from '../small-dataset.fixture.ts'
import { locatorDrawing } from './locator.ts'

const SIZE = { width: 120, height: 90 }
const dataset = smallDataset()
const [[west, south], [east, north]] = dataset.map.bounds

test('the middle of the map stands near the middle of its locator', () => {
  const { dot, frame } = locatorDrawing(dataset, [(west + east) / 2, (south + north) / 2], SIZE)
  expect(dot[0]).toBeCloseTo(60, 0)
  expect(Math.abs(dot[1] - 45)).toBeLessThan(3)
  expect(frame).toBe('')
})

test('a place beyond the map is shown in the world, with the map as a frame', () => {
  const { dot, frame } = locatorDrawing(dataset, [-74, 40.7], SIZE)
  expect(frame).toMatch(/^M.*z$/)
  for (const [at, side] of [
    [dot[0], SIZE.width],
    [dot[1], SIZE.height],
  ] as const) {
    expect(at).toBeGreaterThan(0)
    expect(at).toBeLessThan(side)
  }
})

test('land is drawn in both', () => {
  expect(locatorDrawing(dataset, [west, south], SIZE).land).toMatch(/^M/)
})
