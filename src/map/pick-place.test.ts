import { expect, test } from 'vitest'
import { sampleDataset } from '../domain/dataset/sample-dataset.ts'
import { mercatorX, mercatorY } from '../domain/geometry/mercator.ts'
import { pickPlaceMark } from './pick-place.ts'
import type { PlaceMark } from './place-marks.ts'
import { elementView, toPixels } from './view.ts'

const dataset = sampleDataset()
const size = { width: 800, height: 600 }
const view = elementView(
  { longitude: 2.75, latitude: 3.25, zoom: 9 },
  size,
  { top: 0, right: 0, bottom: 0, left: 0 },
  1,
)
const mark = (place: number, radius: number): PlaceMark => ({
  place,
  articles: 0,
  events: 0,
  radius,
  number: false,
  hollow: false,
  selected: false,
  lit: false,
  highlighted: false,
  importance: 0,
})
const at = (place: number) => {
  const [longitude, latitude] = dataset.places[place]!.geometry.coordinates
  return toPixels(mercatorX(longitude), mercatorY(latitude), view)
}

test('a point on a mark picks its place', () => {
  const { x, y } = at(1)
  expect(pickPlaceMark(dataset, [mark(0, 5), mark(1, 5)], view, x + 3, y, 0)).toBe(1)
})

test('the reach counts from the edge of the mark', () => {
  const { x, y } = at(0)
  expect(pickPlaceMark(dataset, [mark(0, 12)], view, x + 20, y, 10)).toBe(0)
  expect(pickPlaceMark(dataset, [mark(0, 12)], view, x + 23, y, 10)).toBe(-1)
})

test('areas are not hit', () => {
  const { x, y } = at(0)
  expect(pickPlaceMark(dataset, [mark(0, 0)], view, x, y, 10)).toBe(-1)
})
