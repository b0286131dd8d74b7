import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FIXTURE_ENTRIES, mentionsIn, named } from './fixtures.ts'
import { makeLexicon } from './lexicon.ts'

describe('doubtful names settle each other', () => {
  it('a spelling in the midst of places near it counts as far as it would after a word for its kind', () => {
    expect(named('زار سراييفو، ضوبوي، برتشكو في البوسنة')).toContain('ضوبوي=doboj')
    expect(named('زار سراييفو وضوبوي وبرتشكو')).toContain('ضوبوي=doboj')
  })

  it('a verb behind a place and و is no place', () => {
    expect(named('زار سراييفو وضوبوي العمل')).toEqual(['سراييفو=sarajevo'])
    expect(named('زار سراييفو\n\nوضوبوي العمل\n\nبرتشكو')).toEqual(['سراييفو=sarajevo', 'برتشكو=brcko'])
  })

  it('a list of nothing but misspelt names near one another holds places', () => {
    expect(named('سربرنيشتا، غوراجدي، ساراجيفو')).toEqual([
      'سربرنيشتا=srebrenica',
      'غوراجدي=gorazde',
      'ساراجيفو=sarajevo',
    ])
    expect(named('سربرنيشتا قال غوراجدي نعم')).toEqual([])
  })

  it('items of a list below one another are one list', () => {
    expect(named('- سراييفو\n- ضوبوي\n- برتشكو')).toContain('ضوبوي=doboj')
  })

  it('a long misspelling that counts once counts throughout the text', () => {
    const found = named('أهالي سربرنيشتا في البوسنة. قال إن سربرنيشتا صامدة')
    expect(found.filter((name) => name === 'سربرنيشتا=srebrenica')).toHaveLength(2)
  })

  it('a name broken in two by a space is found though the text names nothing else', () => {
    expect(named('عاد من كروا تيا أمس وبلغ صر بيا')).toEqual(['كروا تيا=croatia'])
  })

  it('the order of a list changes nothing', () => {
    const names = ['سراييفو', 'ضوبوي', 'برتشكو', 'سربرنيتشا']
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: 4 }), (order) => {
        expect(named(`المدن في البوسنة هي ${order.join('، ')}.`)).toHaveLength(5)
      }),
    )
  })
})

describe('places of one name', () => {
  const lexicon = makeLexicon([
    ...FIXTURE_ENTRIES,
    {
      id: 'brcko-on-the-drina',
      kind: 'town',
      rank: 5,
      lon: 19.3,
      lat: 44.2,
      forms: ['برتشكو'],
      ambiguous: { withWords: ['درينا'], withPlaces: [] },
    },
  ])
  const placesIn = (text: string): string[] => mentionsIn(text, lexicon).map(({ place }) => place)

  it('the lesser one is meant where a word that its entry asks for stands near', () => {
    expect(placesIn('عاد إلى برتشكو أمس')).toEqual(['brcko'])
    expect(placesIn('عاد إلى برتشكو على درينا')).toEqual(['brcko-on-the-drina'])
    expect(placesIn('عاد إلى برتشكو بعد أن قال كلاما كثيرا عن الناس في درينا')).toEqual(['brcko'])
  })
})
