import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import type { basemapSchema } from '../schema/basemap.ts'
import { packBasemap, packedBasemapSchema, unpackBasemap } from './packed-basemap.ts'

type Basemap = z.infer<typeof basemapSchema>
type Land = Basemap['land']['features'][number]

const none = { type: 'FeatureCollection' as const, features: [] }
const ring: [number, number][] = [
  [46, 39.0001],
  [47.1234, 39],
  [47, 40],
  [46, 39.0001],
]
const path = ring.slice(0, 3)
const feature = (geometry: Land['geometry'], id = 'x'): Land => ({
  type: 'Feature',
  properties: { id },
  geometry,
})
const basemap: Basemap = {
  world: {
    type: 'FeatureCollection',
    features: [feature({ type: 'MultiPolygon', coordinates: [[ring, ring], [ring]] })],
  },
  land: { type: 'FeatureCollection', features: [feature({ type: 'Polygon', coordinates: [ring, ring] })] },
  water: {
    type: 'FeatureCollection',
    features: [
      feature({ type: 'LineString', coordinates: path }),
      feature({ type: 'MultiLineString', coordinates: [path] }),
    ],
  },
  borders: {
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates: [path, path] } },
    ],
  },
  worldBorders: none,
  districtLines: none,
  districtLabels: none,
  rivers: {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: path } }],
  },
  roads: none,
  passes: none,
}

test('a basemap comes out of its packing as it went in, of every kind of geometry', () => {
  const sent: unknown = JSON.parse(JSON.stringify(packBasemap(basemap)))
  expect(unpackBasemap(z.parse(packedBasemapSchema, sent))).toEqual(basemap)
})

test('coordinates that are no whole numbers are no packed basemap', () => {
  const packed = packBasemap(basemap)
  const broken = {
    ...packed,
    rivers: [{ properties: {}, geometry: { type: 'LineString', coordinates: [46.5, 39] } }],
  }
  expect(z.safeParse(packedBasemapSchema, broken).success).toBe(false)
})
