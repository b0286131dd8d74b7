import { expect, test } from 'vitest'
import { scaleLength } from './scale-length.ts'

test('the bar is the longest of 1, 2, 5 times a power of ten that fits', () => {
  for (const zoom of [5, 6.3, 7.9, 9, 10]) {
    const { metres, pixels } = scaleLength(40, zoom, 96)
    expect([1, 2, 5]).toContain(metres / 10 ** Math.floor(Math.log10(metres)))
    expect(pixels).toBeLessThanOrEqual(96)
    expect(pixels).toBeGreaterThan(96 / 2.6)
  }
})

test('a pixel at 40° N and zoom 8 is 234 m', () => {
  const { metres, pixels } = scaleLength(40, 8, 96)
  expect(metres / pixels).toBeCloseTo(234.2, 0)
})
