import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkedPage } from '../fixtures.ts'
import { mainOf } from './fixtures.ts'
import { readPage } from './page.ts'

const PAGE = `اتفاق على معبر جديد بين صربيا والبوسنة

12/3/2021

اتفقت صربيا والبوسنة على فتح معبر جديد قرب سريبرينيتسا قبل نهاية العام، وقالت وزارة النقل في سراييفو إن العمل فيه يبدأ في الربيع المقبل إذا توفر المال اللازم له.
ورحب سكان القرى المجاورة بالقرار، وهم يقطعون اليوم مسافة طويلة للوصول إلى أقرب سوق، ولا حافلات تمر بهم إلا مرتين في الأسبوع.

وقال رئيس البلدية إن المعبر القديم لا يتسع للشاحنات، وإن الطريق إليه من غوراجده يحتاج إلى إصلاح منذ سنوات طويلة.

المصدر: صحيفة النهر`

/** Breaks every line at a width, as mail does. */
function broken(page: string, width: number): string {
  return page
    .split('\n')
    .map((line) =>
      line
        .split(' ')
        .reduce<string[]>((lines, word) => {
          const last = lines.at(-1)
          if (last === undefined || last.length + 1 + word.length > width) lines.push(word)
          else lines[lines.length - 1] = `${last} ${word}`
          return lines
        }, [])
        .join('\n'),
    )
    .join('\n')
}

const letters = (page: string): string => mainOf(page).join('').replace(/\s/g, '')

describe('a page that was broken at a width', () => {
  it('has the same article and day as before', () => {
    const whole = linkedPage(PAGE).linked
    fc.assert(
      fc.property(fc.integer({ min: 45, max: 110 }), (width) => {
        const page = broken(PAGE, width)
        expect(letters(page)).toBe(letters(PAGE))
        expect(linkedPage(page).linked.published).toBe(whole.published)
        expect(linkedPage(page).linked.mentions.map(({ place }) => place)).toEqual(
          whole.mentions.map(({ place }) => place),
        )
      }),
    )
  })
})

it('short lines that were never broken stay as they are', () => {
  const list = [
    'أخبار',
    'صربيا تفتح معبرا',
    'غدا في سراييفو',
    'طقس',
    'وقت جديد للحافلات إلى غوراجده',
    'رياضة',
  ].join('\n')
  expect(readPage(list).lines.length).toBe(6)
})
