import { expect, test } from 'vitest'
import type { PlaceFeature } from '../schema/place.ts'
import { createPlaceSearch } from './place-search.ts'

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

const places = [
  place('red-town', ['البلدة الحمراء', 'قزل كند'], ['Qızılkənd', 'Կարմիր'], 4),
  place('red-river', ['نهر البلدة'], [], 5),
  place('great-town', ['البلدة'], ['Большой'], 2),
]
const search = createPlaceSearch(places)
const ids = (query: string) => search(query, 10).map(({ index }) => places[index]?.id)

test('whole names come before beginnings, beginnings before later words', () => {
  expect(ids('البلدة')).toEqual(['great-town', 'red-town', 'red-river'])
})

test('hamza, ta marbuta, tatweel and a missing diacritic do not matter', () => {
  expect(ids('البـلده')).toEqual(['great-town', 'red-town', 'red-river'])
  expect(ids('qizilkend')).toEqual(['red-town'])
})

test('other scripts find the place by their own beginning', () => {
  expect(ids('Կարմ')).toEqual(['red-town'])
  expect(ids('больш')).toEqual(['great-town'])
})

test('one letter wrong, missing, doubled or swapped still finds it', () => {
  for (const query of ['قزل كاند', 'قزل كد', 'قزل كنند', 'قلز كند']) expect(ids(query)).toEqual(['red-town'])
})

test('an empty or strange query finds nothing', () => {
  expect(ids('')).toEqual([])
  expect(ids('   ')).toEqual([])
  expect(ids('زززز')).toEqual([])
})

test('the form that matched is told as the gazetteer spells it', () => {
  expect(search('qizil', 1)[0]).toEqual({ index: 0, form: 'Qızılkənd', kind: 'beginning' })
})

test('a spelling too common to be linked is found all the same', () => {
  const [first] = places
  if (!first) throw new Error('the sample has no place')
  const found = createPlaceSearch([{ ...first, properties: { ...first.properties, searchOnly: ['كر'] } }])
  expect(found('كر', 5)).toEqual([{ index: 0, form: 'كر', kind: 'whole' }])
})
