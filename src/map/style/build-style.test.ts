import { readFileSync } from 'node:fs'
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../domain/dataset/dataset.ts'
import { sampleDataset } from '../../domain/dataset/sample-dataset.ts'
import { ALL_KINDS } from '../../domain/dataset/window.ts'
import type { BasemapLayers } from '../../domain/schema/basemap.ts'
import { parseDay } from '../../domain/time/day.ts'
import { placeMarks } from '../place-marks.ts'
import { buildStyle } from './build-style.ts'
import { labelFaces, type MapFontUrls } from './font-faces.ts'
import { placeFeatures } from './place-features.ts'
import { regionFeatures } from './region-features.ts'
import { SOURCE } from './source-ids.ts'

const files: MapFontUrls = { arabic: 'a.woff2', latin: 'l.woff2', latinExtended: 'x.woff2' }
const window = { from: parseDay('2020-05-01')!, to: parseDay('2020-05-07')! }

const lake = (name: string): BasemapLayers['water']['features'][number] => ({
  type: 'Feature',
  properties: { id: 'lake', name: { ar: name, en: name } },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [1, 1],
        [2, 1],
        [2, 2],
        [1, 1],
      ],
    ],
  },
})

function dataset(): Dataset {
  const sample = sampleDataset()
  return {
    ...sample,
    basemap: { ...sample.basemap, water: { type: 'FeatureCollection', features: [lake('بحيرة')] } },
  }
}

function style(theme: 'light' | 'dark', language: 'ar' | 'en') {
  const data = dataset()
  const marks = placeMarks({
    dataset: data,
    window,
    filter: { kinds: ALL_KINDS },
    zoom: 8,
    selected: 0,
    lit: new Set(),
    highlighted: null,
  })
  return buildStyle({
    dataset: data,
    language,
    theme,
    regions: regionFeatures([], new Set()),
    lines: { type: 'FeatureCollection', features: [] },
    places: placeFeatures(data, marks, language, 'latn'),
    relief: data.relief,
  })
}

describe.each(['light', 'dark'] as const)('the %s style', (theme) => {
  it.each(['ar', 'en'] as const)('is valid by the style specification in %s', (language) => {
    expect(validateStyleMin(style(theme, language))).toEqual([])
  })

  it('draws every source it declares, and declares every source it draws', () => {
    const { sources, layers } = style(theme, 'ar')
    const drawn = new Set(layers.flatMap((layer) => ('source' in layer ? [layer.source] : [])))
    expect([...drawn].sort()).toEqual(Object.keys(sources).sort())
  })

  it('fetches nothing', () => {
    const built = style(theme, 'ar')
    expect(built.glyphs).toBeUndefined()
    expect(built.sprite).toBeUndefined()
    expect(built['font-faces']).toBeUndefined()
    expect(JSON.stringify({ ...built, sources: { ...built.sources, [SOURCE.relief]: null } })).not.toContain(
      '"url"',
    )
  })

  it('draws labels in fonts that the document is given, without letter-spacing in Arabic', () => {
    const { layers } = style(theme, 'ar')
    const text = JSON.stringify(layers)
    const given = new Set(labelFaces(files, false).map(({ family }) => family))
    expect(given.size).toBe(2)
    expect(new Set(text.match(/Map Labels \w+/g))).toEqual(given)
    for (const font of text.match(/"text-font":.{8}/g) ?? []) expect(font).toMatch(/\["Map|\["case/)
    expect(text.match(/"text-letter-spacing":[^,}]*/g)?.every((part) => part.endsWith(':0'))).toBe(true)
  })
})

describe('label order', () => {
  it('places what marks take up before any label: the last layer is placed first', () => {
    const symbols = style('light', 'ar').layers.filter(({ type }) => type === 'symbol')
    expect(symbols.at(-1)?.id).toBe('place-numbers')
  })
})

describe('map.css', () => {
  it('lets pointers through the events', () => {
    const css = readFileSync(new URL('../map.css', import.meta.url), 'utf8')
    expect(css).toMatch(/\.conflict-map-events,\s+\.conflict-map-copy \{[^}]*pointer-events: none/)
  })
})
