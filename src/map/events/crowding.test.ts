import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markScale } from './crowding.ts'

test('a thousand marks keep their size, however small the ground', () => {
  expect(markScale(1000, 0)).toBe(1)
  expect(markScale(159, 100)).toBe(1)
})

test('a hundred times more marks than there is room for are drawn at half size', () => {
  expect(markScale(100_000, 650_000)).toBe(0.5)
})

test('between the two, marks cover their ground once', () => {
  const [spots, area] = [8000, 700_000]
  const covered = (spots - 1000) * (13 * markScale(spots, area)) ** 2
  expect(covered).toBeCloseTo(area, 3)
})

test('more marks or less ground never make marks larger', () => {
  fc.assert(
    fc.property(
      fc.nat(200_000),
      fc.nat(1000),
      fc.nat(5_000_000),
      fc.nat(100_000),
      (spots, more, area, less) => {
        const scale = markScale(spots, area)
        expect(scale).toBeGreaterThanOrEqual(0.5)
        expect(scale).toBeLessThanOrEqual(1)
        expect(markScale(spots + more, area)).toBeLessThanOrEqual(scale)
        expect(markScale(spots, Math.max(0, area - less))).toBeLessThanOrEqual(scale)
      },
    ),
  )
})
