import { expect, test } from 'vitest'
import { mapSelection } from './map-selection.ts'
import { smallDataset } from './small-dataset.fixture.ts'

const dataset = smallDataset()

test('a place is selected itself, an event lights its place, an article all of its places', () => {
  expect(mapSelection(dataset, { kind: 'place', id: 'beta' })).toEqual({
    place: 1,
    event: null,
    lit: new Set(),
  })
  expect(mapSelection(dataset, { kind: 'event', id: 'three' })).toEqual({
    place: null,
    event: 2,
    lit: new Set([1]),
  })
  expect(mapSelection(dataset, { kind: 'article', id: 'second' })).toEqual({
    place: null,
    event: null,
    lit: new Set([0, 3]),
  })
})

test('what the dataset does not know selects nothing', () => {
  for (const kind of ['place', 'event', 'article', 'story'] as const)
    expect(mapSelection(dataset, { kind, id: 'unknown' })).toEqual({
      place: null,
      event: null,
      lit: new Set(),
    })
})
