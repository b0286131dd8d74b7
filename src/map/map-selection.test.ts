import { expect, test } from 'vitest'
import { mapSelection } from './map-selection.ts'
import { smallDataset } from './small-dataset.fixture.ts'

const dataset = smallDataset()

test('a place is selected itself, an event lights its place, an article all of its places', () => {
  expect(mapSelection(dataset, { kind: 'place', id: 'beta' })).toEqual({
    place: 1,
    event: null,
    lit: new Set(),
    path: [],
  })
  expect(mapSelection(dataset, { kind: 'event', id: 'three' })).toEqual({
    place: null,
    event: 2,
    lit: new Set([1]),
    path: [],
  })
  expect(mapSelection(dataset, { kind: 'article', id: 'second' })).toEqual({
    place: null,
    event: null,
    lit: new Set([0, 3]),
    path: [dataset.places[0]!.geometry.coordinates],
  })
})

test('of an article the place the reader has come to is selected, and a way leads through those inside the map', () => {
  const { place, lit, path } = mapSelection(dataset, { kind: 'article', id: 'first', at: 1 })
  expect(place).toBe(1)
  expect(lit).toEqual(new Set([0, 1]))
  expect(path).toEqual([0, 1].map((index) => dataset.places[index]!.geometry.coordinates))
})

test('what the dataset does not know selects nothing', () => {
  for (const kind of ['place', 'event', 'article', 'story'] as const)
    expect(mapSelection(dataset, { kind, id: 'unknown' })).toEqual({
      place: null,
      event: null,
      lit: new Set(),
      path: [],
    })
})
