import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { claimSchema, eventSchema } from '../schema/event.ts'
import { placeFeatureSchema } from '../schema/place.ts'
import { regionFeatureSchema } from '../schema/region.ts'
import { formatPath } from './fault.ts'
import { schemaFaults } from './schema-faults.ts'
import { knownKeys } from './schema-shape.ts'

function said(schema: z.ZodMiniType, value: unknown): string[] {
  const read = schema.safeParse(value)
  if (read.success) return []
  return schemaFaults('f', [], schema, value, read.error.issues).map(
    ({ path, reason, hint }) => `${formatPath(path ?? [])}: ${reason}${hint ? ` (${hint})` : ''}`,
  )
}

describe('says what stands there and what should', () => {
  test.for([
    [z.strictObject({ a: z.string() }), { a: 1 }, '$.a: is 1, not a text'],
    [z.strictObject({ a: z.int() }), { a: 2.5 }, '$.a: is 2.5, not a whole number'],
    [z.strictObject({ a: z.array(z.string()) }), { a: {} }, '$.a: is an object, not a list […]'],
    [z.array(z.string()), null, '$: is null, not a list […]'],
    [z.number().check(z.gt(0)), 0, '$: 0 is not more than 0'],
    [z.number().check(z.lte(3000)), 4000, '$: 4000 is more than 3000'],
    [z.string().check(z.minLength(1)), '', '$: is empty'],
    [
      z.union([z.number(), z.tuple([z.number(), z.number()])]),
      'many',
      '$: is "many", not a number or a list […]',
    ],
    [
      z.url({ protocol: /^https?$/ }),
      'javascript:alert(1)',
      '$: "javascript:alert(1)" is not a web address (https://…)',
    ],
    [
      z.strictObject({ colour: z.string() }),
      { color: 'red' },
      '$.color: "color" is not known here (did you mean "colour"?)',
    ],
    [z.strictObject({ a: z.optional(z.string()) }), { x: 1 }, '$.x: "x" is not known here (known are a)'],
    [z.enum(['disc', 'square']), 'dics', '$: "dics" is none of disc, square (did you mean "disc"?)'],
    [z.string().check(z.regex(/^Q\d+$/)), 'P1', '$: "P1" is not of the form /^Q\\d+$/'],
  ] as const)('%#', ([schema, value, line]) => {
    expect(said(schema, value)).toContain(line)
  })
})

test('a geometry of a type that cannot be drawn is told with those that can', () => {
  const value = { type: 'Feature', id: 'a', geometry: { type: 'Point', coordinates: [1, 2] }, properties: {} }
  expect(said(regionFeatureSchema, value)).toContain(
    '$.geometry.type: "Point" is none of "Polygon", "MultiPolygon", "LineString", "MultiLineString"',
  )
})

test('a figure without its claimant is told with what to add', () => {
  const claim = { side: 'a', verb: 'said', what: { ar: 'قتلى', en: 'killed' }, value: 3, source: 'b' }
  expect(said(claimSchema, claim)).toEqual([
    '$.who: "who" is missing (a claim and its figure stand with their claimant: add "who": {"ar": "…", "en": "…"})',
  ])
})

test('keys are known through lists, optional members and unions', () => {
  expect(knownKeys(eventSchema, ['at'])).toEqual(['position', 'accuracyKm'])
  expect(knownKeys(eventSchema, ['claims', 3, 'who'])).toEqual(['ar', 'en'])
  expect(knownKeys(regionFeatureSchema, ['geometry'])).toEqual(['type', 'coordinates'])
  expect(knownKeys(placeFeatureSchema, ['nowhere', 1])).toEqual([])
})
