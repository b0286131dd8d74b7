import fc from 'fast-check'
import type { EventColumns } from '../../domain/dataset/event-columns.ts'

export interface TestEvent {
  start: number
  length: number
  kind: number
  place: number
}

/** Columns of events in any order, for tests of what only needs days, kinds and places. */
export function columnsOf(events: readonly TestEvent[]): EventColumns {
  const rows = [...events].sort((a, b) => a.start - b.start)
  const start = Int32Array.from(rows, (row) => row.start)
  let furthest = -Infinity
  return {
    count: rows.length,
    start,
    startAhead: start,
    end: Int32Array.from(rows, (row) => row.start + row.length),
    endSoFar: Int32Array.from(rows, (row) => {
      furthest = Math.max(furthest, row.start + row.length)
      return furthest
    }),
    place: Uint16Array.from(rows, (row) => row.place),
    lon: new Float32Array(rows.length),
    lat: new Float32Array(rows.length),
    kind: Uint8Array.from(rows, (row) => row.kind),
    flags: new Uint8Array(rows.length),
    certainty: new Uint8Array(rows.length),
  }
}

/** Up to 80 events of three kinds on days 0 to 400, some of them long. */
export const someEvents = fc.array(
  fc.record({
    start: fc.integer({ min: 0, max: 400 }),
    length: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 366 })),
    kind: fc.integer({ min: 0, max: 2 }),
    place: fc.integer({ min: 0, max: 9 }),
  }),
  { maxLength: 80 },
)
