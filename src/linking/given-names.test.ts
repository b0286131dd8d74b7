import { describe, expect, it } from 'vitest'
import { FIXTURE_ENTRIES, mentionsIn } from './fixtures.ts'
import { makeLexicon } from './lexicon.ts'

const lexicon = makeLexicon([
  ...FIXTURE_ENTRIES,
  { id: 'lachin', kind: 'town', rank: 3, lon: 19, lat: 44, forms: ['لاتشين'] },
  { id: 'syria', kind: 'country', rank: 1, lon: 38, lat: 35, forms: ['سوريا'] },
])
const placesIn = (text: string): string[] => mentionsIn(text, lexicon).map(({ place }) => place)

describe('a place that children are called after', () => {
  it('is somebody before a family name, from there on', () => {
    expect(placesIn('قالت لاتشين سليميان إن الدرس انتهى. ثم سكتت لاتشين قليلا.')).toEqual([])
    expect(placesIn('جاء لاتشين أفندي إلى بلغراد')).toEqual(['belgrade'])
    expect(placesIn('قالت لاتشين سليميان إن بلغراد بعيدة، ثم عادت إلى لاتشين.')).toEqual([
      'belgrade',
      'lachin',
    ])
  })

  it('is somebody before a name that persons bear', () => {
    expect(placesIn('قالت لاتشين محمد إن الدرس انتهى')).toEqual([])
  })

  it('is the place behind an office and a word of place', () => {
    expect(placesIn('قال محافظ لاتشين سليميان كلمة')).toEqual(['lachin'])
    expect(placesIn('استقبل في لاتشين سليميان ضيفه')).toEqual(['lachin'])
    expect(placesIn('يتفقد لاتشين الشمالي')).toEqual(['lachin'])
  })

  it('is somebody with whose kin she is', () => {
    expect(placesIn('تبحث سوريا عن أمها. وتكتب سوريا رسالة.')).toEqual([])
    expect(placesIn('عادت من سوريا مع أمها، وغادرت سوريا مع أبيها')).toEqual(['syria', 'syria'])
    expect(placesIn('تبحث سوريا عن شقيقتها')).toEqual(['syria'])
  })
})
