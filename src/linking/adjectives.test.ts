import { describe, expect, it } from 'vitest'
import { FIXTURE_ENTRIES, mentionsIn, named } from './fixtures.ts'
import { makeLexicon } from './lexicon.ts'

describe('a land whose name is an adjective too', () => {
  it('is found where a clause begins with it and it is the subject of a verb', () => {
    expect(named('وقال الرجل: تركية تحتاج إلى ذلك')).toEqual(['تركية=turkey'])
    expect(named('تركية تعلن الحداد')).toEqual(['تركية=turkey'])
  })

  it('is told apart from a name of two words that ran together', () => {
    const lexicon = makeLexicon([
      ...FIXTURE_ENTRIES,
      { id: 'east', kind: 'region', rank: 3, lon: 21, lat: 44, forms: ['صربيا الشرقية'] },
    ])
    expect(mentionsIn('قال محافظ صربيا\u200cالشرقية', lexicon).map(({ place }) => place)).toEqual(['east'])
  })

  it('is found behind a preposition though no list has it so', () => {
    expect(named('عاد من صربية أمس، والطريق إلى كرواتية مغلق')).toEqual(['صربية=serbia', 'كرواتية=croatia'])
    expect(named('باركت صربية والاتحاد الاتفاق')).toEqual(['صربية=serbia'])
    expect(named('بين شركات صربية وكرواتية عقد')).toEqual([])
  })

  it('is found where ل or ك is attached to it', () => {
    expect(named('لم يمانع في دور لصربية أو كتركية')).toEqual(['صربية=serbia', 'تركية=turkey'])
  })

  it('is none behind a noun, nor at the beginning of a clause without its verb', () => {
    expect(named('وقال الرجل: شركة تركية تحتاج إلى ذلك')).toEqual([])
    expect(named('تركية في الأربعين من عمرها')).toEqual([])
  })
})
