import { expect, test } from 'vitest'
import { decodeFacets, listOf } from '../dataset/facets.ts'
import type { EventRecord } from '../schema/event.ts'
import { facetsOf } from './facets.ts'

const both = (text: string) => ({ ar: text, en: text })
const event = (id: string, claims: [side: string, source: string][], sources: string[]): EventRecord => ({
  id,
  date: '2020-01-01',
  kind: 'battle',
  places: [],
  title: both(id),
  text: both(id),
  claims: claims.map(([side, source]) => ({ who: both('w'), side, verb: 'said', what: both('x'), source })),
  sources,
  certainty: { level: 'high' },
})

const sides = [{ id: 'east' }, { id: 'west' }]
const events = [
  event('one', [], ['book']),
  event(
    'two',
    [
      ['west', 'paper'],
      ['east', 'book'],
      ['west', 'radio'],
    ],
    ['book'],
  ),
]
const named = (file: ReturnType<typeof facetsOf>, i: number) => {
  const facets = decodeFacets(file, 2)
  return [...listOf(facets.sourcesOf, i)].map((index) => facets.sources[index])
}

test('an event has the sources it names, those of its claims and the articles that report it, each once', () => {
  const file = facetsOf(events, sides, new Map([['paper', [0, 1]]]))
  expect(named(file, 0)).toEqual(['book', 'paper'])
  expect(named(file, 1)).toEqual(['book', 'paper', 'radio'])
})

test('sides stand once each, claims are all counted', () => {
  const file = facetsOf(events, sides, new Map())
  const { sidesOf, claims } = decodeFacets(file, 2)
  expect([...listOf(sidesOf, 0)]).toEqual([])
  expect([...listOf(sidesOf, 1)]).toEqual([0, 1])
  expect([...claims]).toEqual([0, 3])
})

test('a claim of a side that the map does not have is refused', () => {
  expect(() => facetsOf([event('one', [['north', 'book']], ['book'])], sides, new Map())).toThrow(
    /event one: no side north/,
  )
})
