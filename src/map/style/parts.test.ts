import { featureFilter } from '@maplibre/maplibre-gl-style-spec'
import { expect, test } from 'vitest'
import { joinParts, ofPart } from './parts.ts'

const point = (name: string): GeoJSON.FeatureCollection => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', geometry: { type: 'Point', coordinates: [1, 2] }, properties: { name } }],
})
const joined = joinParts({ rivers: point('a'), lakes: point('b') })

/** Names of the features that a layer with the filter draws. */
function drawn(filter: ReturnType<typeof ofPart>): unknown[] {
  const wanted = featureFilter(filter, 'filter')
  return joined.features
    .filter(({ properties }) => wanted.filter({ zoom: 7 }, { type: 1, properties: { ...properties } }))
    .map(({ properties }) => properties?.name as unknown)
}

test('each layer draws the features of its part, with what they were', () => {
  expect(drawn(ofPart('rivers'))).toEqual(['a'])
  expect(drawn(ofPart('lakes'))).toEqual(['b'])
})

test('of a part those that a further filter wants', () => {
  expect(drawn(ofPart('lakes', ['==', ['get', 'name'], 'b']))).toEqual(['b'])
  expect(drawn(ofPart('lakes', ['==', ['get', 'name'], 'a']))).toEqual([])
})
