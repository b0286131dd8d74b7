import { expect, it } from 'vitest'
import { FIXTURE_ENTRIES, mentionsIn } from '../fixtures.ts'
import { makeLexicon } from '../lexicon.ts'

it('a particle is no second part of a misspelt name', () => {
  const lexicon = makeLexicon([
    ...FIXTURE_ENTRIES,
    { id: 'two-words', kind: 'town', rank: 3, lon: 20.4, lat: 44.7, forms: ['كراليب منا'] },
  ])
  const surfaces = (text: string): string[] => mentionsIn(text, lexicon).map(({ surface }) => surface)
  expect(surfaces('زار بلغراد. وفي مدينة كرالب مونا أمس')).toEqual(['بلغراد', 'كرالب مونا'])
  expect(surfaces('زار بلغراد. وفي مدينة كرالب من أمس')).toEqual(['بلغراد'])
})
