import { expect, test } from 'vitest'
import { walkKey } from './walk-keys.ts'

test('page keys walk, Home and End go to the ends', () => {
  expect(walkKey('PageDown', false)).toEqual({ do: 'walk', steps: 1 })
  expect(walkKey('PageUp', false)).toEqual({ do: 'walk', steps: -1 })
  expect(walkKey('Home', false)).toEqual({ do: 'walk', steps: Number.NEGATIVE_INFINITY })
  expect(walkKey('End', false)).toEqual({ do: 'walk', steps: Number.POSITIVE_INFINITY })
})

test('an arrow moves the map towards its own side', () => {
  expect(walkKey('ArrowRight', false)).toMatchObject({ do: 'pan', right: 0.25, down: 0 })
  expect(walkKey('ArrowUp', false)).toMatchObject({ do: 'pan', right: 0, down: -0.25 })
})

test('other keys are left to whom they belong', () => {
  for (const key of ['Tab', 'a', ' ', 'F1', '1']) expect(walkKey(key, false)).toBeNull()
})
