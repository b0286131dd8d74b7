import { expect, test } from 'vitest'
import { reliefOpacity, reliefStops } from './relief.ts'

test('the relief is whole from afar and gone half a zoom beyond what it bears', () => {
  for (const theme of ['light', 'dark'] as const) {
    expect(reliefOpacity(theme, 8, 3)).toBe(reliefStops(theme, 8)[0]![1])
    expect(reliefOpacity(theme, 8, 8)).toBeGreaterThan(0)
    expect(reliefOpacity(theme, 8, 8.5)).toBe(0)
    expect(reliefOpacity(theme, 8, 10)).toBe(0)
  }
})

test('it never gains with the zoom', () => {
  const seen = Array.from({ length: 60 }, (_, i) => reliefOpacity('light', 8, 4 + i / 10))
  expect(seen.every((value, i) => i === 0 || value <= seen[i - 1]!)).toBe(true)
})
