import { expect, test } from 'vitest'
import { sampleDataset } from '../domain/dataset/sample-dataset.ts'
import { createMapStore } from './create-store.ts'
import { readFromStart, readTo, readToPlace } from './read-to.ts'
import { openStops } from './reading-place.ts'
import { markedSelection } from './story-steps.ts'

/** The first article of the sample names both towns and the country. */
function threePlaces() {
  const sample = sampleDataset()
  const [first, ...rest] = sample.articles
  const places: [number, number][] = [
    [0, 2],
    [2, 1],
    [1, 1],
  ]
  return { ...sample, articles: [{ ...first!, places }, ...rest] }
}
const dataset = threePlaces()
const article = dataset.articles[0]!
const selection = { kind: 'article' as const, id: article.id }
const opened = () => createMapStore(dataset, { selection })

test('the reader goes from stop to stop of an article, which stays selected', () => {
  const store = opened()
  const stops = openStops(store.getState())
  expect(stops.length).toBeGreaterThan(1)
  readTo(store, 1)
  expect(store.getState().selection).toEqual(selection)
  expect(markedSelection(store.getState())).toEqual({ ...selection, at: stops[1] })
  expect(store.getState().cameraWish).toHaveProperty('bounds')
  expect(markedSelection(store.getState())).toBe(markedSelection(store.getState()))
})

test('a stop that there is not is none', () => {
  const store = opened()
  readTo(store, 1)
  readTo(store, 99)
  expect(store.getState().reading).toBeNull()
  const bare = createMapStore(dataset, {})
  readTo(bare, 0)
  expect(bare.getState().reading).toBeNull()
})

test('a place of the article is come to, another is not', () => {
  const store = opened()
  const stops = openStops(store.getState())
  expect(readToPlace(store, dataset.places[stops[1]!]!.id)).toBe(true)
  expect(store.getState().reading?.at).toBe(1)
  expect(readToPlace(store, 'atlantis')).toBe(false)
  expect(readToPlace(createMapStore(dataset, {}), dataset.places[0]!.id)).toBe(false)
})

test('another selection leaves the stops, and the way back leads to the whole article', () => {
  const store = opened()
  readTo(store, 1)
  readFromStart(store)
  expect(store.getState()).toMatchObject({ reading: null, selection })
  readTo(store, 1)
  store.getState().actions.select({ kind: 'place', id: dataset.places[0]!.id })
  expect(store.getState().reading).toBeNull()
})

test('where a page has a home, closing what is open leads to it', () => {
  const store = opened()
  store.getState().actions.setHome(selection)
  store.getState().actions.select({ kind: 'place', id: dataset.places[0]!.id })
  store.getState().actions.select(null)
  expect(store.getState().selection).toEqual(selection)
})
