import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mention } from '../schema/article.ts'
import { concordance, type ReadArticle } from './concordance.ts'

const mention = (surface: string, place = 'karabakh'): Mention => ({
  start: 0,
  end: surface.length,
  surface,
  place,
  zone: 'main',
  rule: 'listed',
  confidence: 0.98,
})

function article(id: string, publisher: string | null, surfaces: string[]): ReadArticle {
  const name = publisher ?? 'صحيفة'
  return {
    head: { id, publisher, publisherName: { ar: name, en: name }, language: 'ar' },
    mentions: surfaces.map((surface) => mention(surface)),
  }
}

test('each spelling stands with who prints it and how often, the commonest first', () => {
  const rows = concordance(
    [
      article('a', 'daily', ['كاراباخ', 'قره باغ', 'قره  باغ']),
      article('b', 'gazette', ['قره باغ']),
      article('c', 'daily', ['قره باغ']),
    ],
    'karabakh',
  )
  expect(rows.map(({ form, times }) => [form, times])).toEqual([
    ['قره باغ', 4],
    ['كاراباخ', 1],
  ])
  expect(rows[0]?.users).toEqual([
    { publisher: { ar: 'daily', en: 'daily' }, times: 3, articles: ['a', 'c'] },
    { publisher: { ar: 'gazette', en: 'gazette' }, times: 1, articles: ['b'] },
  ])
})

test('two newsrooms without an id are told apart by their names', () => {
  const other = article('b', null, ['كاراباخ'])
  other.head.publisherName = { ar: 'جريدة', en: 'Journal' }
  expect(concordance([article('a', null, ['كاراباخ']), other], 'karabakh')[0]?.users).toHaveLength(2)
})

test('a place that no article names has no spellings', () => {
  expect(concordance([article('a', 'daily', ['كاراباخ'])], 'lachin')).toEqual([])
})

test('no mention of the place is lost and none of another counted', () => {
  const place = fc.constantFrom('karabakh', 'lachin')
  const read = fc
    .array(fc.tuple(fc.constantFrom('أ', 'ب', 'ج'), place))
    .map((all) => all.map(([surface, id]) => mention(surface, id)))
  fc.assert(
    fc.property(fc.array(read), (texts) => {
      const articles = texts.map((mentions, i) => ({ ...article(String(i), `p${i % 2}`, []), mentions }))
      const wanted = texts.flat().filter((one) => one.place === 'karabakh').length
      const rows = concordance(articles, 'karabakh')
      expect(rows.reduce((sum, { times }) => sum + times, 0)).toBe(wanted)
    }),
  )
})
