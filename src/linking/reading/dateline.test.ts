import { describe, expect, it } from 'vitest'
import { FIRST, mainOf, SECOND, TITLE } from './fixtures.ts'
import { readPage } from './page.ts'

const OTHER =
  'صوت الضفة - بلغراد أعلنت وزارة الطاقة أن خطين خرجا عن الخدمة عند الفجر، وقال متحدث إن الفرق الهندسية'
const SECOND_OTHER =
  'صوت الضفة - متابعة أفاد مصدر بأن سفينة غرقت قبالة الساحل، ولم يعرف بعد كم كان عليها من الركاب.'

describe('a publication that opens its reports with its name and a place', () => {
  const page = [TITLE, 'صوت الضفة - سراييفو', FIRST, SECOND]

  it('ends the article where another report of its begins', () => {
    expect(mainOf(...page, OTHER, SECOND_OTHER)).toEqual([TITLE, FIRST, SECOND])
  })

  it('may put no space before the dash in the one or the other', () => {
    expect(mainOf(TITLE, 'صوت الضفة- سراييفو', FIRST, SECOND, SECOND_OTHER)).toEqual([TITLE, FIRST, SECOND])
  })

  it('is known by it', () => {
    expect(readPage([...page, OTHER].join('\n')).masthead?.name).toBe('صوت الضفة')
    expect(readPage(page.join('\n')).masthead).toBeNull()
  })

  it('is none where the article has no such line or the text names it in its midst', () => {
    expect(mainOf(TITLE, FIRST, SECOND, SECOND_OTHER)).toContain(SECOND_OTHER)
    const inText = `وقالت ${SECOND_OTHER}`
    expect(mainOf(...page, inText)).toContain(inText)
  })
})
