import { expect, test } from 'vitest'
import { storyKey } from './story-keys.ts'

test('Page keys lead on and back in both directions of writing', () => {
  for (const direction of ['rtl', 'ltr'] as const) {
    expect(storyKey('PageDown', direction)).toBe(1)
    expect(storyKey('PageUp', direction)).toBe(-1)
  }
})

test('sideways arrows follow the reading direction', () => {
  expect([storyKey('ArrowLeft', 'rtl'), storyKey('ArrowRight', 'rtl')]).toEqual([1, -1])
  expect([storyKey('ArrowLeft', 'ltr'), storyKey('ArrowRight', 'ltr')]).toEqual([-1, 1])
})

test('scrolling keys stay scrolling keys', () => {
  for (const key of ['ArrowUp', 'ArrowDown', 'Home', 'End', ' ', 'Enter'])
    expect(storyKey(key, 'rtl')).toBeNull()
})
