import { describe, expect, it } from 'vitest'
import { FIRST, mainOf, publishedOf, SECOND, TITLE } from './fixtures.ts'

const THIRD = 'وطالب سكان الضفتين بطريق للمشاة، وقالوا إنهم ينتظرونه منذ عشر سنوات ولم يسمع بهم أحد.'
const OTHER = [
  'حريق في المصنع القديم',
  'أخمد رجال الإطفاء نارا شبت عند الفجر في مخزن الورق، ولم يصب أحد من العمال.',
]
const ARTICLE = [TITLE, '', FIRST, '', SECOND, '', THIRD]
const OWN = [TITLE, FIRST, SECOND, THIRD]

describe('the beginning of another story', () => {
  it.each(['اقرأ المزيد', 'المزيد ←', 'تابع القراءة'])('ends with the button %s', (button) => {
    expect(mainOf(...OTHER, button, ...ARTICLE)).toEqual(OWN)
    expect(mainOf(TITLE, '', FIRST, '', ...OTHER, button, '', SECOND, '', THIRD)).toEqual(OWN)
  })

  it('stands above the headline that is signed', () => {
    const signed = ['', TITLE, 'كتب: سالم الأحمد', '', FIRST, '', SECOND, '', THIRD]
    expect(mainOf('قصص اليوم', ...OTHER, ...signed)).toEqual(OWN)
  })

  it('stands under furniture on a page that parts its paragraphs', () => {
    expect(mainOf(TITLE, '', FIRST, '', SECOND, 'إعلان', ...OTHER, '', THIRD)).toEqual(OWN)
    expect(mainOf(...ARTICLE, 'شارك المقال عبر: فيسبوك | تويتر | واتساب', ...OTHER)).toEqual(OWN)
  })

  it('is none of a headline and the paragraph under it, nor of a sub-heading with what takes up the thread', () => {
    expect(mainOf(TITLE, FIRST, '', SECOND, '', THIRD)).toEqual(OWN)
    const heading = ['ماذا يقول السكان', THIRD]
    expect(mainOf(TITLE, '', FIRST, '', SECOND, 'إعلان', ...heading, '', FIRST)).toEqual([
      TITLE,
      FIRST,
      SECOND,
      ...heading,
      FIRST,
    ])
  })
})

describe('what ran into a paragraph', () => {
  it('is followed as a label on a line of its own is', () => {
    expect(mainOf(TITLE, '', FIRST, '', `${SECOND}إقرأ أيضا`, '', ...OTHER)).toEqual([TITLE, FIRST, SECOND])
    expect(mainOf(...ARTICLE.slice(0, -1), `${THIRD}شاهد أيضا: ${OTHER[0]}`, OTHER[1]!)).toEqual(OWN)
  })
})

describe('words in a row behind the text', () => {
  it('are tags', () => {
    expect(mainOf(...ARTICLE, '', 'جسر بلدية نهر سيارات ضفة صيف موعد')).toEqual(OWN)
  })
})

describe('the day over a page without a headline', () => {
  it('is that of the visit among the buttons of the site', () => {
    const page = (...above: string[]): string => [...above, FIRST, '', SECOND].join('\n')
    expect(publishedOf(page('الثلاثاء 9 شباط 2021', 'بحث | دخول | English'))).toBeNull()
    expect(publishedOf(page('الثلاثاء 9 شباط 2021', ''))).toBe('2021-02-09')
  })
})
