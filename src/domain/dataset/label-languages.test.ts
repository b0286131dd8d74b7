import { expect, test } from 'vitest'
import type { PlaceFeature } from '../schema/place.ts'
import { labelledIn, namesIn } from './label-languages.ts'
import { sampleDataset } from './sample-dataset.ts'

function place(names: PlaceFeature['properties']['names']): PlaceFeature {
  const [first] = sampleDataset().places
  if (!first) throw new Error('the sample has no places')
  return { ...first, properties: { ...first.properties, names } }
}

test('official names come first, then local ones; historic names are none of a map of today', () => {
  const town = place([
    { text: 'Vararakn', lang: 'hy', role: 'historic' },
    { text: 'Stepanakert', lang: 'hy', role: 'local' },
    { text: 'Khankendi', lang: 'hy', role: 'official' },
    { text: 'Third', lang: 'hy', role: 'other' },
    { text: 'Gone', lang: 'hy', role: 'official', to: '1991' },
    { text: 'Xankəndi', lang: 'az', role: 'official' },
  ])
  expect(namesIn(town, 'hy')).toEqual(['Khankendi', 'Stepanakert'])
  expect(namesIn(town, 'az')).toEqual(['Xankəndi'])
  expect(namesIn(town, 'ru')).toEqual([])
})

test('a map in another language letters what has a name in it, and the rest as before', () => {
  const dataset = sampleDataset()
  const [first, second] = dataset.places
  if (!first || !second) throw new Error('the sample has too few places')
  const named = {
    ...first,
    properties: { ...first.properties, names: [{ text: 'Шуша', lang: 'ru', role: 'official' as const }] },
  }
  const bare = { ...second, properties: { ...second.properties, names: [] } }
  const lettered = labelledIn({ ...dataset, places: [named, bare] }, 'ru', 'ar')
  expect(lettered.places[0]?.properties.name.ar).toEqual(['Шуша'])
  expect(lettered.places[0]?.properties.name.en).toEqual(first.properties.name.en)
  expect(lettered.places[1]).toBe(bare)
  expect(lettered.events).toBe(dataset.events)
})
