import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  BYTES_PER_EVENT,
  decodeEventColumns,
  type EventRow,
  encodeEventColumns,
  FLAG,
  isUndated,
  NO_PLACE,
  precisionFlags,
} from './event-columns.ts'

const places: [number, number][] = [
  [46.75, 39.75],
  [-28.5, 45.5],
  [12.5, 41.9],
]

const row: fc.Arbitrary<EventRow> = fc
  .record({
    start: fc.integer({ min: -7000, max: 20_000 }),
    length: fc.integer({ min: 1, max: 4000 }),
    place: fc.constantFrom(0, 1, 2, NO_PLACE),
    own: fc.boolean(),
    position: fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
    ),
    kind: fc.nat({ max: 5 }),
    certainty: fc.nat({ max: 2 }),
    flags: fc.nat({ max: 0xff }).filter((flags) => !isUndated(flags)),
  })
  .map(({ start, length, place, own, position, kind, flags, certainty }) => {
    const [lon, lat] = own ? position : (places[place] ?? [Number.NaN, Number.NaN])
    const bits = own ? flags | FLAG.ownPosition : flags & ~FLAG.ownPosition
    return { start, end: start + length, place, lon, lat, kind, flags: bits, certainty }
  })
const rows = fc.array(row, { maxLength: 60 }).map((list) => list.toSorted((a, b) => a.start - b.start))

test('columns survive packing; own positions within a step of the grid, others exactly at their place', () => {
  fc.assert(
    fc.property(rows, (list) => {
      const { header, bytes } = encodeEventColumns(list)
      expect(bytes.byteLength).toBe(list.length * BYTES_PER_EVENT)
      const columns = decodeEventColumns(header, bytes.buffer, places)
      expect(columns.count).toBe(list.length)
      const stepLon = (header.east - header.west) / 0xffff
      const stepLat = (header.north - header.south) / 0xffff
      let furthest = -Infinity
      list.forEach((event, i) => {
        expect(columns.start[i]).toBe(event.start)
        expect(columns.end[i]).toBe(event.end)
        furthest = Math.max(furthest, event.end)
        expect(columns.endSoFar[i]).toBe(furthest)
        expect(columns.place[i]).toBe(event.place)
        expect(columns.kind[i]).toBe(event.kind)
        expect(columns.flags[i]).toBe(event.flags)
        expect(columns.certainty[i]).toBe(event.certainty)
        const own = (event.flags & FLAG.ownPosition) !== 0
        const off = (value: number, wanted: number) =>
          Object.is(value, Math.fround(wanted)) ? 0 : Math.abs(value - wanted)
        expect(off(columns.lon[i]!, event.lon)).toBeLessThanOrEqual(own ? stepLon / 2 + 1e-4 : 0)
        expect(off(columns.lat[i]!, event.lat)).toBeLessThanOrEqual(own ? stepLat / 2 + 1e-4 : 0)
      })
    }),
  )
})

describe('what does not fit is refused', () => {
  const event: EventRow = { start: 0, end: 1, place: 0, lon: 0, lat: 0, kind: 0, flags: 0 }

  test('days further apart than a column holds', () => {
    expect(() => encodeEventColumns([event, { ...event, start: 70_000, end: 70_001 }])).toThrow(/start day/)
    expect(() => encodeEventColumns([{ ...event, end: 70_000 }])).toThrow(/length in days/)
  })

  test('rows out of order', () => {
    expect(() => encodeEventColumns([{ ...event, start: 5, end: 6 }, event])).toThrow(RangeError)
  })

  test('bytes of another number of events', () => {
    const { header, bytes } = encodeEventColumns([event])
    expect(() => decodeEventColumns({ ...header, count: 2 }, bytes.buffer, places)).toThrow(
      /2 events need 24/,
    )
  })
})

test('events at far places do not coarsen the grid of those with a position of their own', () => {
  const far = { start: 0, end: 1, place: 2, lon: -77, lat: 38.9, kind: 0, flags: 0 }
  const near = { ...far, place: 0, lon: 46.7, lat: 39.8, flags: FLAG.ownPosition }
  const { header } = encodeEventColumns([far, near, { ...near, lon: 46.9 }])
  expect(header).toMatchObject({ west: 46.7, east: 46.9, south: 39.8, north: 39.8 })
})

test('no events are no bytes', () => {
  const { header, bytes } = encodeEventColumns([])
  expect(decodeEventColumns(header, bytes.buffer, places).count).toBe(0)
})

test('precision and "about" each have their bit', () => {
  expect(precisionFlags('day', false)).toBe(0)
  expect(precisionFlags('month', false)).toBe(FLAG.monthPrecision)
  expect(precisionFlags('year', true)).toBe(FLAG.yearPrecision | FLAG.approximateDate)
})
