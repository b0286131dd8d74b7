import { expect, test } from 'vitest'
import { sampleDataset } from '../domain/dataset/sample-dataset.ts'
import { parseUrlState } from '../domain/url/url-state.ts'
import { createMapStore } from './create-store.ts'
import { listedEvents, listedPlaces } from './rows.ts'

const open = (search: string) => createMapStore(sampleDataset(), parseUrlState(search))
const YEAR = 'from=2020-01-01&to=2020-12-31'

test('the list has the events of the window that pass the filter', () => {
  expect(listedEvents(open(YEAR).getState(), false)).toEqual([0, 1, 2])
  expect(listedEvents(open(`${YEAR}&kinds=political`).getState(), false)).toEqual([1])
})

test('on request it keeps to what the map shows, once there is a map', () => {
  const store = open(YEAR)
  expect(listedEvents(store.getState(), true)).toEqual([0, 1, 2])
  store.getState().actions.viewRests([
    [2.9, 2.9],
    [3.1, 3.1],
  ])
  expect(listedEvents(store.getState(), true)).toEqual([0, 2])
  expect(listedPlaces(store.getState(), true).map(({ place }) => place)).toEqual([0])
  expect(listedEvents(store.getState(), false)).toEqual([0, 1, 2])
})

test('places count the events that name them, their mark there or not, and the articles of the window', () => {
  const [east, west] = listedPlaces(open(YEAR).getState(), false)
  expect(east).toEqual({ place: 0, articles: 1, events: 2 })
  // The siege stands at the eastern town and names the western one.
  expect(west).toEqual({ place: 1, articles: 1, events: 2 })
  const [, inAutumn] = listedPlaces(open('from=2020-09-01&to=2020-09-30').getState(), false)
  expect(inAutumn).toEqual({ place: 1, articles: 1, events: 0 })
})

test('the same rows as long as nothing they hang on changes', () => {
  const store = open(YEAR)
  const before = listedPlaces(store.getState(), false)
  store.getState().actions.highlightPlace(0)
  expect(listedPlaces(store.getState(), false)).toBe(before)
})
