import { expect, test } from 'vitest'
import { sampleDataset } from '../domain/dataset/sample-dataset.ts'
import { neighbouringEvents } from './neighbouring-events.ts'

const dataset = { ...sampleDataset(), otherEvents: [[], [], []] }

test('an event has the one before and the one after it at its place, other places left out', () => {
  expect(neighbouringEvents(dataset, 0)).toEqual({ earlier: null, later: 2 })
  expect(neighbouringEvents(dataset, 2)).toEqual({ earlier: 0, later: null })
  expect(neighbouringEvents(dataset, 1)).toEqual({ earlier: null, later: null })
})

test('an event that names the place while its mark stands elsewhere counts too', () => {
  const naming = { ...dataset, otherEvents: [[1], [], []] }
  expect(neighbouringEvents(naming, 0).later).toBe(1)
  expect(neighbouringEvents(naming, 2).earlier).toBe(1)
})

test('an event without a date has no neighbours and is none', () => {
  const flags = dataset.events.flags.slice().fill(0xff, 0, 1)
  const undated = { ...dataset, events: { ...dataset.events, flags } }
  expect(neighbouringEvents(undated, 0)).toEqual({ earlier: null, later: null })
  expect(neighbouringEvents(undated, 2).earlier).toBeNull()
})
