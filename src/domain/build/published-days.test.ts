import { describe, expect, test } from 'vitest'
import type { ArticleRecord } from '../schema/article.ts'
import type { EventRecord } from '../schema/event.ts'
import type { SourceRecord } from '../schema/source.ts'
import { formatDay } from '../time/day.ts'
import { sortEvents } from './event-rows.ts'
import { firstPublications, publicationOf } from './published-days.ts'

const text = { ar: 'حدث', en: 'Event' }
const event = (id: string, date: string, sources: string[]): EventRecord => ({
  id,
  date,
  kind: 'battle',
  places: [],
  title: text,
  text,
  claims: [],
  sources,
  certainty: { level: 'high' },
})
const source = (id: string, ...parts: number[]): SourceRecord => ({
  id,
  type: 'report',
  title: id,
  ...(parts.length > 0 ? { issued: { 'date-parts': [parts] } } : {}),
})
const article = (id: string, published: string, events: string[]): ArticleRecord => ({
  id,
  language: 'ar',
  edited: {
    title: null,
    published,
    publishedBasis: 'stated',
    abstract: text,
    events,
    corrections: [],
  },
  linked: {
    file: `${id}.txt`,
    sha256: '0'.repeat(64),
    lengthUtf16: 0,
    publisher: null,
    title: null,
    titleRange: null,
    mainRanges: [],
    published: null,
    publishedBasis: 'unknown',
    mentions: [],
    linkerVersion: '1',
  },
})

const days = (events: EventRecord[], articles: ArticleRecord[], sources: SourceRecord[]) =>
  firstPublications(sortEvents(events), articles, sources).map((first) => first && formatDay(first.day))

describe('an event was published', () => {
  test('with the earliest of its sources and of the articles that report it', () => {
    const sources = [source('report', 2020, 5, 9), source('book', 2021)]
    expect(days([event('e', '2020-05-01', ['book', 'report'])], [], sources)).toEqual(['2020-05-09'])
    const articles = [article('paper', '2020-05-03', ['e'])]
    expect(days([event('e', '2020-05-01', ['book', 'report'])], articles, sources)).toEqual(['2020-05-03'])
  })

  test('by no document that is older than itself', () => {
    const sources = [source('treaty', 2019, 1, 1), source('report', 2020, 5, 9)]
    expect(days([event('e', '2020-05-01', ['treaty', 'report'])], [], sources)).toEqual(['2020-05-09'])
    expect(days([event('e', 'XXXX', ['treaty', 'report'])], [], sources)).toEqual(['2019-01-01'])
  })

  test('on no known day where no source is dated', () => {
    expect(days([event('e', '2020-05-01', ['plain'])], [], [source('plain')])).toEqual([null])
  })
})

test('a document of a month or a year was there by its last day, and says no more than it knows', () => {
  const said = (...parts: number[]) => {
    const { day, date } = publicationOf(source('s', ...parts))!
    return [formatDay(day), date]
  }
  expect(said(2020, 2)).toEqual(['2020-02-29', '2020-02'])
  expect(said(2020)).toEqual(['2020-12-31', '2020'])
  expect(said(2020, 2, 3)).toEqual(['2020-02-03', '2020-02-03'])
})
