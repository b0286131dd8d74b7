import type { LayerSpecification } from 'maplibre-gl'
import { expect, test } from 'vitest'
import { adaptLayers, nameIn } from './adapt-layers.ts'

const towns = {
  id: 'towns',
  type: 'symbol',
  source: 'tiles',
  'source-layer': 'place',
  filter: ['==', ['get', 'class'], 'town'],
  layout: {
    'text-field': '{name}',
    'text-font': ['Noto Sans Regular'],
    'icon-image': 'dot',
    'text-letter-spacing': 0.2,
  },
  paint: { 'text-color': '#333333', 'icon-opacity': 0.5 },
} satisfies LayerSpecification

const adapted = (layers: LayerSpecification[], places: number[][] = []) => adaptLayers(layers, 'ar', places)

test('names are in Arabic first, in our font, without icons or letter-spacing', () => {
  expect(adapted([towns])).toMatchObject([
    {
      id: 'detail-towns',
      source: 'detail-tiles',
      filter: towns.filter,
      layout: { 'text-font': ['Map Labels Regular'] },
      paint: { 'text-color': '#333333' },
    },
  ])
  const text = JSON.stringify(adapted([towns]))
  expect(text).toContain('["coalesce",["get","name:ar"],["get","name_ar"]')
  expect(text).not.toMatch(/icon|letter-spacing|Noto/)
})

test('names near places of ours are left out', () => {
  const near = { type: 'MultiPoint', coordinates: [[46.75, 39.8]] }
  const apart = ['case', ['>', ['distance', near], 4000], nameIn('ar'), '']
  const filter = { filter: towns.filter }
  expect(adapted([towns], [[46.75, 39.8]])).toMatchObject([{ ...filter, layout: { 'text-field': apart } }])
  const streets = { ...towns, 'source-layer': 'transportation_name' }
  expect(adapted([streets], [[46.75, 39.8]])).toMatchObject([{ layout: { 'text-field': nameIn('ar') } }])
})

test('what this map says itself is left to it: borders, countries, ground, signs, patterns', () => {
  const line = { type: 'line', source: 'tiles', 'source-layer': 'boundary' } as const
  const layers: LayerSpecification[] = [
    { id: 'background', type: 'background' },
    { ...line, id: 'disputed' },
    { ...towns, id: 'place-country' },
    { ...towns, id: 'road-shield' },
    { ...towns, id: 'dots', layout: { 'icon-image': 'dot' } },
    {
      id: 'marsh',
      type: 'fill',
      source: 'tiles',
      'source-layer': 'landcover',
      paint: { 'fill-pattern': 'marsh' },
    },
    { id: 'rails', type: 'line', source: 'tiles', 'source-layer': 'transportation' },
  ]
  expect(adapted(layers).map(({ id }) => id)).toEqual(['detail-rails'])
})
