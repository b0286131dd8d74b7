import { expect, test } from 'vitest'
import { sampleDataset } from '../dataset/sample-dataset.ts'
import type { PlaceFeature } from '../schema/place.ts'
import type { RegionFeature } from '../schema/region.ts'
import { parseDay } from '../time/day.ts'
import { placeOnDay, withParents } from './place-on-day.ts'

const both = (text: string) => ({ ar: text, en: text })
const DAY = parseDay('2020-05-03') ?? 0

function region(id: string, change: Partial<RegionFeature['properties']> = {}): RegionFeature {
  return {
    type: 'Feature',
    id,
    properties: {
      name: both(id),
      role: 'control',
      from: '2020-01-01',
      to: null,
      source: 'survey',
      accuracyKm: 5,
      viewOf: both('a survey'),
      ...change,
    },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [4, 0],
          [4, 4],
          [0, 4],
          [0, 0],
        ],
      ],
    },
  }
}

const base = sampleDataset()
const [template] = base.places
function place(position: [number, number], change: Partial<PlaceFeature['properties']> = {}): PlaceFeature {
  return {
    ...template!,
    id: 'here',
    geometry: { type: 'Point', coordinates: position },
    properties: { ...template!.properties, ...change },
  }
}
const on = (here: PlaceFeature, regions: RegionFeature[], day = DAY, map = base.map) =>
  placeOnDay({ ...base, map, regions }, here, day)

test('a place far inside an area of control is inside, one far outside is not spoken of', () => {
  expect(on(place([2, 2]), [region('zone')]).areas.map(({ how }) => how)).toEqual(['inside'])
  expect(on(place([9, 9]), [region('zone')]).areas).toEqual([])
})

test('nearer to the edge than both are known, neither is said, on either side of it', () => {
  const [near] = on(place([3.96, 2]), [region('zone')]).areas
  expect(near).toMatchObject({ how: 'edge', edgeKm: expect.closeTo(4.4, 1) })
  expect(on(place([4.04, 2]), [region('zone')]).areas.map(({ how }) => how)).toEqual(['edge'])
  expect(on(place([3.96, 2]), [region('zone', { accuracyKm: 1 })]).areas.map(({ how }) => how)).toEqual([
    'inside',
  ])
})

test('where the data says on which side of the edge a place lies, the edge is not asked', () => {
  const near = place([3.96, 2])
  expect(on(near, [region('zone', { holds: { inside: ['here'] } })]).areas.map(({ how }) => how)).toEqual([
    'inside',
  ])
  expect(on(near, [region('zone', { holds: { outside: ['here'] } })]).areas).toEqual([])
})

test('an area drawn as the extent of the place itself holds it, point or not', () => {
  const area = place([9, 9], { precision: 'anchor', kind: 'district' })
  expect(on(area, [region('zone', { place: 'here' })]).areas.map(({ how }) => how)).toEqual(['extent'])
})

test('of a place that is an area one point says nothing', () => {
  const relation = on(place([2, 2], { precision: 'anchor' }), [region('zone')])
  expect(relation).toMatchObject({ areas: [], isPoint: false })
})

test('an area counts from its first day to the day before its last', () => {
  const zone = region('zone', { from: '2020-05-03', to: '2020-05-05' })
  const shown = (text: string) => on(place([2, 2]), [zone], parseDay(text) ?? 0).areas.length
  expect(['2020-05-02', '2020-05-03', '2020-05-04', '2020-05-05'].map(shown)).toEqual([0, 1, 1, 0])
})

test('where no area of control can be justified none is told, and the reason is', () => {
  const map = {
    ...base.map,
    noControl: [{ from: '2020-05-01', to: '2020-05-31', reason: both('no map of these days') }],
  }
  const relation = on(place([2, 2]), [region('zone'), region('way', { role: 'corridor' })], DAY, map)
  expect(relation.noControl).toEqual(both('no map of these days'))
  expect(relation.areas.map((held) => held.region.id)).toEqual(['way'])
})

test('what it belongs to is told by links, not by position', () => {
  const county = region('county', { role: 'district', place: 'east-town', from: null })
  const other = region('other', { role: 'district', place: 'realm', from: null })
  const relation = on(place([9, 9], { parent: 'east-town' }), [county, other])
  expect(relation.belongsTo.map(({ id }) => id)).toEqual(['county'])
})

test('a chain of parents ends where it closes on itself', () => {
  const places = base.places.map((one, i) =>
    i < 2 ? { ...one, properties: { ...one.properties, parent: i === 0 ? 'west-town' : 'east-town' } } : one,
  )
  expect(withParents(places[0]!, { ...base, places })).toEqual(['east-town', 'west-town'])
})
