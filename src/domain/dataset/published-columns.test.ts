import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  decodeEventColumns,
  type EventRow,
  encodeEventColumns,
  NEVER,
  NO_PLACE,
  UNDATED,
} from './event-columns.ts'
import {
  columnsByPublication,
  decodePublishedDays,
  encodePublishedDays,
  eventsBefore,
  undatedEvents,
} from './published-columns.ts'
import { ALL_KINDS, forEachVisible } from './window.ts'

const BASE = 10_000

const event = fc.record({
  start: fc.integer({ min: 0, max: 400 }),
  length: fc.integer({ min: 1, max: 90 }),
  kind: fc.integer({ min: 0, max: 2 }),
  /** Days from the first day to publication; null where none is known. */
  delay: fc.option(fc.integer({ min: 0, max: 300 })),
  dated: fc.boolean(),
})
const events = fc.array(event, { minLength: 1, maxLength: 60 })
const windows = fc
  .tuple(fc.integer({ min: BASE - 20, max: BASE + 800 }), fc.integer({ min: 0, max: 200 }))
  .map(([from, length]) => ({ from, to: from + length }))

function build(
  list: readonly { start: number; length: number; kind: number; delay: number | null; dated: boolean }[],
) {
  const sorted = [...list].sort(
    (a, b) => Number(b.dated) - Number(a.dated) || (a.dated ? a.start - b.start : 0),
  )
  const rows = sorted.map(
    ({ start, length, kind, dated }): EventRow => ({
      start: dated ? BASE + start : NEVER,
      end: dated ? BASE + start + length : -NEVER,
      place: NO_PLACE,
      lon: Number.NaN,
      lat: Number.NaN,
      kind,
      flags: dated ? 0 : UNDATED,
    }),
  )
  const { header, bytes } = encodeEventColumns(rows)
  const columns = decodeEventColumns(header, bytes.buffer, [])
  const days = sorted.map(({ start, delay }) => (delay === null ? null : BASE + start + delay))
  const published = decodePublishedDays(header, encodePublishedDays(days, header.baseDay).buffer)
  return { sorted, columns, header, days, published }
}

const visible = (
  columns: Parameters<typeof forEachVisible>[0],
  window: { from: number; to: number },
  kinds = ALL_KINDS,
) => {
  const found: number[] = []
  forEachVisible(columns, window, { kinds }, (i) => found.push(i))
  return found
}

describe('an event is in a window', () => {
  test('iff one of its days is, both edges included; without a date it never is', () => {
    fc.assert(
      fc.property(events, windows, fc.integer({ min: 0, max: 7 }), (list, window, kinds) => {
        const { sorted, columns } = build(list)
        const expected = sorted.flatMap(({ start, length, kind, dated }, i) => {
          const days = Array.from({ length }, (_, d) => BASE + start + d)
          return dated && kinds & (1 << kind) && days.some((d) => window.from <= d && d <= window.to)
            ? [i]
            : []
        })
        expect(visible(columns, window, kinds)).toEqual(expected)
      }),
    )
  })

  test('by the other clock iff the day it was published is', () => {
    fc.assert(
      fc.property(events, windows, (list, window) => {
        const { columns, header, days, published } = build(list)
        const expected = days.flatMap((day, i) =>
          day !== null && day >= header.baseDay && window.from <= day && day <= window.to ? [i] : [],
        )
        expect(visible(columnsByPublication(columns, published), window)).toEqual(expected)
      }),
    )
  })
})

test('every event is in some window or in a tray, by either clock', () => {
  fc.assert(
    fc.property(events, (list) => {
      const { columns, published } = build(list)
      for (const clock of [columns, columnsByPublication(columns, published)]) {
        const before = eventsBefore(clock, BASE + 100)
        const shown = visible(clock, { from: BASE + 100, to: BASE + 5000 })
        const all = [...undatedEvents(clock), ...before, ...shown].sort((a, b) => a - b)
        expect(all).toEqual(Array.from({ length: clock.count }, (_, i) => i))
      }
    }),
  )
})

test('publication days take two bytes and come back as they were', () => {
  const bytes = encodePublishedDays([10_000, null, 9_999, 75_534], 10_000)
  expect(bytes.length).toBe(8)
  expect([...decodePublishedDays({ count: 4, baseDay: 10_000 }, bytes.buffer)]).toEqual([
    10_000,
    NEVER,
    NEVER,
    75_534,
  ])
  expect(() => encodePublishedDays([80_000], 10_000)).toThrow('does not fit 16 bits')
  expect(() => decodePublishedDays({ count: 3, baseDay: 0 }, bytes.buffer)).toThrow('3 events need 6')
})
