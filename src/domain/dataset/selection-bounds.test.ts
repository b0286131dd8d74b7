import { expect, test } from 'vitest'
import { sampleDataset } from './sample-dataset.ts'
import { selectionBounds } from './selection-bounds.ts'

const dataset = sampleDataset()
const inside = ([lon, lat]: [number, number], bounds: ReturnType<typeof selectionBounds>) =>
  bounds !== null && bounds[0][0] < lon && lon < bounds[1][0] && bounds[0][1] < lat && lat < bounds[1][1]

test('a place, and the place of an event, lie inside the bounds that show them', () => {
  expect(inside([3, 3], selectionBounds(dataset, { kind: 'place', id: 'east-town' }))).toBe(true)
  expect(inside([2.5, 3.5], selectionBounds(dataset, { kind: 'event', id: 'vote' }))).toBe(true)
})

test('an article shows all its places of the map', () => {
  const bounds = selectionBounds(dataset, { kind: 'article', id: 'first' })
  expect(inside([3, 3], bounds)).toBe(true)
})

test('a place outside the map is not gone to: the view stays', () => {
  const far = {
    ...dataset,
    map: {
      ...dataset.map,
      bounds: [
        [20, 20],
        [30, 30],
      ] as typeof dataset.map.bounds,
    },
  }
  expect(selectionBounds(far, { kind: 'place', id: 'east-town' })).toBeNull()
})

test('an unknown id has no bounds', () => {
  expect(selectionBounds(dataset, { kind: 'place', id: 'atlantis' })).toBeNull()
  expect(selectionBounds(dataset, { kind: 'story', id: 'tale' })).toBeNull()
})
