import { describe, expect, it } from 'vitest'
import { FIRST, mainOf, SECOND, TITLE } from './fixtures.ts'

const THIRD = 'وطالب سكان الضفتين بطريق للمشاة، وقالوا إنهم ينتظرونه منذ عشر سنوات ولم يسمع بهم أحد.'
const OWN = [TITLE, FIRST, SECOND, THIRD]

describe('titles in a list', () => {
  const list = ['- حريق كبير في مصنع الورق', '- مدرسة القرية بلا سقف']

  it('are links right under a line of the site’s, where the article goes on or ends behind them', () => {
    const site = 'تابعونا على تلغرام'
    expect(mainOf(TITLE, FIRST, SECOND, site, ...list, THIRD)).toEqual(OWN)
    expect(mainOf(...OWN, site, ...list)).toEqual(OWN)
  })

  it('are the article’s under its text', () => {
    expect(mainOf(TITLE, FIRST, 'وفي المدينة أيضا:', ...list, SECOND)).toHaveLength(6)
  })
})
