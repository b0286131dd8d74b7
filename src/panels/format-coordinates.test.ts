import { expect, test } from 'vitest'
import { decimalCoordinates } from './format-coordinates.ts'

test('latitude comes first, with four decimals', () => {
  expect(decimalCoordinates(46.7528, 39.8177)).toBe('39.8177, 46.7528')
  expect(decimalCoordinates(-74.006, 40.7128)).toBe('40.7128, -74.0060')
})
