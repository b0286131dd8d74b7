import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wordOf } from '../words.ts'
import { contentWords, overlap } from './similarity.ts'

const text = fc
  .array(fc.stringMatching(/^(?:[وفبلك]|لل|ال|وال|بال)?(?:[ابتجدرسعفقكلمنهويةأـ]|\u064e){1,7}$/), {
    maxLength: 20,
  })
  .map((words) => words.join(' '))

/** The same by way of strings. */
function bareWords(content: string): Set<string> {
  const words = new Set<string>()
  for (const [raw] of content.matchAll(/[\u0621-\u065f\u0670-\u06d3]{4,}/g)) {
    const bare = wordOf(raw).bare.at(-1)!
    if (bare.length >= 4) words.add(bare)
  }
  return words
}

it('words are alike with and without what is attached to them', () => {
  expect(overlap(contentWords('والمدينة للمدرسة'), contentWords('مدينة المدرسة بالمدينة'))).toBe(0.5)
  expect(contentWords('بالمدينة').size).toBe(1)
  expect(overlap(contentWords('بالمدينة'), contentWords('والمدينه'))).toBe(1)
})

it('fingerprints are as many and as shared as the words themselves', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [first, second] = [bareWords(a), bareWords(b)]
      const shared = [...first].filter((word) => second.has(word)).length
      expect(contentWords(a).size).toBe(first.size)
      expect(overlap(contentWords(a), contentWords(b))).toBe(first.size === 0 ? 0 : shared / first.size)
    }),
  )
})
