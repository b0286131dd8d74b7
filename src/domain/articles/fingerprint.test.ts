import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fingerprintOf, hashesOf, LEAST_SHARED, sharedRuns, sharedTexts } from './fingerprint.ts'

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

test('what texts share is what they have in common, seen from either', () => {
  const set = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 30 })
  fc.assert(
    fc.property(fc.array(set, { maxLength: 8 }), (sets) => {
      const texts = sets.map((hashes) => new Set(hashes))
      const common = (a: number, b: number) => [...texts[a]!].filter((hash) => texts[b]!.has(hash)).length
      const expected = texts.map((_, a) =>
        texts.flatMap((_text, other) => {
          const count = common(a, other)
          return other !== a && count >= LEAST_SHARED ? [{ other, count }] : []
        }),
      )
      expect(sharedRuns(texts)).toEqual(expected)
    }),
  )
})

test('a passage that a whole archive holds links all its articles without comparing each with each', () => {
  const texts = Array.from(
    { length: 5_000 },
    (_, index) => new Set([1, 2, 3, 4, 5, 6, ...hashes(index * 50, index * 50 + 50)]),
  )
  const shared = sharedRuns(texts)
  expect(shared[0]).toHaveLength(4_999)
  for (const runs of [shared[2_000]!, shared[4_999]!])
    expect(runs).toEqual(Array.from({ length: 100 }, (_, other) => ({ other, count: 6 })))
})
