import { describe, expect, it } from 'vitest'
import { FIXTURE_ENTRIES, mentionsIn } from './fixtures.ts'
import { makeLexicon } from './lexicon.ts'

/** Its name is `crown` as well. */
const LEXICON = makeLexicon([
  ...FIXTURE_ENTRIES,
  { id: 'taj', kind: 'village', rank: 4, lon: 20.4, lat: 44.7, forms: ['تاج'], parent: 'serbia' },
])
const tajIn = (clause: string): number =>
  mentionsIn(`زار بلغراد وسراييفو. ${clause}`, LEXICON).filter(({ place }) => place === 'taj').length

describe('a name that is also a word', () => {
  it('is a place behind a preposition, and the word where it is said of someone', () => {
    expect(tajIn('عاد من تاج أمس')).toBe(1)
    expect(tajIn('زار قرية تاج، وقيل له إنه تاج الرأس')).toBe(1)
    expect(tajIn('زار قرية تاج، وهو تاج الرأس')).toBe(1)
  })

  it('is a place behind `between` where there are two of them', () => {
    expect(tajIn('طريق بين تاج وبلغراد')).toBe(1)
    expect(tajIn('وقف بين تاج الملك يشاهد')).toBe(0)
  })

  it('may begin with ب as a word, and a name that is none may not', () => {
    const lexicon = makeLexicon([
      ...FIXTURE_ENTRIES,
      {
        id: 'foca',
        kind: 'town',
        rank: 4,
        lon: 18.8,
        lat: 43.5,
        forms: ['فوتشا'],
        parent: 'bosnia',
        ambiguous: { withWords: [], withPlaces: [] },
      },
    ])
    const places = mentionsIn('زار سراييفو. وبفوتشا التي دخلتها القوات هدوء', lexicon).map(
      ({ place }) => place,
    )
    expect(places).toEqual(['sarajevo', 'foca'])
    expect(tajIn('وقف بتاج الملك يشاهد')).toBe(0)
  })

  it('of two words that any town may have asks for places around it', () => {
    const lexicon = makeLexicon([
      ...FIXTURE_ENTRIES,
      {
        id: 'square',
        kind: 'site',
        rank: 5,
        lon: 20.5,
        lat: 44.8,
        forms: ['ساحة الجمهورية'],
        parent: 'serbia',
      },
    ])
    const places = (text: string): string[] => mentionsIn(text, lexicon).map(({ place }) => place)
    expect(places('احتشدوا في ساحة الجمهورية')).toEqual([])
    expect(places('احتشدوا في ساحة الجمهورية وسط بلغراد')).toEqual(['square', 'belgrade'])
  })

  it('is a place behind a verb of crossing', () => {
    expect(tajIn('والقطار يعبر تاج ليلا')).toBe(1)
  })
})
