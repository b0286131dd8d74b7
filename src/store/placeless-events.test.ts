import { expect, test } from 'vitest'
import { FLAG, NO_PLACE } from '../domain/dataset/event-columns.ts'
import { sampleDataset } from '../domain/dataset/sample-dataset.ts'
import { parseUrlState } from '../domain/url/url-state.ts'
import { createMapStore } from './create-store.ts'
import { placelessEvents } from './placeless-events.ts'

const dataset = sampleDataset()
const { events } = dataset
function stateWith(place: number, flags: number) {
  const change = {
    place: events.place.slice().fill(place, 1, 2),
    flags: events.flags.slice().fill(flags, 1, 2),
  }
  const store = createMapStore({ ...dataset, events: { ...events, ...change } }, parseUrlState(''))
  return store.getState()
}

test('an event of the window without place or position is in the tray', () => {
  expect(placelessEvents(stateWith(NO_PLACE, 0))).toEqual([1])
})

test('an event that has a place, or a position of its own, is not', () => {
  expect(placelessEvents(stateWith(1, 0))).toEqual([])
  expect(placelessEvents(stateWith(NO_PLACE, FLAG.ownPosition))).toEqual([])
})
