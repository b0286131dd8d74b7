import { expect, test } from 'vitest'
import { fitBounds } from '../../domain/geometry/mercator.ts'
import { pictureView, REFERENCE_SIDE } from './first-picture.ts'
import { projectionOf } from './projection.ts'

const BOUNDS = [
  [45.9, 39.25],
  [47.35, 40.45],
] as const satisfies [readonly [number, number], readonly [number, number]]

test("the camera's centre stands in the middle of the view, north is up", () => {
  const { project } = projectionOf({ longitude: 46, latitude: 40, zoom: 8 }, { width: 400, height: 300 })
  expect(project([46, 40])[0]).toBeCloseTo(200, 6)
  expect(project([46, 40])[1]).toBeCloseTo(150, 6)
  expect(project([47, 40])[0]).toBeCloseTo(200 + (512 * 2 ** 8) / 360, 6)
  expect(project([46, 41])[1]).toBeLessThan(150)
})

test('fitted bounds touch the edges of the view', () => {
  const size = { width: 600, height: 900 }
  const camera = fitBounds(BOUNDS, size, { top: 0, right: 0, bottom: 0, left: 0 })
  const { project } = projectionOf(camera, size)
  expect(project(BOUNDS[0])[0]).toBeCloseTo(0, 6)
  expect(project(BOUNDS[1])[0]).toBeCloseTo(600, 6)
})

test("the first picture's viewBox is the bounds, its longer side the reference", () => {
  const { camera, size } = pictureView([
    [BOUNDS[0][0], BOUNDS[0][1]],
    [BOUNDS[1][0], BOUNDS[1][1]],
  ])
  expect(Math.max(size.width, size.height)).toBe(REFERENCE_SIDE)
  const { project } = projectionOf(camera, size)
  const [left, bottom] = project(BOUNDS[0])
  const [right, top] = project(BOUNDS[1])
  expect(left).toBeCloseTo(0, 0)
  expect(top).toBeCloseTo(0, 0)
  expect(right).toBeCloseTo(size.width, 0)
  expect(bottom).toBeCloseTo(size.height, 0)
})
