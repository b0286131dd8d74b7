import { describe, expect, it } from 'vitest'
import { FIRST, mainOf, publishedOf, SECOND, TITLE } from './fixtures.ts'
import { readPage } from './page.ts'
import { publisherOf } from './source.ts'

describe('reading a page', () => {
  it('keeps headline, sub-headings and paragraphs and cuts the site around them', () => {
    const text = [
      TITLE,
      'شارك تويتر فيسبوك',
      FIRST,
      'كلفة مضاعفة',
      SECOND,
      'المصدر: المدينة اليوم',
      'كلمات دلالية: جسر بلدية',
      'مقالات مشابهة',
      '• خبر آخر بعيد عن هذا',
    ].join('\n\n')
    expect(mainOf(text)).toEqual([TITLE, FIRST, 'كلفة مضاعفة', SECOND])
  })

  it('goes on after a link in mid-article and ends before another story', () => {
    const link = [TITLE, FIRST, 'اقرأ أيضا: حريق في المصنع القديم', SECOND].join('\n\n')
    expect(mainOf(link)).toEqual([TITLE, FIRST, SECOND])
    const label = [TITLE, FIRST, 'اقرأ أيضا', 'حريق في المصنع القديم', SECOND].join('\n\n')
    expect(mainOf(label)).toEqual([TITLE, FIRST, SECOND])
    const story = 'اندلع حريق في المصنع القديم فجر السبت وأصيب عاملان، بحسب الدفاع المدني في المنطقة.'
    const other = [TITLE, FIRST, SECOND, 'إقرأ أيضاً:', 'حريق في المصنع القديم', story].join('\n\n')
    expect(mainOf(other)).toEqual([TITLE, FIRST, SECOND])
  })

  it('cuts a label from the word it ran into, and a link line from the sentence before it', () => {
    expect(mainOf(`${TITLE}\n\nأخبار ذات صلة${FIRST}`)).toEqual([TITLE, FIRST])
    expect(mainOf(`${TITLE}\n\n${FIRST} رابط الخبر بصحيفة المدى: ${TITLE}`)).toEqual([TITLE, FIRST])
  })

  it('reports a sub-heading it found behind link titles', () => {
    const links =
      'البرلمان يناقش قانون المرور الجديد بعد حوادث كثيرة وزير النقل يعد بمحاسبة المسؤولين عن التأخير ردود الفعل المحلية'
    const text = [TITLE, FIRST, links, SECOND].join('\n\n')
    expect(mainOf(text)).toEqual([TITLE, FIRST, 'ردود الفعل المحلية', SECOND])
    expect(readPage(text).doubts.map(({ reason }) => reason)).toEqual(['heading-glued-to-links'])
  })

  it('takes the second of two equal headlines', () => {
    const text = [`"${TITLE}"`, 'تاريخ النشر: 2nd, March 2018 GMT', TITLE, FIRST].join('\n\n')
    expect(readPage(text).titleRange?.[0]).toBe(text.lastIndexOf(TITLE))
  })
})

describe('the day of publication', () => {
  const body = `${FIRST}\n\n${SECOND}`
  it.each([
    ['a labelled day', `${TITLE}\nتاريخ النشر: 18th, April 2024 GMT\n\n${body}`, '2024-04-18'],
    [
      'the first of published and updated',
      `${TITLE}\nنشرت في: 08/05/2018 - 15:55 آخر تحديث: 09/05/2018\n\n${body}`,
      '2018-05-08',
    ],
    [
      'updated before published',
      `${TITLE}\nآخر تحديث: 09/05/2018\nنشر في 08/05/2018\n\n${body}`,
      '2018-05-08',
    ],
    ['a day under the headline', `${TITLE}\nالخميس، 26 نيسان/ أبريل 2018\n\n${body}`, '2018-04-26'],
    ['a machine stamp above the headline', `2017-02-21T13:07:00+01:00\n${TITLE}\n\n${body}`, '2017-02-21'],
    ['a day after the last line', `${TITLE}\n\n${body}\n\nالمصدر: المدى\n5 نيسان 2016`, '2016-04-05'],
    [
      'a Hijri day beside a Gregorian one',
      `${TITLE}\nالجمعة - 15 شوال 1436 هـ - 31 يوليو 2015 مـ\n\n${body}`,
      '2015-07-31',
    ],
  ])('is %s', (_, text, day) => {
    expect(publishedOf(text)).toBe(day)
  })

  it.each([
    ['a capture stamp', `المدى:\n2025-02-16@15:46:39 GMT\n\n${TITLE}\n\n${body}`],
    [
      'the day of the visit in the site head',
      `الوضع المظلم\nالأربعاء ٢٥ / ديسمبر / ٢٠٢٤\nLogo\n${TITLE}\n\n${body}`,
    ],
    ['a day of change', `${TITLE}\nآخر تحديث: 09/05/2018\n\n${body}`],
    ['a day that the text tells of', `${TITLE}\n\n${FIRST} وكان ذلك في 5 نيسان 2016.\n\n${SECOND}`],
    ['a Hijri day alone', `${TITLE}\n15 شوال 1436 هـ\n\n${body}`],
  ])('is not %s', (_, text) => {
    expect(publishedOf(text)).toBeNull()
  })
})

describe('the publisher', () => {
  it.each([
    ['the name on a source line', `${TITLE}\n\n${FIRST}\n\nالمصدر: صدى الجبل`, 'صدى الجبل'],
    [
      'the newsroom of a source line that credits agencies too',
      `${TITLE}\n\n${FIRST}\n\nالمصدر: صدى الجبل + وكالات`,
      'صدى الجبل',
    ],
    ['the newsroom behind the place of a byline', `${TITLE}\nدبي - قناة الجبل\n\n${FIRST}`, 'قناة الجبل'],
    ['the newsroom of a byline under the text', `${TITLE}\n\n${FIRST}\n\nالجبل نيوز_ وكالات`, 'الجبل نيوز'],
    ['the paper that a link names', `${TITLE}\n\n${FIRST} رابط الخبر بصحيفة الجبل: ${TITLE}`, 'صحيفة الجبل'],
    ['nobody where the page names none', `${TITLE}\n\n${FIRST}`, null],
  ])('is %s', (_, text, publisher) => {
    expect(publisherOf(readPage(text))).toBe(publisher)
  })
})
