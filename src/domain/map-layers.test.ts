import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ALL_LAYERS, hasLayer, layerNames, layersNamed, mapLayers, toggledLayer } from './map-layers.ts'

test('every set of layers survives its names', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: ALL_LAYERS }), (set) => {
      expect(layersNamed(layerNames(set))).toBe(set)
    }),
  )
})

test('an empty list is no layer, unknown ids are left out, a list of nothing known says nothing', () => {
  expect(layersNamed([])).toBe(0)
  expect(layerNames(layersNamed(['routes', 'weather', 'regions']) ?? 0)).toEqual(['regions', 'routes'])
  expect(layersNamed(['weather'])).toBeNull()
})

test('a layer toggles alone', () => {
  const set = toggledLayer(ALL_LAYERS, 'relief')
  expect(mapLayers.filter((layer) => !hasLayer(set, layer))).toEqual(['relief'])
  expect(toggledLayer(set, 'relief')).toBe(ALL_LAYERS)
})
