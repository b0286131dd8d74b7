import { expect, test } from 'vitest'
import type { EventRecord } from '../schema/event.ts'
import { otherEvents } from './other-events.ts'

test('an event counts at every place it names but its first, once each', () => {
  const places = new Map([
    ['a', 0],
    ['b', 1],
    ['c', 2],
  ])
  const events = [
    { places: ['a', 'b', 'b', 'a'] },
    { places: ['b'] },
    { places: ['c', 'a'] },
  ] as EventRecord[]
  expect(otherEvents(events, places, 3)).toEqual([[2], [0], []])
})
