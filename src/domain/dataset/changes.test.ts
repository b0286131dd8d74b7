import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RegionFeature, RouteFeature } from '../schema/region.ts'
import { parseDay } from '../time/day.ts'
import { changesBetween, crossesBoundary, type MapChanges } from './changes.ts'
import { sampleMap } from './sample-dataset.ts'

const text = (words: string) => ({ ar: words, en: words })
const common = { source: 'survey', accuracyKm: 1 }

function region(
  id: string,
  role: RegionFeature['properties']['role'],
  from: string | null,
  to: string | null,
): RegionFeature {
  return {
    type: 'Feature',
    id,
    geometry: {
      type: 'LineString',
      coordinates: [
        [0, 0],
        [1, 1],
      ],
    },
    properties: { name: text(id), role, from, to, viewOf: text('nobody'), ...common },
  }
}

function route(id: string, from: string | null, to: string | null): RouteFeature {
  return {
    type: 'Feature',
    id,
    geometry: {
      type: 'LineString',
      coordinates: [
        [0, 0],
        [1, 1],
      ],
    },
    properties: { name: text(`${id} road`), role: 'corridor', from, to, ...common },
  }
}

const dataset = {
  map: {
    ...sampleMap,
    noControl: [{ from: '2020-06-01', to: '2020-06-10', reason: text('no front is known') }],
  },
  regions: [
    region('old-outline', 'reference', '2020-01-01', '2020-03-01'),
    region('shire', 'district', null, null),
    region('held', 'control', '2020-02-01', '2020-08-01'),
    region('first-way', 'corridor', '2020-02-01', '2020-08-30'),
    region('second-way', 'corridor', '2020-08-30', null),
  ],
  routes: [route('first-way', '2020-01-15', '2020-08-30'), route('bypass', '2020-09-15', null)],
}

const said = (changes: MapChanges | null) =>
  changes && {
    begins: changes.begins.map(({ properties }) => properties.name.en),
    ends: changes.ends.map(({ properties }) => properties.name.en),
    noControl: changes.noControl?.reason.en ?? null,
  }
const between = (before: string, after: string) =>
  said(changesBetween(dataset, parseDay(before)!, parseDay(after)!))

test('a corridor that is moved ends and begins with the same day', () => {
  expect(between('2020-08-29', '2020-08-30')).toEqual({
    begins: ['second-way'],
    ends: ['first-way'],
    noControl: null,
  })
})

test('going back says what the earlier day shows', () => {
  expect(between('2020-08-30', '2020-08-29')).toEqual({
    begins: ['first-way'],
    ends: ['second-way'],
    noControl: null,
  })
})

test('days on which nothing begins or ends have the same picture', () => {
  expect(between('2020-02-01', '2020-05-31')).toBeNull()
  expect(between('2020-01-02', '2020-01-02')).toBeNull()
})

test('outlines that are always drawn and extents of districts never change', () => {
  expect(between('2020-02-28', '2020-03-02')).toBeNull()
})

test('where no control can be justified, its area leaves and the reason comes', () => {
  expect(between('2020-05-31', '2020-06-01')).toEqual({
    begins: [],
    ends: ['held'],
    noControl: 'no front is known',
  })
  expect(between('2020-06-10', '2020-06-11')).toEqual({ begins: ['held'], ends: [], noControl: null })
})

test('a road alone is named once its area is not there', () => {
  expect(between('2020-01-14', '2020-01-15')?.begins).toEqual(['first-way road'])
})

test('two steps in a row come to the same as one step, and there and back is mirrored', () => {
  const days = fc.integer({ min: parseDay('2019-12-01')!, max: parseDay('2021-02-01')! })
  const net = (changes: (MapChanges | null)[], which: 'begins' | 'ends') =>
    changes.flatMap((change) => change?.[which] ?? []).map(({ id }) => id)
  fc.assert(
    fc.property(days, days, days, (a, b, c) => {
      const direct = changesBetween(dataset, a, c)
      const steps = [changesBetween(dataset, a, b), changesBetween(dataset, b, c)]
      const [came, went] = [net(steps, 'begins'), net(steps, 'ends')]
      const count = (ids: string[], id: string) => ids.filter((one) => one === id).length
      for (const id of ['held', 'second-way', 'bypass']) {
        const change = count(net([direct], 'begins'), id) - count(net([direct], 'ends'), id)
        expect(count(came, id) - count(went, id)).toBe(change)
      }
      const back = changesBetween(dataset, c, a)
      expect(net([back], 'begins')).toEqual(net([direct], 'ends'))
      expect(net([back], 'ends')).toEqual(net([direct], 'begins'))
    }),
  )
})

test('a picture changes only over a boundary', () => {
  const days = fc.integer({ min: parseDay('2019-12-01')!, max: parseDay('2021-02-01')! })
  fc.assert(
    fc.property(days, days, (a, b) => {
      if (changesBetween(dataset, a, b)) expect(crossesBoundary(dataset, a, b)).toBe(true)
    }),
  )
  expect(crossesBoundary(dataset, parseDay('2020-08-29')!, parseDay('2020-08-30')!)).toBe(true)
  expect(crossesBoundary(dataset, parseDay('2020-08-30')!, parseDay('2020-09-14')!)).toBe(false)
})
