import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldKey } from '../domain/folding.ts'
import { MarkedWords } from './marked-words.ts'
import { bareForms } from './words.ts'

const [WHOLE, BARE, SHAPE] = [1, 2, 4]
const word = fc.stringMatching(/^(?:[وفبلك]|لل|ال|وال|بال|ولل)?(?:[ابتسعمهيلوأة]|ـ|\u064e){1,6}$/)

describe('marks of words', () => {
  it('are those of the word itself and of what its attached letters leave', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), word, (vocabulary, asked) => {
        const keys = new Set(vocabulary.map(foldKey).filter((key) => key !== ''))
        const marked = new MarkedWords()
        for (const key of keys) marked.add(key, WHOLE, BARE)
        marked.addShape('ال', 'ي', 1, SHAPE)
        const key = foldKey(asked)
        const told =
          (keys.has(key) ? WHOLE : 0) |
          (bareForms(key).some((form) => keys.has(form)) ? BARE : 0) |
          (/^ال.+ي$/.test(key) ? SHAPE : 0)
        expect(marked.marks(`، ${asked} `, 2, 2 + asked.length)).toBe(told)
      }),
      { numRuns: 500 },
    )
  })

  it('of a word in لل are those of the word with its article too', () => {
    const marked = new MarkedWords()
    marked.add('المتحده', 0, BARE)
    expect(marked.marks('للمتحدة', 0, 7)).toBe(BARE)
    expect(marked.marks('والمتحدة', 0, 8)).toBe(BARE)
    expect(marked.marks('متحدة', 0, 5)).toBe(0)
  })

  it('are none for a word with other signs than letters', () => {
    const marked = new MarkedWords()
    marked.add('مدينه 24', WHOLE, BARE)
    expect(marked.marks('مدينة', 0, 5)).toBe(0)
  })
})
