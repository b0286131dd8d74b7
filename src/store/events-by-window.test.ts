import { expect, test } from 'vitest'
import { sampleDataset } from '../domain/dataset/sample-dataset.ts'
import { parseDay } from '../domain/time/day.ts'
import { eventsByWindow } from './events-by-window.ts'

const { events } = sampleDataset()
const window = (from: string, to: string) => ({ from: parseDay(from) ?? 0, to: parseDay(to) ?? 0 })
const by = (from: string, to: string) => eventsByWindow(events, [0, 1, 2], window(from, to))

test('events stand before, in and after the window, edges inside', () => {
  expect(by('2020-05-03', '2020-05-03')).toEqual({ before: [0], inside: [1], after: [2], undated: [] })
  expect(by('2020-05-02', '2020-09-10').inside).toEqual([0, 1, 2])
  expect(by('2020-12-01', '2020-12-02').before).toEqual([0, 1, 2])
})

test('an event without a date is in none of them', () => {
  const flags = events.flags.slice()
  flags[1] = 0b111
  const undated = { ...events, flags: flags.fill(0xff, 1, 2) }
  expect(eventsByWindow(undated, [0, 1, 2], window('2020-05-03', '2020-05-03'))).toMatchObject({
    inside: [],
    undated: [1],
  })
})
