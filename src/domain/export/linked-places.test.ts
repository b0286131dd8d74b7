import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { addressesOf } from './addresses.ts'
import schema from './linked-places.schema.json' with { type: 'json' }
import { linkedPlaces } from './linked-places.ts'
import { sampleExport } from './sample-export.ts'

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false })
ajv.addFormat('uri', (text: string) => URL.canParse(text))
const valid = ajv.compile(schema)

const readable = z.looseObject({
  features: z.array(z.looseObject({ '@id': z.string(), names: z.array(z.unknown()) })),
})
const written = () => structuredClone(linkedPlaces(sampleExport, addressesOf('https://example.org/map')))
const features = (value: unknown) => readable.parse(value).features

test('the gazetteer holds to the schema of the format', () => {
  valid(written())
  expect(valid.errors).toBeNull()
  valid(linkedPlaces(sampleExport, addressesOf(null)))
  expect(valid.errors).toBeNull()
})

test.for<[string, (feature: Record<string, unknown>) => void]>([
  [
    'no names',
    (feature) => {
      feature.names = []
    },
  ],
  [
    'no name with a citation',
    (feature) => {
      feature.names = [{ toponym: 'Marsa', lang: 'en' }]
    },
  ],
  [
    'a timespan without a start',
    (feature) => {
      feature.names = [
        { toponym: 'A', citations: [{ label: 'b' }], when: { timespans: [{ end: { in: '1990' } }] } },
      ]
    },
  ],
  [
    'a latitude above 90',
    (feature) => {
      feature.geometry = { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [0, 91] }] }
    },
  ],
  [
    'a relative id',
    (feature) => {
      feature['@id'] = 'marsa'
    },
  ],
])('the schema refuses %s', ([, spoil]) => {
  const value = readable.parse(written())
  for (const feature of value.features) spoil(feature)
  expect(valid(value)).toBe(false)
})

test('names keep their language, years and users, labels come first, variants last', () => {
  expect(features(written())[0]?.names).toEqual([
    {
      toponym: 'مرسى',
      lang: 'ar',
      citations: [{ label: 'Map of the Isles', '@id': 'https://example.org/map/places' }],
    },
    { toponym: 'مرسا', lang: 'ar' },
    {
      toponym: 'Marsa',
      lang: 'en',
      role: 'official',
      usedBy: { ar: 'الشمال', en: 'The North' },
      when: { timespans: [{ start: { in: '1890' }, end: { in: '1950' } }] },
    },
    {
      toponym: 'Port',
      lang: 'en',
      role: 'historic',
      when: { timespans: [{ start: { latest: '1890' }, end: { in: '1890' } }] },
    },
    { toponym: 'مارسا', lang: 'ar', role: 'variant' },
  ])
})

test('ids, links, parents and positions are those of the gazetteer', () => {
  expect(features(written())).toMatchObject([
    {
      '@id': 'https://example.org/map/place/marsa.html',
      geometry: { geometries: [{ coordinates: [-28.25, 45.5], certainty: 'certain' }] },
      links: [{ identifier: 'gn:7' }, { identifier: 'wd:Q7' }],
      relations: [{ relationTo: 'https://example.org/map/place/isles.html', label: 'The Isles' }],
    },
    { geometry: { geometries: [{ certainty: 'uncertain' }] } },
  ])
})
