import { describe, expect, it } from 'vitest'
import { FIRST, mainOf, SECOND, TITLE } from './fixtures.ts'

const LINK = 'خبير: أسعار القمح سترتفع في الشتاء'

describe('a link whose title stands twice', () => {
  it('is cut with what stands between its two titles', () => {
    expect(mainOf(TITLE, FIRST, `${LINK} - ألفا بيتا`, 'أخبار القمح اليوم', LINK, SECOND)).toEqual([
      TITLE,
      FIRST,
      SECOND,
    ])
    expect(mainOf(TITLE, FIRST, LINK, LINK, SECOND)).toEqual([TITLE, FIRST, SECOND])
  })

  it('is none where the second says something else', () => {
    const heading = 'أسعار القمح في الشتاء المقبل'
    expect(mainOf(TITLE, FIRST, heading, SECOND)).toEqual([TITLE, FIRST, heading, SECOND])
  })
})
