import { expect, test } from 'vitest'
import { formatDay } from '../time/day.ts'
import { sampleDataset, sampleStory } from './sample-dataset.ts'
import { stepBounds, storyStep } from './story-step.ts'

test('a step sets window, view and what is marked', () => {
  const { step, window, view, selection } = storyStep(sampleStory, 0)
  expect(step).toBe(0)
  expect([formatDay(window.from), formatDay(window.to)]).toEqual(['2020-02-01', '2020-02-10'])
  expect(view).toEqual({ place: 'east-town' })
  expect(selection).toEqual({ kind: 'event', id: 'long-siege' })
})

test('a step may mark nothing', () => {
  expect(storyStep(sampleStory, 2).selection).toBeNull()
})

test.each([
  [-1, 0],
  [1.9, 1],
  [3, 2],
  [999, 2],
])('step %d is step %d', (asked, given) => {
  expect(storyStep(sampleStory, asked).step).toBe(given)
})

test('the view holds its place, or its bounds', () => {
  const dataset = sampleDataset()
  const [[west, south], [east, north]] = stepBounds(dataset, { place: 'east-town' })
  expect(west).toBeLessThan(3)
  expect(east).toBeGreaterThan(3)
  expect(south).toBeLessThan(3)
  expect(north).toBeGreaterThan(3)
  const [[left, bottom], [right, top]] = stepBounds(dataset, storyStep(sampleStory, 1).view)
  expect(left).toBeLessThanOrEqual(2)
  expect(bottom).toBeLessThanOrEqual(3)
  expect(right).toBeGreaterThanOrEqual(3)
  expect(top).toBeGreaterThanOrEqual(4 - 1e-9)
})
