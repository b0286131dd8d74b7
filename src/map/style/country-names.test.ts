import { expect, test } from 'vitest'
import type { Dataset } from '../../domain/dataset/dataset.ts'
import { sampleDataset } from '../../domain/dataset/sample-dataset.ts'
import type { RegionFeature } from '../../domain/schema/region.ts'
import { countryNames, nameSpots } from './country-names.ts'

const square = (west: number, south: number, side: number): number[][] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
]

test('the first spot is the roomiest', () => {
  const [first] = nameSpots({ type: 'Polygon', coordinates: [square(0, 0, 2)] })
  expect(first!.at[0]).toBeCloseTo(1, 0)
  expect(first!.at[1]).toBeCloseTo(1, 0)
  expect(first!.clearance).toBeGreaterThan(0.8)
})

test('a large country is named at several spots, far apart', () => {
  const spots = nameSpots({ type: 'Polygon', coordinates: [square(0, 0, 8)] })
  expect(spots.length).toBeGreaterThan(3)
  const distances = spots.flatMap((a, i) =>
    spots.slice(i + 1).map((b) => Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1])),
  )
  expect(Math.min(...distances)).toBeGreaterThanOrEqual(1.5)
})

test('holes and the sea between parts carry no name', () => {
  const ring = { type: 'Polygon' as const, coordinates: [square(0, 0, 6), square(0.3, 0.3, 5.4)] }
  expect(nameSpots(ring)).toEqual([])
  const islands = {
    type: 'MultiPolygon' as const,
    coordinates: [[square(0, 0, 1)], [square(9, 0, 1)]],
  }
  for (const { at } of nameSpots(islands)) expect(at[0] < 1 || at[0] > 9).toBe(true)
})

test('no country is named across a reference outline', () => {
  const sample = sampleDataset()
  const land: Dataset['basemap']['land'] = {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { id: 'realm', name: { ar: 'بلد', en: 'Realm' } },
        geometry: { type: 'Polygon', coordinates: [square(0, 0, 2) as [number, number][]] },
      },
    ],
  }
  const outline: RegionFeature = {
    type: 'Feature',
    id: 'outline',
    geometry: { type: 'Polygon', coordinates: [square(0.5, 0.5, 1) as [number, number][]] },
    properties: {
      name: { ar: 'أ', en: 'A' },
      role: 'reference',
      from: null,
      to: null,
      source: 's',
      accuracyKm: 2,
      viewOf: { ar: 'أ', en: 'A' },
    },
  }
  const withLand = { ...sample, basemap: { ...sample.basemap, land } }
  expect(countryNames(withLand, 'ar').features).toHaveLength(1)
  expect(countryNames({ ...withLand, regions: [outline] }, 'ar').features).toEqual([])
})
