import { expect, test } from 'vitest'
import type { BasemapLayers } from '../schema/basemap.ts'
import { slimLayer } from './basemap-layers.ts'

type Features = (BasemapLayers['land'] | BasemapLayers['rivers'])['features']
const feature = (geometry: Features[number]['geometry'], properties = {}): Features[number] => ({
  type: 'Feature',
  geometry,
  properties,
})

test('keeps id, name and kind of the properties, four decimals of the coordinates', () => {
  const name = { ar: 'نهر', en: 'River' }
  const line = feature(
    {
      type: 'LineString',
      coordinates: [
        [46.123456, 39.98765],
        [46.5, 40],
      ],
    },
    { id: 'aras', name, kind: 'river', scalerank: 3, iso: 'AZ' },
  )
  expect(slimLayer({ features: [line] })).toEqual({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { id: 'aras', name, kind: 'river' },
        geometry: {
          type: 'LineString',
          coordinates: [
            [46.1235, 39.9877],
            [46.5, 40],
          ],
        },
      },
    ],
  })
})

test('positions that rounding made equal are left out, rings stay closed', () => {
  const ring: [number, number][] = [
    [46, 39],
    [46.00001, 39],
    [47, 39],
    [47, 40],
    [46, 39.00001],
    [46, 39],
  ]
  expect(slimLayer({ features: [feature({ type: 'Polygon', coordinates: [ring] })] })).toMatchObject({
    features: [
      {
        geometry: {
          coordinates: [
            [
              [46, 39],
              [47, 39],
              [47, 40],
              [46, 39],
            ],
          ],
        },
      },
    ],
  })
})

test('what rounding would make less than a line or a ring keeps its positions', () => {
  const dot: [number, number][] = [
    [46, 39],
    [46.00001, 39],
    [46.00001, 39.00001],
    [46, 39],
  ]
  expect(slimLayer({ features: [feature({ type: 'MultiPolygon', coordinates: [[dot]] })] })).toMatchObject({
    features: [
      {
        geometry: {
          coordinates: [
            [
              [
                [46, 39],
                [46, 39],
                [46, 39],
                [46, 39],
              ],
            ],
          ],
        },
      },
    ],
  })
})
