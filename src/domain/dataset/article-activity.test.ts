import { expect, test } from 'vitest'
import type { ArticleHead } from '../schema/dataset.ts'
import type { PlaceFeature } from '../schema/place.ts'
import { parseDay } from '../time/day.ts'
import { activeArticles, articlesByPlace } from './article-activity.ts'
import { decodeEventColumns, encodeEventColumns } from './event-columns.ts'

const day = (text: string) => parseDay(text) ?? Number.NaN
const window = (from: string, to: string) => ({ from: day(from), to: day(to) })

function head(
  id: string,
  published: string | null,
  places: [number, number][],
  events: number[],
): ArticleHead {
  return {
    id,
    publisher: null,
    publisherName: { ar: 'صحيفة', en: 'Paper' },
    title: null,
    language: 'ar',
    published,
    publishedBasis: published === null ? 'unknown' : 'stated',
    places,
    events,
  }
}

function place(id: string): PlaceFeature {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [0, 0] },
    properties: {
      kind: 'town',
      name: { ar: [id], en: [id] },
      names: [],
      variants: [],
      precision: 'exact',
      accuracyKm: 1,
      source: 'survey',
      rank: 4,
    },
  }
}

const row = { place: 0, lon: 0, lat: 0, kind: 0, flags: 0 }
const { header, bytes } = encodeEventColumns([
  { ...row, start: day('2020-09-27'), end: day('2020-11-11') },
  { ...row, start: day('2023-09-19'), end: day('2023-09-21') },
])
const dataset = {
  events: decodeEventColumns({ ...header }, bytes.buffer, [[0, 0]]),
  places: ['a', 'b', 'c'].map(place),
  articles: [
    head(
      'of-the-day',
      '2023-09-20',
      [
        [1, 4],
        [0, 1],
      ],
      [1],
    ),
    head('looking-back', '2024-04-18', [[1, 2]], [0]),
    head('undated', null, [[2, 1]], [1]),
    head('undated-of-nothing', null, [[2, 9]], []),
  ],
}

test('an article is active on the day it was published, and on neither day beside it', () => {
  expect(activeArticles(dataset, window('2024-04-18', '2024-04-18'))).toEqual([1])
  expect(activeArticles(dataset, window('2024-04-19', '2024-12-31'))).toEqual([])
  expect(activeArticles(dataset, window('2024-01-01', '2024-04-17'))).toEqual([])
})

test('an article is active while an event it is linked to lasts, its last day included', () => {
  expect(activeArticles(dataset, window('2020-11-10', '2020-12-01'))).toEqual([1])
  expect(activeArticles(dataset, window('2020-11-11', '2020-12-01'))).toEqual([])
})

test('an article without a day is active by its events alone', () => {
  expect(activeArticles(dataset, window('2023-09-18', '2023-09-19'))).toEqual([0, 2])
})

test('a place counts each active article once, whatever the number of mentions', () => {
  expect([...articlesByPlace(dataset, window('2023-09-20', '2023-09-20'))]).toEqual([1, 1, 1])
  expect([...articlesByPlace(dataset, window('2020-01-01', '2024-12-31'))]).toEqual([1, 2, 1])
  expect([...articlesByPlace(dataset, window('1990-01-01', '1991-01-01'))]).toEqual([0, 0, 0])
})
