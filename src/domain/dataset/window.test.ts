import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeEventColumns, type EventRow, encodeEventColumns, NO_PLACE } from './event-columns.ts'
import {
  ALL_KINDS,
  candidateRange,
  countWindow,
  forEachVisible,
  overlapsWindow,
  upperBound,
} from './window.ts'

function columnsOf(rows: readonly Partial<EventRow>[]) {
  const full = rows.map((row) => ({ start: 0, end: 1, place: 0, lon: 0, lat: 0, kind: 0, flags: 0, ...row }))
  const { header, bytes } = encodeEventColumns(full)
  return decodeEventColumns(header, bytes.buffer, [
    [0, 0],
    [1, 1],
  ])
}

const rows = fc
  .array(
    fc.record({
      start: fc.integer({ min: 0, max: 60 }),
      length: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 40 })),
      kind: fc.nat({ max: 3 }),
      place: fc.constantFrom(0, 1, NO_PLACE),
    }),
    { maxLength: 40 },
  )
  .map((list) =>
    list
      .map(({ start, length, kind, place }) => ({ start, end: start + length, kind, place }))
      .toSorted((a, b) => a.start - b.start),
  )
const window = fc
  .tuple(fc.integer({ min: -5, max: 110 }), fc.integer({ min: 0, max: 50 }))
  .map(([from, length]) => ({ from, to: from + length }))

test('a window touches an event on its first and on its last day, and on no day beside them', () => {
  const columns = columnsOf([{ start: 10, end: 13 }])
  const touches = (from: number, to: number) => overlapsWindow(columns, 0, { from, to })
  expect(touches(0, 9)).toBe(false)
  expect(touches(0, 10)).toBe(true)
  expect(touches(12, 20)).toBe(true)
  expect(touches(13, 20)).toBe(false)
  expect(touches(11, 11)).toBe(true)
})

test('the candidates hold every event that overlaps, their first and last among them', () => {
  fc.assert(
    fc.property(rows, window, (list, days) => {
      const columns = columnsOf(list)
      const { first, last } = candidateRange(columns, days)
      const naive = list.flatMap((row, i) => (row.start <= days.to && row.end > days.from ? [i] : []))
      for (const i of naive) {
        expect(i).toBeGreaterThanOrEqual(first)
        expect(i).toBeLessThan(last)
      }
      expect(naive[0] ?? first).toBe(first)
    }),
  )
})

test('visible events are those of a plain filter, ascending', () => {
  fc.assert(
    fc.property(rows, window, fc.nat({ max: 15 }), (list, days, kinds) => {
      const columns = columnsOf(list)
      const seen: number[] = []
      forEachVisible(columns, days, { kinds }, (i) => seen.push(i))
      const naive = list.flatMap((row, i) =>
        row.start <= days.to && row.end > days.from && (kinds >> row.kind) & 1 ? [i] : [],
      )
      expect(seen).toEqual(naive)
    }),
  )
})

test('counts agree with the events shown; kinds are counted whatever the filter, events without a place at none', () => {
  fc.assert(
    fc.property(rows, window, fc.nat({ max: 15 }), (list, days, kinds) => {
      const columns = columnsOf(list)
      const inWindow = list.filter((row) => row.start <= days.to && row.end > days.from)
      const shown = inWindow.filter((row) => (kinds >> row.kind) & 1)
      const counts = countWindow(columns, days, { kinds }, 4)
      expect(counts.total).toBe(shown.length)
      expect([...counts.byKind]).toEqual(
        [0, 1, 2, 3].map((k) => inWindow.filter((row) => row.kind === k).length),
      )
      expect(counts.places).toBe(new Set(shown.map(({ place }) => place).filter((p) => p !== NO_PLACE)).size)
    }),
  )
})

test('all eight bits of a filter of kinds are set in ALL_KINDS', () => {
  const columns = columnsOf([{ kind: 0 }, { kind: 7 }])
  expect(countWindow(columns, { from: 0, to: 0 }, { kinds: ALL_KINDS }, 8).total).toBe(2)
})

test('upperBound is the first index above a bound', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 })),
      fc.integer({ min: -1, max: 21 }),
      (list, bound) => {
        const column = Int32Array.from(list).sort()
        const naive = column.findIndex((value) => value > bound)
        expect(upperBound(column, bound)).toBe(naive < 0 ? column.length : naive)
      },
    ),
  )
})
