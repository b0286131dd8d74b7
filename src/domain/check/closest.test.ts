import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closest, didYouMean, editDistance } from './closest.ts'

test('one slip is one step', () => {
  expect(editDistance('shusha', 'shushaa')).toBe(1)
  expect(editDistance('shusha', 'shuhsa')).toBe(1)
  expect(editDistance('shusha', 'susha')).toBe(1)
  expect(editDistance('shusha', 'shosha')).toBe(1)
  expect(editDistance('', 'abc')).toBe(3)
})

test('the distance is the same both ways and zero only between equal texts', () => {
  const text = fc.string({ maxLength: 12 })
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a))
      expect(editDistance(a, b) === 0).toBe(a === b)
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length))
    }),
  )
})

test('the nearest is named, and none where nothing is near', () => {
  const ids = ['shusha', 'stepanakert', 'lachin', 'lachin-corridor']
  expect(closest('shushaa', ids)).toBe('shusha')
  expect(closest('lachin-coridor', ids)).toBe('lachin-corridor')
  expect(closest('moscow', ids)).toBeNull()
  expect(didYouMean('lacihn', ids)).toEqual({ hint: 'did you mean "lachin"?' })
  expect(didYouMean('moscow', ids)).toEqual({})
})
