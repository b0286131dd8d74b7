import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { placesFileSchema } from '../src/domain/schema/place.ts'
import { createSearch, spellingsOf } from '../src/domain/search/search.ts'
import { searchKey } from '../src/domain/search/search-key.ts'

const { features: places } = placesFileSchema.parse(
  JSON.parse(readFileSync(new URL('places.geojson', import.meta.url), 'utf8')),
)
const search = createSearch({ places, articles: [], publishers: [], titles: [], sources: [] })
const found = (query: string, limit: number) =>
  search(query, () => limit)[0]?.results.map(({ index }) => places[index]!.id) ?? []

/** Results a reader sees before asking for all. */
const SHOWN = 5

test('every listed spelling in every script finds its place among the first', () => {
  const missed = places.flatMap((place) =>
    spellingsOf(place)
      .filter((form) => !found(form, SHOWN).includes(place.id))
      .map((form) => `${place.id}: ${form}`),
  )
  expect(missed).toEqual([])
})

test('so it does in small and capital letters, and without the marks of Latin letters', () => {
  const missed = places.flatMap((place) =>
    spellingsOf(place)
      .flatMap((form) => [
        form.toLowerCase(),
        form.toUpperCase(),
        form.normalize('NFD').replace(/\p{M}/gu, ''),
      ])
      .filter((form) => !found(form, SHOWN).includes(place.id))
      .map((form) => `${place.id}: ${form}`),
  )
  expect(missed).toEqual([])
})

test('every listed spelling of four letters or more finds its place with any one letter left out', () => {
  const missed = places.flatMap((place) =>
    spellingsOf(place)
      .map(searchKey)
      .filter((form) => form.length >= 4)
      .flatMap((form) => Array.from(form, (_, i) => form.slice(0, i) + form.slice(i + 1)))
      // With a word of one letter gone, a space is gone too.
      .filter((form) => form === searchKey(form) && !found(form, Infinity).includes(place.id))
      .map((form) => `${place.id}: ${form}`),
  )
  expect(missed).toEqual([])
})
