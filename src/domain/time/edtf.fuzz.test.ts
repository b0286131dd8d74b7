import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatDay, parseDay } from './day.ts'
import { parseEdtf } from './edtf.ts'

const numRuns = Number(process.env.FUZZ_RUNS)
const dateLike = fc.string({ unit: fc.constantFrom(...'0123456789٠١-/~?%XT:Z.'), maxLength: 24 })

test('any text is a day that is written again as it was, or none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), dateLike), (text) => {
      const day = parseDay(text)
      expect(day === null || parseDay(formatDay(day)) === day).toBe(true)
    }),
    { numRuns },
  )
})

test('any text is a span in order, or told as none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), dateLike), (text) => {
      const read = parseEdtf(text)
      const sound = read.ok
        ? read.span.start < read.span.end
        : ['not-edtf', 'end-before-start'].includes(read.fault)
      expect(sound).toBe(true)
    }),
    { numRuns },
  )
})
