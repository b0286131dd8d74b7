import { expect, test } from 'vitest'
import type { Dataset } from '../domain/dataset/dataset.ts'
import { ALL_KINDS } from '../domain/dataset/window.ts'
import type { BasemapLayers } from '../domain/schema/basemap.ts'
import { groundNames } from './ground-names.ts'
import { placeMarks } from './place-marks.ts'
import { smallDataset } from './small-dataset.fixture.ts'

const point = (
  id: string,
  name: string,
  areaKm2?: number,
): BasemapLayers['districtLabels']['features'][number] => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [46.5, 39.8] },
  properties: { id, name: { ar: name, en: id }, ...(areaKm2 === undefined ? {} : { areaKm2 }) },
})

function dataset(): Dataset {
  const small = smallDataset()
  const layer = (...features: BasemapLayers['passes']['features']) => ({
    type: 'FeatureCollection' as const,
    features,
  })
  return {
    ...small,
    basemap: {
      ...small.basemap,
      districtLabels: layer(
        point('wide', 'واسعة', 2500),
        point('small', 'صغيرة', 900),
        point('alpha', 'منطقة ألفا', 900),
        point('beta-district', 'مدينة beta', 900),
      ),
      passes: layer(point('notch', 'ممر', undefined)),
    },
  }
}

function idsAt(zoom: number) {
  const data = dataset()
  const marks = placeMarks({
    dataset: data,
    window: { from: 0, to: 0 },
    filter: { kinds: ALL_KINDS },
    zoom,
    selected: 0,
    lit: new Set([1]),
    highlighted: null,
  })
  return groundNames(data, marks, zoom, 'ar').map(({ id }) => id)
}

test('large districts come first, all give way to places close up', () => {
  expect(idsAt(6)).toEqual([])
  expect(idsAt(7)).toEqual(['wide'])
  expect(idsAt(8)).toEqual(['wide', 'small'])
  expect(idsAt(10)).toEqual(['notch'])
})

test('what a shown place is, or is called, is not named again', () => {
  expect(idsAt(8)).not.toContain('alpha')
  expect(idsAt(8)).not.toContain('beta-district')
})

test('passes come with the detail', () => {
  expect(idsAt(8.4)).toContain('notch')
})
