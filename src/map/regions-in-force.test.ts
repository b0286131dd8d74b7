import { expect, test } from 'vitest'
import type { Dataset } from '../domain/dataset/dataset.ts'
import { layersNamed } from '../domain/map-layers.ts'
import type { RegionFeature } from '../domain/schema/region.ts'
import { parseDay } from '../domain/time/day.ts'
import { regionsInForce, roadsInForce, routesInForce } from './regions-in-force.ts'

const both = { ar: 'ا', en: 'a' }
function region(
  id: string,
  role: RegionFeature['properties']['role'],
  from: string | null,
  to: string | null,
) {
  return {
    type: 'Feature',
    id,
    geometry: {
      type: 'LineString',
      coordinates: [
        [46, 40],
        [47, 40],
      ],
    },
    properties: {
      name: both,
      role,
      from,
      to,
      source: 's',
      accuracyKm: 5,
      viewOf: both,
      place: `${id}-place`,
    },
  } as RegionFeature
}

const route = (id: string, from: string | null, to: string | null) => {
  const line = region(id, 'line', from, to)
  return { ...line, properties: { ...line.properties, role: 'road' } }
}

const dataset = {
  regions: [
    region('outline', 'reference', '1923-07-07', '1991-11-26'),
    region('before', 'control', '1994-05-12', '2020-09-27'),
    region('careless', 'control', null, null),
    region('old-road', 'corridor', '2020-11-10', '2022-08-30'),
    region('new-road', 'corridor', '2022-08-30', null),
    region('aghdam', 'district', null, null),
  ],
  routes: [route('dated', '2021-08-29', null)],
  map: { noControl: [{ from: '2020-09-27', to: '2020-11-09', reason: both }] },
  basemap: {
    roads: {
      features: [{ properties: { id: 'dated' } }, { properties: { id: 'always' } }, { properties: {} }],
    },
  },
} as unknown as Dataset

const on = (day: string, places?: Set<string>) =>
  regionsInForce(dataset, parseDay(day)!, places).map((feature) => feature.id)

test('reference outlines are drawn at every time', () => {
  for (const day of ['1900-01-01', '2000-01-01', '2024-01-01']) expect(on(day)).toContain('outline')
})

test('on a boundary day the new corridor is drawn and not the old', () => {
  expect(on('2022-08-29')).toContain('old-road')
  expect(on('2022-08-29')).not.toContain('new-road')
  expect(on('2022-08-30')).toContain('new-road')
  expect(on('2022-08-30')).not.toContain('old-road')
})

test('no area of control is drawn on a day for which none can be justified, whatever its own dates', () => {
  expect(on('2020-09-26')).toEqual(expect.arrayContaining(['before', 'careless']))
  expect(on('2020-09-27')).toEqual(['outline'])
  expect(on('2020-11-09')).toEqual(['outline'])
  expect(on('2020-11-10')).toContain('careless')
})

test('what belongs to a hidden layer is not drawn', () => {
  const shown = (...layers: string[]) =>
    regionsInForce(dataset, parseDay('2020-01-01')!, new Set(['aghdam-place']), layersNamed(layers)!).map(
      ({ id }) => id,
    )
  expect(shown('outlines')).toEqual(['outline', 'aghdam'])
  expect(shown('regions')).toEqual(['before', 'careless', 'aghdam'])
  expect(shown('events')).toEqual(['aghdam'])
  const day = parseDay('2022-08-30')!
  expect(regionsInForce(dataset, day, new Set(), layersNamed(['routes'])!).map(({ id }) => id)).toEqual([
    'new-road',
  ])
  expect(routesInForce(dataset, day, layersNamed(['regions'])!)).toEqual([])
  expect(routesInForce(dataset, day).length).toBe(1)
})

test('a district is drawn only as the extent of a selected place', () => {
  expect(on('2020-01-01')).not.toContain('aghdam')
  expect(on('2020-01-01', new Set(['aghdam-place']))).toContain('aghdam')
})

test('a road that is a dated route is drawn from its first day on, other roads always', () => {
  const roads = (day: string) => roadsInForce(dataset, parseDay(day)!).map((road) => road.properties.id)
  expect(roads('2021-08-28')).toEqual(['always', undefined])
  expect(roads('2021-08-29')).toEqual(['dated', 'always', undefined])
  expect(routesInForce(dataset, parseDay('2021-08-28')!)).toEqual([])
})
