import { expect, test } from 'vitest'
import { sampleDataset } from '../domain/dataset/sample-dataset.ts'
import { parseUrlState } from '../domain/url/url-state.ts'
import { createMapStore } from './create-store.ts'
import { listedEvents, listedPlaces } from './rows.ts'
import { viewScope } from './view-scope.ts'

const open = (search: string) => createMapStore(sampleDataset(), parseUrlState(search))
const YEAR = 'from=2020-01-01&to=2020-12-31'

test('the list has the events of the window that pass the filter', () => {
  expect(listedEvents(open(YEAR).getState())).toEqual([0, 1, 2])
  expect(listedEvents(open(`${YEAR}&kinds=political`).getState())).toEqual([1])
})

test('on request it keeps to what the map shows, once there is a map', () => {
  const store = open(YEAR)
  const { viewRests, setOnlyOnMap } = store.getState().actions
  setOnlyOnMap(true)
  expect(listedEvents(store.getState())).toEqual([0, 1, 2])
  viewRests([
    [2.9, 2.9],
    [3.1, 3.1],
  ])
  expect(listedEvents(store.getState())).toEqual([0, 2])
  expect(listedPlaces(store.getState()).map(({ place }) => place)).toEqual([0])
  expect(viewScope(store.getState())).toEqual({ events: [0, 2], places: [0] })
  setOnlyOnMap(false)
  expect(listedEvents(store.getState())).toEqual([0, 1, 2])
  expect(viewScope(store.getState()).places).toEqual([0, 1])
})

test('places count the events that name them, their mark there or not, and the articles of the window', () => {
  const [east, west] = listedPlaces(open(YEAR).getState())
  expect(east).toEqual({ place: 0, articles: 1, events: 2 })
  // The siege stands at the eastern town and names the western one.
  expect(west).toEqual({ place: 1, articles: 1, events: 2 })
  const [, inAutumn] = listedPlaces(open('from=2020-09-01&to=2020-09-30').getState())
  expect(inAutumn).toEqual({ place: 1, articles: 1, events: 0 })
})

test('the same rows as long as nothing they hang on changes', () => {
  const store = open(YEAR)
  const before = listedPlaces(store.getState())
  store.getState().actions.highlightPlace(0)
  expect(listedPlaces(store.getState())).toBe(before)
})
