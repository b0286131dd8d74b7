import { describe, expect, it } from 'vitest'
import { linkedPage } from '../fixtures.ts'
import { CEASEFIRE, CEASEFIRE_BODY, FIRST, publishedOf, TITLE } from './fixtures.ts'

describe('the day above a headline', () => {
  it('is that of publication behind the path to the article, where it has a clock time', () => {
    const page = (path: string, day: string): string =>
      `جريدة الأفق\n${path}\n${day}\n${CEASEFIRE}\n${CEASEFIRE_BODY}\n`
    expect(linkedPage(page('الرئيسية / دولي', 'الخميس 21 سبتمبر 2023 - 01:15')).linked).toMatchObject({
      published: '2023-09-21',
      publishedBasis: 'stated',
    })
    const before = `جريدة الأفق\nالرئيسية\n2023-09-21T06:41:12+00:00\nالأخبار / دولي\n${CEASEFIRE}\n${CEASEFIRE_BODY}\n`
    expect(linkedPage(before).linked.published).toBe('2023-09-21')
    expect(linkedPage(page('الرئيسية / دولي', 'الخميس 21 سبتمبر 2023')).linked.published).toBeNull()
    expect(linkedPage(page('الرئيسية', 'الخميس 21 سبتمبر 2023 - 01:15')).linked.published).toBeNull()
  })

  it('is that of the visit where it says today', () => {
    const page = `اليوم: الخميس 21 سبتمبر 2023\n${CEASEFIRE}\n${CEASEFIRE_BODY}\n`
    const { linked, dates } = linkedPage(page)
    expect(linked.published).toBeNull()
    expect(dates.others).toMatchObject([{ is: 'widget' }])
  })
})

describe('a day far above a headline', () => {
  it.each(['بيروت 19°', 'عاجل | الصحة: جرحى في حريق المصنع'])(
    'is that of the visit where this stands between: %s',
    (line) => {
      const page = (...above: string[]): string => [...above, CEASEFIRE, CEASEFIRE_BODY, ''].join('\n')
      const day = 'الخميس 21 سبتمبر 2023'
      expect(linkedPage(page(day, line)).linked.published).toBeNull()
      expect(linkedPage(page(line, day)).linked.published).toBe('2023-09-21')
    },
  )
})

describe('a day of the archive', () => {
  it('is never that of publication', () => {
    const { linked, dates } = linkedPage(
      `تمت الأرشفة: 2021-06-29T07:14:22Z\n${CEASEFIRE}\n${CEASEFIRE_BODY}\n`,
    )
    expect(linked.published).toBeNull()
    expect(dates.others).toMatchObject([{ is: 'captured' }])
  })
})

describe('a day of change', () => {
  it.each(['جرى تحديثه', 'تم تحديثه في', 'تاريخ التعديل', 'تم التعديل'])(
    '%s is never that of publication',
    (label) => {
      const { linked, dates } = linkedPage(`${CEASEFIRE}\n${label}: 21 سبتمبر 2023\n${CEASEFIRE_BODY}\n`)
      expect(linked.published).toBeNull()
      expect(dates.others).toMatchObject([{ is: 'updated' }])
    },
  )
})

describe('a day without a line of its own', () => {
  it('is that of publication where the first sentence says that it is today', () => {
    const first = FIRST.replace('إن', '، اليوم الثلاثاء (15 نيسان 2025)، إن')
    expect(publishedOf(`${TITLE}\n${first}`)).toBe('2025-04-15')
    expect(publishedOf(`${TITLE}\n${first.replace('اليوم الثلاثاء', 'في حديث')}`)).toBeNull()
  })

  it('is that of a paper’s number before it, among the sections of the archive', () => {
    const line = 'العدد 11014 - الاثنين 5 نيسان (ابريل) 1993 - الصفحة 6'
    expect(publishedOf(`البحث في الأرشيف\n${line}\nمحليات\nدوليات\n${TITLE}\n${FIRST}`)).toBe('1993-04-05')
  })
})

describe('a day with the number of its paper behind it', () => {
  it('is that of publication', () => {
    const page = (day: string): string =>
      `أرشيف الصحف\nصوت الضفة\n${day}\nالصفحة 4 : محليات\n${TITLE}\n${FIRST}`
    expect(publishedOf(page('السبت 6 شباط 1988 - العدد 731 - السنة الثالثة'))).toBe('1988-02-06')
    expect(publishedOf(page('السبت 6 شباط 1988 يوم صدر العدد 731 من السنة الثالثة'))).toBeNull()
  })
})

describe('a day near other things', () => {
  it('is that of publication behind the button to write to the author, which runs into it', () => {
    const line = 'صوت الضفة أرسل بريدا إلكترونيا14 أغسطس، 2024'
    expect(publishedOf(`${TITLE}\n${line}\n${FIRST}`)).toBe('2024-08-14')
  })

  it('is that of the visit beside a label of other stories', () => {
    const page = `آخر الأخبار\n\nالسبت 17 مايو 2025\n${CEASEFIRE_BODY}\n`
    expect(linkedPage(page).linked.published).toBeNull()
  })

  it("is that of the paper's number beside it, and of the headline between two equal ones", () => {
    const issue = `البحث في الأرشيف | رجوع\nالعدد: 10692\nالأربعاء 20 مايو 1992\n${CEASEFIRE}\n${CEASEFIRE_BODY}\n`
    expect(linkedPage(issue).linked.published).toBe('1992-05-20')
    const twice = `الرئيسية\n${CEASEFIRE}\n13-09-2022 | 20:05\nA+\n${CEASEFIRE}\n${CEASEFIRE_BODY}\n`
    expect(linkedPage(twice).linked.published).toBe('2022-09-13')
  })
})

describe('a day below the text', () => {
  const page = (...below: string[]): string => [CEASEFIRE, '', CEASEFIRE_BODY, '', ...below].join('\n')

  it('is that of publication where it stands by itself', () => {
    expect(publishedOf(page('الخميس 21 سبتمبر 2023'))).toBe('2023-09-21')
  })

  it('is that of the visit beside hours of prayer, and where it is that of looking it up', () => {
    expect(publishedOf(page('مواقيت الصلاة', 'الخميس 21 سبتمبر 2023', 'الفجر 05:12 الظهر 12:09'))).toBeNull()
    expect(publishedOf(page('تم الاطلاع في 21/09/2023'))).toBeNull()
  })
})

describe('a day with words of a visit before it', () => {
  it.each(['زرتم هذه الصفحة يوم', 'تاريخ زيارتك لهذه الصفحة:', 'شوهدت الصفحة في', 'الساعة الآن في الضفة:'])(
    'is none of publication: %s',
    (words) => {
      expect(publishedOf([TITLE, `${words} 21/09/2023`, FIRST].join('\n'))).toBeNull()
      expect(publishedOf([TITLE, 'نشر في: 21/09/2023', FIRST].join('\n'))).toBe('2023-09-21')
    },
  )
})
