import { describe, expect, it } from 'vitest'
import { FIRST, mainOf, SECOND, TITLE } from './fixtures.ts'

const MESSAGE = 'نرحب بفتح الجسر، وفرقنا جاهزة لتنظيم السير عليه من صباح الغد.'

describe('a message of a social network below the first paragraph', () => {
  it('is none of the article’s between the name of who wrote it and its day', () => {
    const tweet = ['بلدية الضفة @daffa', MESSAGE, '9:41 م · 15 يناير 2025']
    expect(mainOf(TITLE, '', FIRST, '', ...tweet, '', SECOND)).toEqual([TITLE, FIRST, SECOND])
  })

  it('is none of it above its signature where it holds what messages do', () => {
    const signature = 'بلدية الضفة (@daffa) October 1, 2020'
    for (const mark of ['#الجسر', 'pic.example/a1B2'])
      expect(mainOf(TITLE, FIRST, `${MESSAGE} ${mark}`, signature, SECOND)).toEqual([TITLE, FIRST, SECOND])
    expect(mainOf(TITLE, FIRST, MESSAGE, signature, SECOND)).toEqual([TITLE, FIRST, MESSAGE, SECOND])
  })

  it('is none of it above its signature where all of it is quoted', () => {
    const signature = '— بلدية الضفة (@daffa) October 1, 2020'
    expect(mainOf(TITLE, FIRST, `"${MESSAGE}"`, signature, SECOND)).toEqual([TITLE, FIRST, SECOND])
  })

  it('does not begin with the name of the paper over the page', () => {
    expect(mainOf('صحيفة الضفة @daffa', TITLE, '8 آذار 2021', FIRST, SECOND)).toEqual([TITLE, FIRST, SECOND])
  })
})
