import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../domain/dataset/dataset.ts'
import { sampleDataset } from '../../domain/dataset/sample-dataset.ts'
import type { RegionFeature } from '../../domain/schema/region.ts'
import type { PlaceMark } from '../place-marks.ts'
import { digitsOf, placeFeatures } from './place-features.ts'
import { regionFeatures } from './region-features.ts'
import { ringCentre, waterNames } from './water-names.ts'

const mark = (place: number, more: Partial<PlaceMark> = {}): PlaceMark => ({
  place,
  articles: 0,
  events: 0,
  radius: 5,
  number: false,
  hollow: false,
  selected: false,
  lit: false,
  highlighted: false,
  importance: 1,
  ...more,
})

describe('placeFeatures', () => {
  const dataset = sampleDataset()

  it('writes the number of articles in the digits asked for, and only where the mark carries one', () => {
    const marks = [mark(0, { articles: 12, number: true }), mark(1, { articles: 1 })]
    const number = (digits: 'latn' | 'arab') =>
      placeFeatures(dataset, marks, 'ar', digits).features.map(({ properties }) => properties.number)
    expect(number('latn')).toEqual(['12', ''])
    expect(number('arab')).toEqual(['١٢', ''])
  })

  it('stands at the place', () => {
    const [feature] = placeFeatures(dataset, [mark(1)], 'en', 'latn').features
    expect(feature!.geometry.coordinates).toEqual([2.5, 3.5])
    expect(feature!.properties.place).toBe(1)
  })

  it('leaves countries to the land where the basemap draws it', () => {
    const land = {
      type: 'FeatureCollection' as const,
      features: [
        {
          type: 'Feature' as const,
          properties: { id: 'realm' },
          geometry: { type: 'Polygon' as const, coordinates: [] },
        },
      ],
    }
    const withLand: Dataset = { ...dataset, basemap: { ...dataset.basemap, land } }
    const drawn = (data: Dataset) =>
      placeFeatures(data, [mark(2, { radius: 0 })], 'ar', 'latn').features[0]!.properties.onBasemap
    expect(drawn(withLand)).toBe(true)
    expect(drawn(dataset)).toBe(false)
  })
})

describe('digitsOf', () => {
  it('turns Latin digits into Arabic ones', () => {
    expect(digitsOf(2023, 'arab')).toBe('٢٠٢٣')
    expect(digitsOf(2023, 'latn')).toBe('2023')
  })
})

const region = (role: RegionFeature['properties']['role'], place?: string): RegionFeature => ({
  type: 'Feature',
  id: `a-${role}`,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [1, 0.001],
        [2, 0],
        [2, 2],
        [0, 2],
        [0, 0],
      ],
    ],
  },
  properties: {
    name: { ar: 'أ', en: 'A' },
    role,
    from: null,
    to: null,
    source: 's',
    accuracyKm: 4,
    viewOf: { ar: 'أ', en: 'A' },
    ...(place ? { place } : {}),
  },
})

describe('regionFeatures', () => {
  it('gives areas of control an edge without the detail their accuracy does not bear', () => {
    const [area, edge] = regionFeatures([region('control')], new Set()).features
    expect(area!.properties!.role).toBe('control')
    expect(edge!.properties!.role).toBe('edge')
    const corners = (feature: GeoJSON.Feature) => (feature.geometry as GeoJSON.Polygon).coordinates[0]!.length
    expect(corners(area!)).toBe(6)
    expect(corners(edge!)).toBe(5)
  })

  it('marks the extent of a selected place', () => {
    const selected = regionFeatures([region('reference', 'realm')], new Set(['realm'])).features
    expect(selected.map(({ properties }) => properties!.selected)).toEqual([true])
    const other = regionFeatures([region('reference', 'realm')], new Set(['elsewhere'])).features
    expect(other[0]!.properties!.selected).toBe(false)
  })
})

describe('waterNames', () => {
  it('names rivers along their course, as the place is named where they are one', () => {
    const sample = sampleDataset()
    const name = { ar: 'نَهـر', en: 'River' }
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [0, 0],
        [1, 1],
      ] as [number, number][],
    }
    const rivers = {
      type: 'FeatureCollection' as const,
      features: [
        { type: 'Feature' as const, properties: { id: 'stream', name }, geometry: line },
        { type: 'Feature' as const, properties: { id: 'east-town', name }, geometry: line },
      ],
    }
    const { features } = waterNames({ ...sample, basemap: { ...sample.basemap, rivers } }, 'ar')
    expect(features.map(({ properties }) => properties)).toMatchObject([
      { name: 'نهر', along: true, place: -1 },
      { name: 'east-town', along: true, place: 0 },
    ])
  })

  it('finds the centre of a ring', () => {
    const [x, y] = ringCentre([
      [0, 0],
      [4, 0],
      [4, 2],
      [0, 2],
      [0, 0],
    ])
    expect(x).toBeCloseTo(2)
    expect(y).toBeCloseTo(1)
  })
})
