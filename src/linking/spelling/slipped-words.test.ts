import { describe, expect, it } from 'vitest'
import { mentionsIn, named } from '../fixtures.ts'
import { slippedNames } from './slipped-words.ts'

describe('a name of two words with their articles', () => {
  it('is found with one slip in one of them', () => {
    for (const slip of [
      'الولايات المتحة',
      'الولايت المتحدة',
      'الولايات المحتدة',
      'الولايات المتتحدة',
      'الولايات المنحدة',
    ])
      expect(named(`قال إن ${slip} ترى`), slip).toEqual([`${slip}=united-states`])
    expect(mentionsIn('قال إن الولايات المتحة ترى')).toMatchObject([{ rule: 'spelling', confidence: 0.85 }])
  })

  it('is none with two slips, nor is one of its words', () => {
    expect(named('قال إن الولايت المتحة ترى. والمتحة والولايت كذا')).toEqual([])
  })

  it('is told by its articles: names of bare words are left to their sounds', () => {
    expect(slippedNames('بريطانيا العظمى').size).toBe(0)
    expect(slippedNames('بوسانسكا كرايينا').size).toBe(0)
    expect(slippedNames('صربيا').size).toBe(0)
  })
})
