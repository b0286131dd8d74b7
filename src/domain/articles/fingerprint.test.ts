import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fingerprintOf, hashesOf, sharedTexts } from './fingerprint.ts'

const hashes = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => (from + i) * 7_919)

test('a fingerprint gives its hashes back', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })), (all) => {
      expect(hashesOf(fingerprintOf(all))).toEqual(new Set(all))
    }),
  )
})

test('the order of the hashes does not show in a fingerprint', () => {
  expect(fingerprintOf([3, -1, 2])).toBe(fingerprintOf([2, 3, -1]))
})

test('a text that holds half of a shorter one shares half of it, seen from both', () => {
  const [long, short] = [fingerprintOf(hashes(0, 100)), fingerprintOf(hashes(80, 120))]
  expect(sharedTexts([long, short])).toEqual([[[1, 0.5]], [[0, 0.5]]])
})

test('four runs of words in common are chance, five are not', () => {
  const of = (from: number) => fingerprintOf(hashes(from, from + 50))
  expect(sharedTexts([of(0), of(46)])).toEqual([[], []])
  expect(sharedTexts([of(0), of(45)])).toEqual([[[1, 0.1]], [[0, 0.1]]])
})

test('a record without a fingerprint shares nothing', () => {
  expect(sharedTexts([null, fingerprintOf(hashes(0, 50)), null])).toEqual([[], [], []])
})
