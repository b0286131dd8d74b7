import { expect, test } from 'vitest'
import type { PlaceFeature } from '../domain/schema/place.ts'
import { labelClass, labelText, plainLabel, shortLabelText } from './labels.ts'

const place = (ar: string[], over: Partial<PlaceFeature['properties']> = {}): PlaceFeature => ({
  type: 'Feature',
  id: 'x',
  geometry: { type: 'Point', coordinates: [46, 40] },
  properties: {
    kind: 'town',
    name: { ar, en: ['X'] },
    names: [],
    variants: [],
    precision: 'exact',
    accuracyKm: 1,
    source: 's',
    rank: 4,
    ...over,
  },
})

test('harakat and tatweel are left out, letters with hamza stay', () => {
  expect(plainLabel('شُوشَـــا')).toBe('شوشا')
  expect(plainLabel('مِئذَنةُ آغدام')).toBe('مئذنة آغدام')
})

test('two official names are joined by a slash, never by brackets', () => {
  const both = place(['ستيباناكيرت', 'خانكندي'])
  expect(labelText(both, 'ar')).toBe('ستيباناكيرت / خانكندي')
  expect(shortLabelText(both, 'ar')).toBe('ستيباناكيرت')
})

test('a town mentioned by several articles is lettered as a main one', () => {
  expect(labelClass(place(['ا']), false)).toBe('town')
  expect(labelClass(place(['ا']), true)).toBe('main')
  expect(labelClass(place(['ا'], { kind: 'district', rank: 5 }), true)).toBe('inner')
})
