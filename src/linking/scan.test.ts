import { describe, expect, it } from 'vitest'
import { FIXTURE_ENTRIES, mentionsIn } from './fixtures.ts'
import { makeLexicon } from './lexicon.ts'
import { sharedWords } from './scan.ts'

const TEXTS = [
  'وصل الرئيس إلى بلغراد، ثم إلى سراييفو وغوراجده.',
  'في مدينة ضوبوي وممر برتشكو وبوسنسكا كرايينا قرب صربيا',
  'قالت كرواتيا للولايات المتحدة إن سربرنيتشا وسارايفو هادئتان',
]

describe('what threads know of words in common', () => {
  it('finds the same, whoever met a word first', () => {
    const words = sharedWords()
    const [one, other] = [makeLexicon(FIXTURE_ENTRIES, { words }), makeLexicon(FIXTURE_ENTRIES, { words })]
    for (const text of TEXTS) {
      const alone = mentionsIn(text)
      expect(alone.length).toBeGreaterThan(2)
      expect(mentionsIn(text, one)).toEqual(alone)
      expect(mentionsIn(text, other)).toEqual(alone)
    }
  })

  it('is used by the second as it was left by the first', () => {
    const words = sharedWords()
    const [one, other] = [makeLexicon(FIXTURE_ENTRIES, { words }), makeLexicon(FIXTURE_ENTRIES, { words })]
    const text = TEXTS[0]!
    mentionsIn(text, one)
    const known = new Int32Array(words).slice()
    expect(known.some((number) => number !== 0)).toBe(true)
    mentionsIn(text, other)
    expect(new Int32Array(words)).toEqual(known)
  })
})
