import { describe, expect, test } from 'vitest'
import { sampleDataset } from '../../domain/dataset/sample-dataset.ts'
import type { EventHead } from '../../domain/schema/dataset.ts'
import { datasetThing } from './dataset-thing.ts'
import { isoDates } from './dates.ts'
import { articleRecord, eventRecord, placeRecord } from './record-things.ts'
import type { Telling } from './things.ts'

const dataset = sampleDataset()
const telling: Telling = { dataset, language: 'en', siteUrl: 'https://example.org/' }
const nowhere: Telling = { ...telling, siteUrl: null }

describe('dates', () => {
  test('are said as finely as they are known, and not where they are only about', () => {
    expect(isoDates('2023-09-19')).toEqual({ startDate: '2023-09-19' })
    expect(isoDates('1992-05')).toEqual({ startDate: '1992-05-01', endDate: '1992-05-31' })
    expect(isoDates('2023-09-19/2023-09-20')).toEqual({ startDate: '2023-09-19', endDate: '2023-09-20' })
    expect(isoDates('2020~')).toEqual({})
    expect(isoDates('XXXX')).toEqual({})
  })
})

test('the map is a dataset with its span, its box and its files', () => {
  const thing = datasetThing(telling, ['export/events.csv'])
  expect(thing).toMatchObject({
    '@type': 'Dataset',
    url: 'https://example.org/',
    version: dataset.version,
    temporalCoverage: '2020-01-01/2020-12-31',
    spatialCoverage: { geo: { box: '0 0 10 10' } },
    distribution: [{ contentUrl: 'https://example.org/export/events.csv', encodingFormat: 'text/csv' }],
  })
  expect(JSON.stringify(datasetThing(nowhere, ['export/events.csv']))).not.toContain('export/')
})

test('a place has every form of its name but the one it goes by', () => {
  const [place] = dataset.places
  const named = {
    ...place!,
    properties: {
      ...place!.properties,
      name: { ar: ['البلدة'], en: ['Town', 'Burg'] },
      names: [{ text: 'Qala', lang: 'az', role: 'official' as const }],
      wikidata: 'Q1',
    },
  }
  expect(placeRecord(telling, named)).toMatchObject({
    '@type': 'Place',
    name: 'Town',
    alternateName: ['البلدة', 'Burg', 'Qala'],
    url: `https://example.org/en/place/${place!.id}.html`,
    sameAs: ['https://www.wikidata.org/entity/Q1'],
  })
})

test('an event has its place and what it was read in', () => {
  const [place] = dataset.places
  const head = {
    id: 'ev-one',
    date: '2020-05-02',
    kind: 'battle',
    title: { ar: 'حدث', en: 'Event' },
    places: [place!.id],
    certainty: 'high',
  } satisfies EventHead
  const body = {
    id: 'ev-one',
    text: { ar: 'نص', en: 'Text' },
    claims: [],
    sources: ['report', 'gone'],
    certainty: { level: 'high' as const },
    state: undefined,
    accuracyKm: null,
  }
  const report = { id: 'report', type: 'report' as const, title: 'A report', publisher: 'A body' }
  expect(eventRecord(telling, head, body, new Map([['report', report]]))).toMatchObject({
    '@type': 'Event',
    name: 'Event',
    startDate: '2020-05-02',
    location: [{ '@type': 'Place', name: place!.properties.name.en[0] }],
    subjectOf: [{ '@type': 'CreativeWork', name: 'A report', publisher: { name: 'A body' } }],
  })
})

test('an article has the places it names, and is about those of its events', () => {
  const article = dataset.articles.find(({ places }) => places.length > 0)!
  const named = article.places.map(([index]) => dataset.places[index]!.properties.name.en[0])
  const [place] = dataset.places
  const thing = articleRecord(telling, article, undefined, [place!.id, place!.id])
  expect(thing).toMatchObject({
    '@type': 'NewsArticle',
    mentions: named.map((name) => ({ '@type': 'Place', name })),
    contentLocation: [{ '@type': 'Place', name: place!.properties.name.en[0] }],
  })
  const most = article.places.toSorted((a, b) => b[1] - a[1])[0]!
  expect(articleRecord(telling, article, undefined, []).contentLocation).toMatchObject([
    { name: dataset.places[most[0]]!.properties.name.en[0] },
  ])
})

test('a date of publication that was inferred is not said', () => {
  const article = { ...dataset.articles[0]!, published: '2020-05-03' }
  const stated = articleRecord(telling, { ...article, publishedBasis: 'stated' }, undefined, [])
  const inferred = articleRecord(telling, { ...article, publishedBasis: 'inferred' }, undefined, [])
  expect(stated.datePublished).toBe('2020-05-03')
  expect(inferred).not.toHaveProperty('datePublished')
})
