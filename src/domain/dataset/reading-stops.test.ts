import { expect, test } from 'vitest'
import { readingPath, readingStops } from './reading-stops.ts'
import { sampleDataset } from './sample-dataset.ts'

const dataset = sampleDataset()
const article = dataset.articles[0]!

test('the stops of an article are its places inside the map, in reading order', () => {
  expect(readingStops(dataset, article.id)).toEqual(article.places.map(([index]) => index))
  const far = {
    ...dataset,
    map: {
      ...dataset.map,
      bounds: [
        [-20, -20],
        [-19, -19],
      ] as typeof dataset.map.bounds,
    },
  }
  expect(readingStops(far, article.id)).toEqual([])
})

test('an article that the map does not have has no stops', () => {
  expect(readingStops(dataset, 'atlantis-2020')).toEqual([])
})

test('the way leads from stop to stop and leaves countries out', () => {
  const country = dataset.places.findIndex(({ properties }) => properties.kind === 'country')
  const stops = [1, 0]
  const way = readingPath(dataset, stops)
  expect(way).toEqual(stops.map((index) => dataset.places[index]!.geometry.coordinates))
  if (country >= 0) expect(readingPath(dataset, [1, country, 0])).toEqual(way)
  expect(readingPath(dataset, [999])).toEqual([])
})
