import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonPieces } from './json-pieces.ts'

test('the pieces together are what JSON.stringify writes, however long the lists are', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.integer({ min: 1, max: 4 }), (value, batch) => {
      expect([...jsonPieces(value, batch)].join('')).toBe(JSON.stringify(value, null, 1))
    }),
  )
})

test('a long list comes in many pieces, each of some records only', () => {
  const features = Array.from({ length: 2500 }, (_, i) => ({
    id: `f-${i}`,
    note: undefined,
    names: ['أ', 'a\nb'],
  }))
  const value = { type: 'FeatureCollection', none: undefined, first: { items: features } }
  const pieces = [...jsonPieces(value)]
  expect(pieces.join('')).toBe(JSON.stringify(value, null, 1))
  expect(pieces.length).toBeGreaterThan(5)
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(60_000)
})
