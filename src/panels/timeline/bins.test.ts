import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ALL_KINDS, countWindow } from '../../domain/dataset/window.ts'
import { civilFromDay, parseDay, weekday } from '../../domain/time/day.ts'
import { binEdges, binEvents, evenEdges } from './bins.ts'
import { columnsOf, someEvents } from './test-columns.ts'

const range = (from: string, to: string) => ({ from: parseDay(from)!, to: parseDay(to)! })

test('a bin counts what the window set to it would count, kind by kind', () => {
  fc.assert(
    fc.property(
      someEvents,
      fc.integer({ min: -20, max: 420 }),
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 30, max: 900 }),
      fc.integer({ min: 0, max: 7 }),
      (events, from, length, width, kinds) => {
        const columns = columnsOf(events)
        const edges = binEdges({ from, to: from + length }, width)
        const histogram = binEvents(columns, edges, { kinds }, 3)
        let highest = 0
        for (let b = 0; b + 1 < edges.length; b++) {
          const bin = { from: edges[b]!, to: edges[b + 1]! - 1 }
          const counted = countWindow(columns, bin, { kinds: ALL_KINDS }, 3).byKind
          let sum = 0
          for (let k = 0; k < 3; k++) {
            const expected = kinds & (1 << k) ? counted[k]! : 0
            expect(histogram.counts[b * 3 + k]).toBe(expected)
            sum += expected
          }
          highest = Math.max(highest, sum)
        }
        expect(histogram.highest).toBe(highest)
      },
    ),
  )
})

test('bins cover the range, and stand on days, Mondays, months, quarters or years as room allows', () => {
  const decades = range('1988-01-01', '2025-12-31')
  const monthOf = (day: number) => civilFromDay(day).month
  const firstDays = (edges: Int32Array) => Array.from(edges, (day) => civilFromDay(day).day)

  const days = binEdges(range('2023-09-11', '2023-09-30'), 800)
  expect(Array.from(days)).toEqual(Array.from({ length: 21 }, (_, i) => parseDay('2023-09-11')! + i))

  const weeks = binEdges(range('2022-01-01', '2023-06-30'), 800)
  expect(new Set(Array.from(weeks, weekday))).toEqual(new Set([1]))

  const months = binEdges(range('2018-03-05', '2023-06-30'), 800)
  expect(new Set(firstDays(months))).toEqual(new Set([1]))
  expect(months.length - 1).toBe(64)

  const quarters = binEdges(decades, 800)
  expect(new Set(Array.from(quarters, monthOf))).toEqual(new Set([1, 4, 7, 10]))
  expect(new Set(Array.from(binEdges(decades, 300), monthOf))).toEqual(new Set([1]))
})

test('bins reach from the first day to beyond the last', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -4000, max: 20_000 }),
      fc.integer({ min: 0, max: 14_000 }),
      fc.integer({ min: 100, max: 2000 }),
      (from, length, width) => {
        for (const edges of [
          binEdges({ from, to: from + length }, width),
          evenEdges({ from, to: from + length }, 300),
        ]) {
          expect(edges[0]!).toBeLessThanOrEqual(from)
          expect(edges.at(-1)!).toBeGreaterThan(from + length)
          expect(edges.at(-2)!).toBeLessThanOrEqual(from + length)
        }
      },
    ),
  )
})
