import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mentionsIn, named } from './fixtures.ts'
import { makeLexicon } from './lexicon.ts'

const NAMES = ['كرواتيا', 'سراييفو', 'بلغراد', 'سريبرينيتسا'] as const
const PREPOSITIONS = ['في', 'من', 'عن', 'إلى', 'الى', 'على', 'يا'] as const

describe('a name that lost a space', () => {
  it('is found behind any preposition, with or without و', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NAMES),
        fc.constantFrom(...PREPOSITIONS),
        fc.constantFrom('', 'و', 'ف'),
        (name, preposition, conjunction) => {
          const before = `قال ${conjunction}${preposition}`
          expect(mentionsIn(`${before}${name} أمس`)).toMatchObject([
            { start: before.length, surface: name, rule: 'glued' },
          ])
        },
      ),
    )
  })

  it('is found between two prepositions', () => {
    expect(named('طريق منبلغرادإلىسراييفو أمس')).toEqual(['بلغراد=belgrade', 'سراييفو=sarajevo'])
  })

  it('is found before و and a name that ran into the next word as well', () => {
    expect(named('قال إن صربياوكرواتياتستضيفان اللقاء')).toEqual(['صربيا=serbia', 'كرواتيا=croatia'])
  })

  it('is found before a particle or a verb, and no adjective or people is', () => {
    for (const next of ['لن', 'في', 'تستضيف', 'شريكة', 'قبل'])
      expect(named(`كرواتيا${next} اليوم`), next).toEqual(['كرواتيا=croatia'])
    for (const ending of ['ي', 'ية', 'يين', 'يتين', 'هم', 'نا', 'ون', 'ات'])
      expect(named(`سراييفو${ending} اليوم`), ending).toEqual([])
  })

  it('is found before a word that often stands behind a place, be the name ever so short', () => {
    for (const next of ['اليوم', 'كانت', 'عبر', 'التي', 'بعد'])
      expect(named(`وصل إلى أنقرة${next} كذا`), next).toEqual(['أنقرة=ankara'])
    expect(named('عاد من صربيافي المساء')).toEqual(['صربيا=serbia'])
    expect(named('قال إن صربيالا تريد')).toEqual(['صربيا=serbia'])
  })

  it('is found before an article, a verb of the future, an adjective, and و with a word behind it', () => {
    for (const next of ['المجاورة', 'ستحضر', 'سيزورها', 'وجوارها', 'مستمرة'])
      expect(named(`مع صربيا${next} كذا`), next).toEqual(['صربيا=serbia'])
  })

  it('is none at the beginning of a longer name, nor in a dual', () => {
    for (const rest of ['نتزاكيس', 'ستاني', 'وفا', 'وفيتش', 'ان', 'شهر'])
      expect(named(`قال صربيا${rest} كذا`), rest).toEqual([])
    expect(named('وجاءت بلغرادان وسراييفوأن')).toEqual(['سراييفو=sarajevo'])
  })

  it('is none where it is a part of an Arabic word', () => {
    const lexicon = makeLexicon([
      { id: 'hungary', kind: 'country', rank: 1, lon: 19, lat: 47, forms: ['المجر'] },
    ])
    expect(mentionsIn('من المجروراتها', lexicon)).toHaveLength(0)
  })

  it('is found behind the أ of a question and behind an أو', () => {
    expect(named('أوَلكرواتيا كلمة؟ أفبسراييفو يبدأ؟ أوبلغراد')).toEqual([
      'كرواتيا=croatia',
      'سراييفو=sarajevo',
      'بلغراد=belgrade',
    ])
  })

  it('is found where ل and ا are one sign', () => {
    expect(mentionsIn('عاد من بوﻻند وكرواتيا')).toHaveLength(1)
    expect(named('في الوﻻيات المتحدة')).toEqual(['الوﻻيات المتحدة=united-states'])
  })
})

describe('names after which something else is called', () => {
  it('a treaty with its year or in quotes', () => {
    expect(named('استنادا إلى اتفاق بلغراد لعام 1991')).toEqual([])
    expect(named('وقع «إعلان بلغراد» أمس')).toEqual([])
    expect(named('وقع إعلان بلغراد قبولها')).toEqual(['بلغراد=belgrade'])
  })

  it('a shop, a family', () => {
    expect(named('في مقهى بلغراد ومتجر كرواتيا')).toEqual([])
    expect(named('جاءت عائلة سراييفو')).toEqual([])
    expect(named('المتحدث باسم بلغراد')).toEqual(['بلغراد=belgrade'])
  })
})

describe('directions', () => {
  it('stand with and without ي', () => {
    const lexicon = makeLexicon([
      { id: 'south', kind: 'region', rank: 3, lon: 21, lat: 43, forms: ['جنوب صربيا', 'غربي كرواتيا'] },
    ])
    const text = 'في جنوبي صربيا وغرب كرواتيا'
    expect(mentionsIn(text, lexicon).map(({ surface }) => surface)).toEqual(['جنوبي صربيا', 'غرب كرواتيا'])
  })
})
