import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ArticleHead } from '../schema/dataset.ts'
import type { PlaceFeature } from '../schema/place.ts'
import { createSearch, type SearchMaterial } from './search.ts'

function place(id: string, ar: string[], other: string[], rank: number): PlaceFeature {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [0, 0] },
    properties: {
      kind: 'town',
      name: { ar, en: [id] },
      names: other.map((text) => ({ text, lang: 'az', role: 'local' })),
      variants: [],
      precision: 'exact',
      accuracyKm: 1,
      source: 'survey',
      rank,
    },
  }
}

const both = (ar: string, en: string) => ({ ar, en })
const article = (id: string, title: string | null, describedAs = both('خبر', 'News')): ArticleHead => ({
  id,
  publisher: 'the-paper',
  publisherName: both('الجريدة', 'The Paper'),
  title,
  describedAs,
  language: 'ar',
  published: null,
  publishedBasis: 'unknown',
  places: [],
  events: [],
})

const places = [
  place('red-town', ['البلدة الحمراء', 'قزل كند'], ['Qızılkənd', 'Կարմիր'], 4),
  place('red-river', ['نهر البلدة'], [], 5),
  place('great-town', ['البلدة'], ['Большой'], 2),
]
const material: SearchMaterial = {
  places,
  articles: [
    article('first', 'الهدنة في يومها الأول'),
    article('second', null, both('تقرير عن النزوح', 'On displacement')),
  ],
  publishers: [{ id: 'the-paper', name: both('الجريدة', 'The Paper'), forms: ['صحيفة الجريدة'] }],
  titles: [
    ['هجوم على البلدة', 'An attack on the town'],
    ['وقف إطلاق النار', 'A ceasefire'],
    ['والنار في الجبل', 'Fire on the mountain'],
  ],
  sources: [
    {
      id: 's-res-822',
      type: 'legislation',
      title: 'Resolution 822',
      publisher: 'United Nations',
      number: 'S/RES/822',
    },
    { id: 'book', type: 'book', title: 'A book of the town', author: [{ literal: 'Jane Doe' }] },
  ],
}
const search = createSearch(material)
const found = (query: string) =>
  Object.fromEntries(
    search(query, () => 10).map(({ kind, results }) => [kind, results.map(({ index }) => index)]),
  )
const placeIds = (query: string) => (found(query).place ?? []).map((index) => places[index]?.id)

test('whole names come before beginnings, beginnings before later words', () => {
  expect(placeIds('البلدة')).toEqual(['great-town', 'red-town', 'red-river'])
})

test('other scripts find the place by their own beginning', () => {
  expect(placeIds('Կարմ')).toEqual(['red-town'])
  expect(placeIds('կարմ')).toEqual(['red-town'])
  expect(placeIds('больш')).toEqual(['great-town'])
  expect(placeIds('qizilkend')).toEqual(['red-town'])
})

test('one letter wrong, missing, doubled or swapped still finds it', () => {
  for (const query of ['قزل كاند', 'قزل كد', 'قزل كنند', 'قلز كند', 'قزلكند', 'فزل كند'])
    expect(placeIds(query)).toEqual(['red-town'])
})

test('an empty or strange query finds nothing', () => {
  for (const query of ['', '   ', '’', 'زززز', '?!']) expect(search(query, () => 10)).toEqual([])
})

test('the form that matched is told as the gazetteer spells it', () => {
  const [group] = search('qizil', () => 1)
  expect(group?.results).toEqual([
    { kind: 'place', index: 0, field: 'spelling', text: 'Qızılkənd', grade: 'beginning' },
  ])
})

test('events are found by words of either title, in any order, with or without the article', () => {
  expect(found('ceasefire').event).toEqual([1])
  expect(found('النار وقف').event).toEqual([1])
  expect(found('نار').event).toEqual([1, 2])
  expect(found('اطلق النار').event).toEqual([1])
  expect(found('fire mountain').event).toEqual([2])
  expect(found('fire nowhere').event).toBeUndefined()
})

