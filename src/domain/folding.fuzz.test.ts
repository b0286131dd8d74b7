import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, foldKey } from './folding.ts'
import { searchKey } from './search/search-key.ts'

const numRuns = Number(process.env.FUZZ_RUNS)
const anyText = fc
  .array(fc.nat({ max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units))
const arabic = fc.string({
  unit: fc.constantFrom(...'قره باغ آأإؤئىةکیگچپ ًٌَُِّْـ\u200c\u200f\u202eﻻﷲ٠۹-_AŞ'),
  maxLength: 60,
})

test('what is folded is folded for good, and knows where it came from', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, arabic), (text) => {
      const { text: folded, offsets } = fold(text)
      expect(fold(folded).text).toBe(folded)
      expect(offsets).toHaveLength(folded.length + 1)
      expect(offsets.every((offset, i) => i === 0 || offset >= (offsets[i - 1] ?? 0))).toBe(true)
      expect(foldKey(foldKey(text))).toBe(foldKey(text))
      expect(searchKey(searchKey(text))).toBe(searchKey(text))
    }),
    { numRuns },
  )
})
