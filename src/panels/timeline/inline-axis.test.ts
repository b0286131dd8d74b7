import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayAt, endEdge, inlineFraction, physical, startEdge } from './inline-axis.ts'

const ranges = fc
  .tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 14_000 }))
  .map(([from, length]) => ({ from, to: from + length }))
const rangeAndDay = ranges.chain((range) =>
  fc.record({ range: fc.constant(range), day: fc.integer({ min: range.from, max: range.to }) }),
)
const directions = fc.constantFrom('rtl' as const, 'ltr' as const)

test('the first day starts at 0 and the last ends at 1', () => {
  fc.assert(
    fc.property(ranges, (range) => {
      expect(startEdge(range.from, range)).toBe(0)
      expect(endEdge(range.to, range)).toBe(1)
    }),
  )
})

test('a day ends where the next one starts', () => {
  fc.assert(
    fc.property(rangeAndDay, ({ range, day }) => {
      expect(endEdge(day, range)).toBe(startEdge(day + 1, range))
    }),
  )
})

test('the middle of a day is in that day, in either direction, through the screen and back', () => {
  fc.assert(
    fc.property(
      rangeAndDay,
      directions,
      fc.integer({ min: 50, max: 4000 }),
      ({ range, day }, direction, width) => {
        const seen = physical(startEdge(day, range), endEdge(day, range), direction)
        const clientX = 100 + (seen.left + seen.size / 2) * width
        expect(dayAt(inlineFraction(clientX, { left: 100, width }, direction), range)).toBe(day)
      },
    ),
  )
})

test('left to right and right to left are mirror images', () => {
  fc.assert(
    fc.property(rangeAndDay, ({ range, day }) => {
      const [start, end] = [startEdge(day, range), endEdge(day, range)]
      const [ltr, rtl] = [physical(start, end, 'ltr'), physical(start, end, 'rtl')]
      expect(rtl.size).toBe(ltr.size)
      expect(rtl.left + rtl.size).toBeCloseTo(1 - ltr.left, 12)
    }),
  )
})

test('in Arabic the earliest day is at the right', () => {
  const range = { from: 0, to: 9 }
  expect(dayAt(inlineFraction(99, { left: 0, width: 100 }, 'rtl'), range)).toBe(0)
  expect(dayAt(inlineFraction(1, { left: 0, width: 100 }, 'rtl'), range)).toBe(9)
  expect(dayAt(inlineFraction(1, { left: 0, width: 100 }, 'ltr'), range)).toBe(0)
})

test('beyond the axis the nearest day answers', () => {
  expect(dayAt(-3, { from: 5, to: 9 })).toBe(5)
  expect(dayAt(1, { from: 5, to: 9 })).toBe(9)
  expect(inlineFraction(5, { left: 0, width: 0 }, 'ltr')).toBe(0)
})
