import { expect, it } from 'vitest'
import { FIXTURE_ENTRIES, mentionsIn, named } from './fixtures.ts'
import { makeLexicon } from './lexicon.ts'

const AMONG = 'زار سراييفو وغوراجده ودوبوي. '

it('a long name in two words is found, the first with a ه for its vowel or for none', () => {
  expect(named(`${AMONG}عاد من سريب رينيتسا أمس`)).toContain('سريب رينيتسا=srebrenica')
  expect(named(`${AMONG}عاد من سريبه رينيتسا أمس`)).toContain('سريبه رينيتسا=srebrenica')
  expect(named(`${AMONG}عاد من سريبها رينيتسا أمس`)).not.toContain('سريبها رينيتسا=srebrenica')
})

it('a short name is found in two pieces at a line’s end, where neither is a word', () => {
  for (const broken of ['صر\nبيا', 'صر-\nبيا', 'صر ـ\nبيا', 'صر \r\nبيا'])
    expect(named(`${AMONG}عاد إلى ${broken} أمس`), broken).toContain(`${broken}=serbia`)
  expect(named(`${AMONG}عاد إلى صر بيا أمس`)).toHaveLength(3)
  expect(named(`${AMONG}عاد إلى دوب\nوي أمس`)).toContain('دوب\nوي=doboj')
  expect(named(`${AMONG}عاد إلى من\nيه`)).toHaveLength(3)
})

it('the و before a compound whose first part is short stays outside it', () => {
  const lexicon = makeLexicon([
    ...FIXTURE_ENTRIES,
    { id: 'ak-dere', kind: 'village', rank: 4, lon: 18.5, lat: 43.8, forms: ['آغ دره'] },
  ])
  const found = mentionsIn(`${AMONG}بين غوراجده وآغ ديره وسراييفو`, lexicon)
  expect(found.map(({ surface }) => surface)).toContain('آغ ديره')
})

it('a final ه of a word within a name sounds as ا', () => {
  const lexicon = makeLexicon([
    ...FIXTURE_ENTRIES,
    { id: 'bela-kusum', kind: 'town', rank: 4, lon: 18.5, lat: 43.8, forms: ['بيلا كوشوم'] },
  ])
  const found = mentionsIn(`${AMONG}عاد من بيله كوشوم أمس`, lexicon)
  expect(found.map(({ surface, place }) => `${surface}=${place}`)).toContain('بيله كوشوم=bela-kusum')
})
