import { expect, test } from 'vitest'
import { ALL_KINDS } from '../domain/dataset/window.ts'
import { parseDay } from '../domain/time/day.ts'
import {
  eventCountsByPlace,
  LARGEST_RADIUS,
  type PlaceMarkInput,
  placeMarkRadius,
  placeMarks,
} from './place-marks.ts'
import { smallDataset } from './small-dataset.fixture.ts'

const dataset = smallDataset()
const window = (from: string, to: string) => ({ from: parseDay(from)!, to: parseDay(to)! })
const week = window('2023-09-18', '2023-09-23')

function marks(over: Partial<PlaceMarkInput> = {}) {
  const input = {
    dataset,
    window: week,
    filter: { kinds: ALL_KINDS },
    zoom: 8,
    selected: null,
    lit: new Set<number>(),
  }
  return placeMarks({ ...input, highlighted: null, ...over })
}

const ids = (over?: Partial<PlaceMarkInput>) => marks(over).map(({ place }) => dataset.places[place]!.id)

test('events are counted where they stand, filtered by kind', () => {
  expect([...eventCountsByPlace(dataset, week, { kinds: ALL_KINDS })]).toEqual([2, 1, 0, 1])
  expect([...eventCountsByPlace(dataset, week, { kinds: 0b10 })]).toEqual([1, 0, 0, 0])
})

test('a mark grows with every article up to a limit', () => {
  const radii = Array.from({ length: 40 }, (_, n) => placeMarkRadius(n))
  expect(radii).toEqual([...radii].sort((a, b) => a - b))
  expect(radii[2]).toBeGreaterThan(radii[1]!)
  expect(radii[39]).toBe(LARGEST_RADIUS)
})

test('a mark carries its number from two articles on, and is hollow where the place is approximate', () => {
  const byPlace = new Map(marks().map((mark) => [mark.place, mark]))
  expect(byPlace.get(0)).toMatchObject({ number: true, articles: 2, hollow: false })
  expect(byPlace.get(1)).toMatchObject({ number: false, articles: 1, hollow: true })
})

test('areas have no mark of their own', () => {
  expect(marks().find(({ place }) => place === 2)).toMatchObject({ radius: 0, number: false })
})

test('a place is drawn from the zoom of its rank on, a mentioned one three levels earlier', () => {
  expect(ids({ zoom: 6.5 })).toContain('beta')
  expect(ids({ zoom: 5.5 })).not.toContain('beta')
  const quiet = window('2000-01-01', '2000-12-31')
  expect(ids({ zoom: 8.9, window: quiet })).not.toContain('beta')
  expect(ids({ zoom: 9, window: quiet })).toContain('beta')
})

test('a mentioned place beyond the bounds of the map is drawn from afar', () => {
  expect(ids({ zoom: 3 })).toContain('far')
  expect(ids({ zoom: 3, window: window('2000-01-01', '2000-12-31') })).not.toContain('far')
})

test('what is selected, lit or highlighted is drawn at every zoom and comes first', () => {
  const seen = ids({ zoom: 1, selected: 1, lit: new Set([3]), highlighted: 0 })
  expect(seen.slice(0, 3)).toEqual(['beta', 'alpha', 'far'])
})
