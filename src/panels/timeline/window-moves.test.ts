import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draggedWindow, gripAt, movedWindow, steppedWindow, stripBox, windowAround } from './window-moves.ts'

const LIMITS = { from: 1000, to: 2000 }
const windows = fc
  .tuple(fc.integer({ min: 1000, max: 2000 }), fc.integer({ min: 1000, max: 2000 }))
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))
const shifts = fc.double({ min: -3000, max: 3000, noNaN: true })

describe('draggedWindow', () => {
  test('never leaves the limits and never turns around', () => {
    fc.assert(
      fc.property(windows, fc.constantFrom('from', 'to', 'window'), shifts, (window, grip, days) => {
        const next = draggedWindow(window, grip, days, LIMITS)
        expect(next.from).toBeGreaterThanOrEqual(LIMITS.from)
        expect(next.to).toBeLessThanOrEqual(LIMITS.to)
        expect(next.from).toBeLessThanOrEqual(next.to)
        expect(Number.isInteger(next.from) && Number.isInteger(next.to)).toBe(true)
      }),
    )
  })

  test('moves one end and leaves the other', () => {
    fc.assert(
      fc.property(windows, shifts, (window, days) => {
        expect(draggedWindow(window, 'from', days, LIMITS).to).toBe(window.to)
        expect(draggedWindow(window, 'to', days, LIMITS).from).toBe(window.from)
      }),
    )
  })

  test('keeps the length of a window moved whole', () => {
    fc.assert(
      fc.property(windows, shifts, (window, days) => {
        const next = draggedWindow(window, 'window', days, LIMITS)
        expect(next.to - next.from).toBe(window.to - window.from)
      }),
    )
  })
})

describe('gripAt', () => {
  test('takes an end within reach, the window between, nothing beyond', () => {
    expect(gripAt(88, 100, 200, 12)).toBe('from')
    expect(gripAt(111, 100, 200, 12)).toBe('from')
    expect(gripAt(150, 100, 200, 12)).toBe('window')
    expect(gripAt(189, 100, 200, 12)).toBe('to')
    expect(gripAt(212, 100, 200, 12)).toBe('to')
    expect(gripAt(87, 100, 200, 12)).toBeNull()
    expect(gripAt(213, 100, 200, 12)).toBeNull()
  })

  test('leaves the middle third of a short window for moving it', () => {
    expect(gripAt(115, 100, 130, 22)).toBe('window')
    expect(gripAt(105, 100, 130, 22)).toBe('from')
    expect(gripAt(125, 100, 130, 22)).toBe('to')
  })
})

test('a window larger than its limits fills them', () => {
  expect(movedWindow({ from: 0, to: 5000 }, 7, LIMITS)).toEqual(LIMITS)
})

test('the next window starts the day after this one ends', () => {
  expect(steppedWindow({ from: 1100, to: 1105 }, 1, LIMITS)).toEqual({ from: 1106, to: 1111 })
  expect(steppedWindow({ from: 1100, to: 1105 }, -1, LIMITS)).toEqual({ from: 1094, to: 1099 })
})

test('a window around a day has it in the middle', () => {
  expect(windowAround(1500, { from: 1100, to: 1106 }, LIMITS)).toEqual({ from: 1497, to: 1503 })
  expect(windowAround(1000, { from: 1100, to: 1106 }, LIMITS)).toEqual({ from: 1000, to: 1006 })
})

test('the box on the strip is never too small to take and never beyond the strip', () => {
  expect(stripBox(0.5, 0.5001, 800, 18)).toEqual([391.04, 409.04])
  expect(stripBox(0.9999, 1, 800, 18)).toEqual([782, 800])
  expect(stripBox(0.25, 0.75, 800, 18)).toEqual([200, 600])
})
