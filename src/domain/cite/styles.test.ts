import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ArticleHead } from '../schema/dataset.ts'
import { dayFromCivil } from '../time/day.ts'
import { apaCitation, plainText } from './apa-style.ts'
import { type ArabicDates, arabicCitation } from './arabic-style.ts'
import { articleWork, type CitedWork, documentWork, mapEntry } from './cited-work.ts'

const MONTHS = ['كانون الثاني', 'شباط', 'آذار', 'نيسان', 'أيار', 'حزيران', 'تموز', 'آب', 'أيلول']
const dates: ArabicDates = {
  day: (year, month, day) => `${day} ${MONTHS[month - 1]} ${year}`,
  month: (year, month) => `${MONTHS[month - 1]} ${year}`,
  year: String,
}
const ACCESSED = dayFromCivil(2026, 3, 4)

const head: ArticleHead = {
  id: 'gazette-2021-03-12-0a1b2c3d',
  publisher: 'gazette',
  publisherName: { ar: 'الجريدة', en: 'The Gazette' },
  title: 'ماذا جرى في «مرسى»؟',
  language: 'ar',
  published: '2021-03-12',
  publishedBasis: 'stated',
  places: [],
  events: [],
}
const entry = mapEntry({
  id: 'event-landing',
  title: 'إنزال في مرسى',
  map: 'خريطة الجزر',
  version: '1a2b3c',
  url: 'https://example.org/?event=landing&data=1a2b3c',
  accessed: ACCESSED,
  language: 'ar',
})

test('an article in Arabic style: title, newspaper, date, with inner quotation marks', () => {
  expect(arabicCitation(articleWork(head, 'ar', undefined, ACCESSED), dates)).toBe(
    '«ماذا جرى في “مرسى”؟»، الجريدة، 12 آذار 2021.',
  )
})

test('an article with an address names the day it was opened', () => {
  expect(arabicCitation(articleWork(head, 'ar', 'https://example.org/1', ACCESSED), dates)).toBe(
    '«ماذا جرى في “مرسى”؟»، الجريدة، 12 آذار 2021، https://example.org/1\u200f، اطُّلع عليه في 4 آذار 2026.',
  )
})

test('a date that was inferred and one that is unknown are said so', () => {
  const cited = (changes: Partial<ArticleHead>) =>
    articleWork({ ...head, ...changes }, 'ar', undefined, ACCESSED)
  const inferred = cited({ publishedBasis: 'inferred' })
  expect(arabicCitation(inferred, dates)).toContain('12 آذار 2021 (تاريخ مستنتج من النص)')
  expect(plainText(apaCitation(inferred))).toContain('(2021, March 12, date inferred)')
  const undated = cited({ published: null, publishedBasis: 'unknown' })
  expect(arabicCitation(undated, dates)).toContain('الجريدة، بلا تاريخ.')
  expect(plainText(apaCitation(undated))).toContain('(n.d.)')
})

test('an article without a headline stands with our description in brackets', () => {
  const work = articleWork(
    { ...head, title: null, describedAs: { ar: 'تقرير عن الإنزال', en: 'Report on the landing' } },
    'en',
    undefined,
    ACCESSED,
  )
  expect(arabicCitation(work, dates)).toBe('بلا عنوان [Report on the landing]، الجريدة، 12 آذار 2021.')
  expect(plainText(apaCitation(work))).toBe('[Report on the landing]. (2021, March 12). الجريدة.')
})

test('an entry of the map carries its version, address and day of access', () => {
  expect(arabicCitation(entry, dates)).toBe(
    '«إنزال في مرسى»، خريطة الجزر، إصدار البيانات 1a2b3c\u200f، https://example.org/?event=landing&data=1a2b3c\u200f، اطُّلع عليه في 4 آذار 2026.',
  )
  expect(plainText(apaCitation(entry))).toBe(
    'إنزال في مرسى (data version 1a2b3c). (n.d.). خريطة الجزر. Retrieved March 4, 2026, from https://example.org/?event=landing&data=1a2b3c',
  )
})

test('a report in APA: author, date, title in italics with its number, publisher once', () => {
  const work = documentWork({
    id: 'isles-report',
    type: 'report',
    title: 'The isles',
    author: [{ literal: 'Council of Isles' }],
    publisher: 'Council of Isles',
    number: 'A/75/1',
    issued: { 'date-parts': [[2020, 9]] },
    URL: 'https://example.org/r',
  })
  expect(
    apaCitation(work)
      .map(({ text, italic }) => (italic ? `*${text}*` : text))
      .join(''),
  ).toBe('Council of Isles. (2020, September). *The isles* (A/75/1). https://example.org/r')
  expect(arabicCitation(work, dates)).toBe(
    'Council of Isles\u200f، «The isles»، A/75/1\u200f، أيلول 2020، https://example.org/r\u200f.',
  )
})

const text = fc.string({ minLength: 1, unit: 'grapheme' })
const work: fc.Arbitrary<CitedWork> = fc.record({
  item: fc.record(
    {
      id: fc.constant('x'),
      type: fc.constantFrom('article-newspaper', 'report', 'webpage', 'book'),
      title: text,
      publisher: text,
      'container-title': text,
      author: fc.array(fc.record({ literal: text }), { minLength: 1, maxLength: 3 }),
      issued: fc.constant({ 'date-parts': [[2020, 9, 1]] }),
      URL: fc.webUrl(),
    },
    { requiredKeys: ['id', 'type', 'title'] },
  ),
  described: fc.boolean(),
  dateBasis: fc.constantFrom('stated', 'inferred', 'unknown'),
})

test('whatever is cited, its title and address stand in both styles', () => {
  fc.assert(
    fc.property(work, (cited) => {
      const arabic = arabicCitation(cited, dates)
      const apa = plainText(apaCitation(cited))
      const unquoted = (title: string) => title.replace(/[«»]/g, '')
      expect(unquoted(arabic).replace(/[“”]/g, '')).toContain(unquoted(cited.item.title).replace(/[“”]/g, ''))
      expect(apa).toContain(cited.item.title)
      for (const said of [arabic, apa]) expect(said).toContain(cited.item.URL ?? '')
    }),
  )
})
