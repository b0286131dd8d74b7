import { expect, test } from 'vitest'
import type { Bounds } from '../schema/map-config.ts'
import { fitBounds, mercatorX, mercatorY } from './mercator.ts'
import { sameAspect } from './same-aspect.ts'

const reference: Bounds = [
  [45.9, 39.25],
  [47.35, 40.45],
]

const aspectOf = ([[west, south], [east, north]]: Bounds) =>
  (mercatorX(east) - mercatorX(west)) / (mercatorY(south) - mercatorY(north))

test.each<[string, Bounds]>([
  [
    'wide',
    [
      [44, 39.5],
      [48, 40],
    ],
  ],
  [
    'tall',
    [
      [46.4, 38.8],
      [46.6, 40.8],
    ],
  ],
])('%s bounds get the proportions of the reference about their own middle', (_name, bounds) => {
  const widened = sameAspect(bounds, reference)
  expect(aspectOf(widened)).toBeCloseTo(aspectOf(reference), 9)
  const size = { width: 800, height: 600 }
  const none = { top: 0, right: 0, bottom: 0, left: 0 }
  const [before, after] = [fitBounds(bounds, size, none), fitBounds(widened, size, none)]
  expect(after.longitude).toBeCloseTo(before.longitude, 9)
  expect(after.latitude).toBeCloseTo(before.latitude, 9)
  expect(widened[0][0]).toBeLessThanOrEqual(bounds[0][0] + 1e-9)
  expect(widened[0][1]).toBeLessThanOrEqual(bounds[0][1] + 1e-9)
  expect(widened[1][0]).toBeGreaterThanOrEqual(bounds[1][0] - 1e-9)
  expect(widened[1][1]).toBeGreaterThanOrEqual(bounds[1][1] - 1e-9)
})