test('articles are found by title and newsroom, sources by title, publisher, author and number', () => {
  expect(found('هدنة').article).toEqual([0])
  expect(found('displacement').article).toEqual([1])
  expect(found('صحيفة الجريدة').article).toEqual([0, 1])
  expect(found('S/RES/822').source).toEqual([0])
  expect(found('united nations 822').source).toEqual([0])
  expect(found('jane').source).toEqual([1])
  expect(search('jane', () => 1)[0]?.results[0]).toMatchObject({ field: 'author', text: 'Jane Doe' })
})

test('a group tells how much it found beyond what it hands out', () => {
  const [group] = search('البلدة', () => 1)
  expect(group).toMatchObject({ kind: 'place', total: 3 })
  expect(group?.results).toHaveLength(1)
})

const letters = fc.constantFrom(...'شوقكزلمنابت')
const word = fc.string({ unit: letters, minLength: 1, maxLength: 7 })
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
const gazetteer = fc.array(fc.array(name, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 })

const searchOver = (names: readonly string[][]) => {
  const material: SearchMaterial = {
    places: names.map((forms, i) => place(`p-${i}`, forms, [], 3)),
    articles: [],
    publishers: [],
    titles: [],
    sources: [],
  }
  const look = createSearch(material)
  return (query: string) => look(query, () => 1000).find(({ kind }) => kind === 'place')?.results ?? []
}

test('any spelling finds its place, before all that is spelt otherwise', () => {
  fc.assert(
    fc.property(gazetteer, (names) => {
      const look = searchOver(names)
      names.forEach((forms, index) => {
        for (const form of forms) {
          const results = look(form)
          const at = results.findIndex((result) => result.index === index)
          expect(results[at]?.grade).toBe('whole')
          for (const before of results.slice(0, at)) expect(before.grade).toBe('whole')
        }
      })
    }),
    { numRuns: 60 },
  )
})

test('what a longer beginning of a name finds by its letters, the shorter finds too', () => {
  fc.assert(
    fc.property(gazetteer, fc.nat(), fc.nat({ max: 20 }), (names, pick, cut) => {
      const look = searchOver(names)
      const form = names.flat()[pick % names.flat().length]!
      const longer = form.slice(0, Math.max(2, cut)).trim()
      const shorter = longer.slice(0, -1).trim()
      fc.pre(shorter.length > 0)
      const exact = (query: string) =>
        new Set(look(query).flatMap(({ index, grade }) => (grade?.startsWith('near') ? [] : [index])))
      const found = exact(shorter)
      for (const index of exact(longer)) expect(found).toContain(index)
    }),
    { numRuns: 200 },
  )
})

/** One letter put in, left out, exchanged or swapped with the next. */
function edited(text: string, how: number, at: number, letter: string): string {
  const i = at % text.length
  if (how === 0) return text.slice(0, i) + letter + text.slice(i)
  if (how === 1) return text.slice(0, i) + text.slice(i + 1)
  if (how === 2) return text.slice(0, i) + letter + text.slice(i + 1)
  return text.slice(0, i) + text.slice(i + 1, i + 2) + text.slice(i, i + 1) + text.slice(i + 2)
}

test('a spelling of four letters or more is found with any one letter wrong', () => {
  fc.assert(
    fc.property(
      gazetteer,
      fc.nat(),
      fc.integer({ min: 0, max: 3 }),
      fc.nat(),
      letters,
      (names, pick, how, at, letter) => {
        const all = names.flatMap((forms, index) => forms.map((form) => ({ form, index })))
        const { form, index } = all[pick % all.length]!
        fc.pre(form.length >= 4)
        const query = edited(form, how, at, letter)
        // A space at an edge or beside another vanishes from the key: two letters would be wrong.
        fc.pre(query === query.trim() && !query.includes('  '))
        expect(searchOver(names)(query).map((result) => result.index)).toContain(index)
      },
    ),
    { numRuns: 500 },
  )
})
