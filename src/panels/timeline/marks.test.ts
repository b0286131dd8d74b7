import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FLAG } from '../../domain/dataset/event-columns.ts'
import { forEachVisible } from '../../domain/dataset/window.ts'
import type { BarField } from './histogram.ts'
import { layoutMarks, MOST_MARKS, markAt } from './marks.ts'
import { columnsOf, someEvents } from './test-columns.ts'

const field = (from: number, to: number, direction: 'rtl' | 'ltr' = 'rtl'): BarField => ({
  range: { from, to },
  width: 800,
  height: 240,
  ratio: 2,
  direction,
})

test('every event of the range has one mark inside the plot, and no two marks lie on each other', () => {
  fc.assert(
    fc.property(
      someEvents,
      fc.integer({ min: -20, max: 380 }),
      fc.integer({ min: 6, max: 400 }),
      fc.integer({ min: 0, max: 7 }),
      fc.constantFrom('rtl' as const, 'ltr' as const),
      (events, from, length, kinds, direction) => {
        const columns = columnsOf(events)
        const at = field(from, from + length, direction)
        const marks = layoutMarks(columns, { kinds }, at)
        if (!marks) return
        const expected: number[] = []
        forEachVisible(columns, at.range, { kinds }, (i) => expected.push(i))
        expect(marks.map(({ index }) => index).sort((a, b) => a - b)).toEqual(expected)
        for (const mark of marks) {
          expect(mark.x).toBeGreaterThanOrEqual(-0.5)
          expect(mark.x + mark.width).toBeLessThanOrEqual(800.5)
          expect(mark.y).toBeGreaterThanOrEqual(0)
          for (const other of marks) {
            if (other === mark) continue
            const apart =
              mark.x + mark.width <= other.x + 0.51 ||
              other.x + other.width <= mark.x + 0.51 ||
              mark.y + mark.height <= other.y + 0.01 ||
              other.y + other.height <= mark.y + 0.01
            expect(apart).toBe(true)
          }
        }
      },
    ),
  )
})

describe('a mark is as wide as its date is known', () => {
  const columns = columnsOf([
    { start: 0, length: 31, kind: 0, place: 0 },
    { start: 10, length: 1, kind: 1, place: 0 },
  ])
  columns.flags[0] = FLAG.monthPrecision | FLAG.approximateDate

  test('a month of the hundred days in view takes 31 hundredths, a day one', () => {
    const [month, day] = layoutMarks(columns, { kinds: 7 }, field(0, 99))!
    expect(month!.width).toBeCloseTo(0.31 * 800 - 1, 0)
    expect(day!.width).toBeCloseTo(8 - 1, 0)
    expect([month!.soft, month!.loose, day!.soft, day!.loose]).toEqual([true, true, false, false])
  })

  test('right to left the later one lies further left', () => {
    const [month, day] = layoutMarks(columns, { kinds: 7 }, field(0, 99))!
    expect(month!.x + month!.width).toBeCloseTo(799, 0)
    expect(day!.x).toBeCloseTo(800 - 88, 0)
  })

  test('what reaches beyond the range is cut at its edge', () => {
    const [month] = layoutMarks(columns, { kinds: 1 }, field(20, 39, 'ltr'))!
    expect([month!.x, month!.width]).toEqual([0, 439])
  })
})

test('more events than can be told apart are left to the histogram', () => {
  const many = Array.from({ length: MOST_MARKS + 1 }, (_, i) => ({
    start: i * 2,
    length: 1,
    kind: 0,
    place: 0,
  }))
  expect(layoutMarks(columnsOf(many), { kinds: 1 }, field(0, 400))).toBeNull()
  expect(layoutMarks(columnsOf(many.slice(1)), { kinds: 1 }, field(0, 400))).not.toBeNull()
  const piled = Array.from({ length: 80 }, () => ({ start: 5, length: 1, kind: 0, place: 0 }))
  expect(layoutMarks(columnsOf(piled), { kinds: 1 }, field(0, 9))).toBeNull()
})

test('a pointer finds the mark it is on, else the nearest in reach', () => {
  const columns = columnsOf([
    { start: 2, length: 1, kind: 0, place: 0 },
    { start: 6, length: 1, kind: 0, place: 0 },
  ])
  const marks = layoutMarks(columns, { kinds: 1 }, field(0, 9, 'ltr'))!
  expect(markAt(marks, 165, 236, 0)?.index).toBe(0)
  expect(markAt(marks, 475, 236, 6)?.index).toBe(1)
  expect(markAt(marks, 475, 236, 2)).toBeNull()
})
