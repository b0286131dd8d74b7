import { describe, expect, it } from 'vitest'
import { FIRST, mainOf, SECOND, TITLE } from './fixtures.ts'

const LATER = 'وطالب سكان الضفتين بطريق للمشاة، وقالوا إنهم ينتظرونه منذ عشر سنوات ولم يسمع بهم أحد.'

describe('a short line among the paragraphs of an article', () => {
  it('is a stray where it shares nothing with them and no paragraph follows', () => {
    const page = [TITLE, FIRST, '', 'عمود خشبي', '', 'شروط صعبة', '', SECOND, '', LATER]
    expect(mainOf(...page)).toEqual([TITLE, FIRST, 'شروط صعبة', SECOND, LATER])
  })

  it('is a sub-heading above a paragraph, or where it tells of the same', () => {
    expect(mainOf(TITLE, FIRST, '', 'شروط صعبة', '', SECOND)).toEqual([TITLE, FIRST, 'شروط صعبة', SECOND])
    const heading = 'تكلفة الجسر الجديد'
    expect(mainOf(TITLE, FIRST, '', heading, '', 'شارك الخبر', '', SECOND)).toContain(heading)
  })

  it('is no stray in a sentence broken over lines, nor in a list or a table', () => {
    const broken = ['ثم عاد العمال إلى', 'بيوتهم قبل المساء.']
    expect(mainOf(TITLE, FIRST, SECOND, ...broken)).toEqual([TITLE, FIRST, SECOND, ...broken])
    const rows = ['طول الحبال قبل السفر: 120 مترا', 'وزن الحقائب بعد السفر: 34 رطلا']
    expect(mainOf(TITLE, FIRST, SECOND, ...rows)).toEqual([TITLE, FIRST, SECOND, ...rows])
    const items = ['• حبل طويل من الكتان', '• مطرقة من حديد']
    expect(mainOf(TITLE, FIRST, ...items, SECOND)).toHaveLength(5)
  })

  it('is one under the text though it asks, and though it shares a word', () => {
    expect(mainOf(TITLE, FIRST, SECOND, LATER, '', 'أسعار الخبز ترتفع.. من المسؤول؟')).toEqual([
      TITLE,
      FIRST,
      SECOND,
      LATER,
    ])
    expect(mainOf(TITLE, FIRST, SECOND, LATER, '', 'موسم الزيتون ينتهي في سهل النهر والجسر')).toEqual([
      TITLE,
      FIRST,
      SECOND,
      LATER,
    ])
  })

  it('is left where a page does not close its sentences', () => {
    const open = [FIRST, SECOND, LATER].map((line) => line.slice(0, -1))
    expect(mainOf(TITLE, ...open.slice(0, 2), '', 'عمود خشبي', '', 'شارك الخبر', '', open[2]!)).toContain(
      'عمود خشبي',
    )
  })
})

describe('a long line above the text', () => {
  const TICKER =
    'حكاية راع عمره مئة عام موعد صرف الرواتب لهذا الشهر أمطار ورياح في الشمال صور القمر فوق التلال رئيس جديد لنادي الملاكمة حارس يودع فريقه'

  it('is a row of other titles where it shares nothing with the text, and is never closed', () => {
    expect(mainOf(TICKER, TITLE, FIRST, SECOND)).toEqual([TITLE, FIRST, SECOND])
    expect(mainOf(TITLE, `${TICKER}.`, FIRST, SECOND)).toContain(`${TICKER}.`)
  })
})
