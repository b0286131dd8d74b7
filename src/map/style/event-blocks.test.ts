import { expect, test } from 'vitest'
import { sampleDataset } from '../../domain/dataset/sample-dataset.ts'
import { ALL_KINDS } from '../../domain/dataset/window.ts'
import { parseDay } from '../../domain/time/day.ts'
import { eventBlocks } from './event-blocks.ts'

const dataset = sampleDataset()
const filter = { kinds: ALL_KINDS }
const year = { from: parseDay('2020-01-01')!, to: parseDay('2020-12-31')! }

test('events at places without a mark keep their room', () => {
  const [block, ...more] = eventBlocks(dataset, year, filter, new Set([1]))
  expect(more).toEqual([])
  expect(block!.geometry.coordinates).toEqual([3, 3])
  expect(block!.properties.room[0]).toBeGreaterThan(25)
})

test('places that are drawn make room themselves', () => {
  expect(eventBlocks(dataset, year, filter, new Set([0, 1]))).toEqual([])
})

test('events outside the window take none', () => {
  const autumn = { from: parseDay('2020-11-01')!, to: parseDay('2020-11-02')! }
  expect(eventBlocks(dataset, autumn, filter, new Set())).toEqual([])
})
