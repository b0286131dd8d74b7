import { expect, test } from 'vitest'
import { mentionsAlong, nearestMention } from './mention-places.ts'

test('furniture between two stretches of an article takes no room', () => {
  const ranges: [number, number][] = [
    [100, 150],
    [900, 950],
  ]
  expect(mentionsAlong([{ start: 100 }, { start: 125 }, { start: 900 }, { start: 925 }], ranges)).toEqual([
    0, 0.25, 0.5, 0.75,
  ])
})

test('an article without a text has its mentions at the beginning', () => {
  expect(mentionsAlong([{ start: 7 }], [])).toEqual([0])
})

test('the nearest mention is found, the first of two as near; without mentions there is none', () => {
  expect(nearestMention([0.1, 0.5, 0.9], 0.65)).toBe(1)
  expect(nearestMention([0.25, 0.75], 0.5)).toBe(0)
  expect(nearestMention([], 0.5)).toBeNull()
})
