import type { StyleSpecification } from 'maplibre-gl'
import { expect, test } from 'vitest'
import { smallDataset } from '../small-dataset.fixture.ts'
import { buildStyle } from '../style/build-style.ts'
import { type Detail, GIVES_WAY, withDetail } from './detail.ts'

const empty = { type: 'FeatureCollection' as const, features: [] }
const builtIn = buildStyle({
  dataset: smallDataset(),
  language: 'ar',
  theme: 'light',
  regions: empty,
  lines: empty,
  places: empty,
  relief: null,
})
const detail: Detail = {
  sources: { 'detail-tiles': { type: 'vector', tiles: ['https://example.org/{z}/{x}/{y}'] } },
  layers: () => [
    { id: 'detail-roads', type: 'line', source: 'detail-tiles', 'source-layer': 'roads' },
    { id: 'detail-towns', type: 'symbol', source: 'detail-tiles', 'source-layer': 'places' },
  ],
}
const laid = (seen: boolean) => withDetail(builtIn, detail, seen, 'light', 'ar')
const hiddenIn = ({ layers }: StyleSpecification) =>
  layers.filter(({ layout }) => layout?.visibility === 'none').map(({ id }) => id)

test('borders, regions, places and their names stay above the detail', () => {
  const ids = laid(true).layers.map(({ id }) => id)
  expect(ids.indexOf('detail-roads')).toBeGreaterThan(ids.indexOf('land'))
  expect(ids.indexOf('detail-roads')).toBeLessThan(ids.indexOf('borders'))
  expect(ids.indexOf('detail-towns')).toBeLessThan(ids.indexOf('place-names'))
  expect(ids.filter((id) => !id.startsWith('detail-'))).toEqual(builtIn.layers.map(({ id }) => id))
})

test('the built-in lines give way only when tiles have come', () => {
  expect(hiddenIn(laid(false))).toEqual([])
  expect(new Set(hiddenIn(laid(true)))).toEqual(GIVES_WAY)
})
