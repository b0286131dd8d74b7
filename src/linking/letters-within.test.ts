import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldKey } from '../domain/folding.ts'
import { LettersWithin } from './letters-within.ts'

const run = fc.stringMatching(/^[ابتس]{1,4}$/)
const written = fc.stringMatching(/^[أابتسـ ]{0,12}$/)

it('finds a run of letters wherever it stands, marks between them left out', () => {
  fc.assert(
    fc.property(fc.array(run, { maxLength: 5 }), written, (runs, text) => {
      const letters = foldKey(text).replaceAll(' ', '')
      expect(new LettersWithin(runs).stand(text, 0, text.length)).toBe(
        runs.some((one) => letters.includes(one)),
      )
    }),
    { numRuns: 500 },
  )
})

it('leaves out runs that are not of Arabic letters', () => {
  expect(new LettersWithin(['getty', 'كلمة أخرى']).stand('كلمة', 0, 4)).toBe(false)
})
