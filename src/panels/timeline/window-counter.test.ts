import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NO_PLACE } from '../../domain/dataset/event-columns.ts'
import { countWindow } from '../../domain/dataset/window.ts'
import { columnsOf, someEvents } from './test-columns.ts'
import { WindowCounter } from './window-counter.ts'

test('counting again and again says what counting afresh says', () => {
  const windows = fc.array(
    fc.record({
      from: fc.integer({ min: -10, max: 500 }),
      length: fc.integer({ min: 0, max: 300 }),
      kinds: fc.integer({ min: 0, max: 7 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  fc.assert(
    fc.property(someEvents, windows, (events, steps) => {
      const columns = columnsOf(events)
      const counter = new WindowCounter(columns, 3)
      for (const { from, length, kinds } of steps) {
        const window = { from, to: from + length }
        expect(counter.count(window, { kinds })).toEqual(countWindow(columns, window, { kinds }, 3))
      }
    }),
  )
})

test('an event without a place adds no place', () => {
  const columns = columnsOf([
    { start: 5, length: 1, kind: 0, place: NO_PLACE },
    { start: 5, length: 1, kind: 0, place: 4 },
  ])
  const counted = new WindowCounter(columns, 1).count({ from: 5, to: 5 }, { kinds: 1 })
  expect([counted.total, counted.places]).toEqual([2, 1])
})
