import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysOf } from './inline-axis.ts'
import { laterBy, shiftedRange, zoomedRange } from './wheel-moves.ts'

const SPAN = { from: 0, to: 10_000 }
const ranges = fc
  .tuple(fc.integer({ min: 0, max: 9_000 }), fc.integer({ min: 20, max: 900 }))
  .map(([from, length]) => ({ from, to: from + length }))

describe('a turn of the wheel', () => {
  const turn = (deltaX: number, deltaY: number, deltaMode = 0) => ({ deltaX, deltaY, deltaMode })

  test('down is later in both directions', () => {
    expect(laterBy(turn(0, 100), 'rtl')).toBe(100)
    expect(laterBy(turn(0, 100), 'ltr')).toBe(100)
  })

  test('sideways time follows the axis', () => {
    expect(laterBy(turn(100, 10), 'ltr')).toBe(100)
    expect(laterBy(turn(100, 10), 'rtl')).toBe(-100)
  })

  test('lines and pages count in pixels', () => {
    expect(laterBy(turn(0, 3, 1), 'ltr')).toBe(48)
    expect(laterBy(turn(0, 1, 2), 'ltr')).toBe(400)
  })
})

describe('zooming the detail range', () => {
  const inside = (detail: { from: number; to: number }, share: number) => {
    const from = detail.from + Math.floor(daysOf(detail) * 0.4)
    return { from, to: Math.min(detail.to - 1, from + Math.floor(daysOf(detail) * 0.2 * share)) }
  }

  test('always holds the window and stays inside the span', () => {
    fc.assert(
      fc.property(
        ranges,
        fc.integer({ min: -2000, max: 2000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (detail, pixels, fraction, share) => {
          const window = inside(detail, share)
          const next = zoomedRange(detail, pixels, fraction, window, SPAN)
          expect(next.from).toBeGreaterThanOrEqual(SPAN.from)
          expect(next.to).toBeLessThanOrEqual(SPAN.to)
          expect(next.from <= window.from && window.to <= next.to).toBe(true)
        },
      ),
    )
  })

  test('leaves the day under the pointer where it is', () => {
    const detail = { from: 1000, to: 1999 }
    const next = zoomedRange(detail, 300, 0.25, { from: 1400, to: 1500 }, SPAN)
    expect(daysOf(next)).toBe(2000)
    expect(next.from + 0.25 * daysOf(next)).toBe(1250)
  })

  test('turned out it is as much wider as the span allows, at its edges too', () => {
    fc.assert(
      fc.property(
        ranges,
        fc.integer({ min: 1, max: 2000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (detail, pixels, fraction) => {
          const wanted = Math.round(daysOf(detail) * 2 ** (pixels / 300))
          const next = zoomedRange(detail, pixels, fraction, inside(detail, 1), SPAN)
          expect(daysOf(next)).toBeGreaterThanOrEqual(Math.min(wanted, daysOf(SPAN)))
        },
      ),
    )
  })

  test('even the gentlest turn out makes it wider', () => {
    const detail = { from: 1000, to: 1009 }
    expect(daysOf(zoomedRange(detail, 1, 0.5, { from: 1004, to: 1005 }, SPAN))).toBeGreaterThan(10)
  })
})

test('a range moved beyond the span stops at its end, its length kept', () => {
  expect(shiftedRange({ from: 100, to: 200 }, -500, SPAN)).toEqual({ from: 0, to: 100 })
  expect(shiftedRange({ from: 100, to: 200 }, 20_000, SPAN)).toEqual({ from: 9_900, to: 10_000 })
})
