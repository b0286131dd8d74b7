import type { EventColumnsHeader } from '../schema/dataset.ts'
import type { Precision } from '../time/edtf.ts'

/**
 * Events as day-sorted columns. On the wire (`events.bin`, little endian) an event takes 12 bytes in seven columns,
 * each column whole before the next, in this order: start u16 (days after `baseDay`), length u16 (days, at least 1),
 * place u16 (index in places.geojson, 65535 none), lon u16, lat u16 (for events with a position of their own, quantised
 * over the header's bounds, which are theirs alone; else 0),
 * kind u8 (bits 0 to 5 the index in map.kinds, bits 6 and 7 the index in `certaintyLevels`), flags u8. Events without
 * a date come last, start and length 65535.
 */
export const BYTES_PER_EVENT = 12
export const NO_PLACE = 0xffff

/** Bits of a flag byte. */
export const FLAG = {
  approximateDate: 1,
  monthPrecision: 2,
  yearPrecision: 4,
  /** The place is an area or known to some km only: the mark is hollow. */
  approximatePlace: 8,
  hasArticle: 16,
  /** The event has a position of its own, not its place's. */
  ownPosition: 32,
  lowCertainty: 64,
  /** Playback rests where the event begins. */
  worthStop: 128,
} as const

const KIND_BITS = 6

/** Both bits of precision together: the event has no known date. */
export const UNDATED = FLAG.monthPrecision | FLAG.yearPrecision
/** First day of what never is in a window; its end is `-NEVER`. */
export const NEVER = 0x7fffffff

export function isUndated(flags: number): boolean {
  return (flags & UNDATED) === UNDATED
}

export interface EventRow {
  start: number
  end: number
  place: number
  lon: number
  lat: number
  kind: number
  flags: number
  /** Index in `certaintyLevels` (high, medium, low); absent: high. */
  certainty?: number
}

export interface EventColumns {
  count: number
  /** First day of each event; ascending while the clock is that of the events. */
  start: Int32Array
  /** First day after each event (half-open). */
  end: Int32Array
  /** Greatest `end` among events 0..i: lets a window find its first candidate by bisection. */
  endSoFar: Int32Array
  /** Least `start` among events i and after: the same array as `start` where that ascends. */
  startAhead: Int32Array
  place: Uint16Array
  /** Degrees; NaN where the event has no position. */
  lon: Float32Array
  lat: Float32Array
  kind: Uint8Array
  flags: Uint8Array
  /** Index in `certaintyLevels`. */
  certainty: Uint8Array
}

export function precisionFlags(precision: Precision, approximate: boolean): number {
  const coarse = precision === 'month' ? FLAG.monthPrecision : precision === 'year' ? FLAG.yearPrecision : 0
  return coarse | (approximate ? FLAG.approximateDate : 0)
}

function quantise(value: number, low: number, high: number): number {
  return high > low ? Math.round(((value - low) / (high - low)) * 0xffff) : 0
}

export type ColumnsHeader = Pick<
  EventColumnsHeader,
  'count' | 'baseDay' | 'west' | 'east' | 'south' | 'north'
>

/** Packs rows that are sorted by start, those without a date last. Throws a RangeError where a day or place does not fit its column. */
export function encodeEventColumns(rows: readonly EventRow[]): {
  header: ColumnsHeader
  bytes: Uint8Array<ArrayBuffer>
} {
  const placed = rows.filter((row) => row.flags & FLAG.ownPosition)
  const lons = placed.map((row) => row.lon)
  const lats = placed.map((row) => row.lat)
  const bound = (values: number[], pick: (a: number, b: number) => number) =>
    values.length ? values.reduce((a, b) => pick(a, b)) : 0
  const header: ColumnsHeader = {
    count: rows.length,
    baseDay: rows.find((row) => !isUndated(row.flags))?.start ?? 0,
    west: bound(lons, Math.min),
    east: bound(lons, Math.max),
    south: bound(lats, Math.min),
    north: bound(lats, Math.max),
  }
  const n = rows.length
  const bytes = new Uint8Array(n * BYTES_PER_EVENT)
  const view = new DataView(bytes.buffer)
  const put = (column: number, i: number, value: number, what: string) => {
    if (!(value >= 0 && value <= 0xffff))
      throw new RangeError(`event ${i}: ${what} ${value} does not fit 16 bits`)
    view.setUint16(column * n * 2 + i * 2, value, true)
  }
  rows.forEach((row, i) => {
    const dated = !isUndated(row.flags)
    put(0, i, dated ? row.start - header.baseDay : 0xffff, 'start day')
    put(1, i, dated ? row.end - row.start : 0xffff, 'length in days')
    put(2, i, row.place, 'place index')
    const own = (row.flags & FLAG.ownPosition) !== 0
    put(3, i, own ? quantise(row.lon, header.west, header.east) : 0, 'longitude')
    put(4, i, own ? quantise(row.lat, header.south, header.north) : 0, 'latitude')
    bytes[n * 10 + i] = row.kind | ((row.certainty ?? 0) << KIND_BITS)
    bytes[n * 11 + i] = row.flags
  })
  return { header, bytes }
}

/**
 * Unpacks `events.bin`. `placePositions` are the `[lon, lat]` of places.geojson in its order: an event without a
 * position of its own stands exactly at its place. Throws a RangeError where the length does not fit the header.
 */
export function decodeEventColumns(
  header: ColumnsHeader,
  buffer: ArrayBuffer,
  placePositions: readonly (readonly [number, number])[],
): EventColumns {
  const n = header.count
  if (buffer.byteLength !== n * BYTES_PER_EVENT) {
    throw new RangeError(`events.bin has ${buffer.byteLength} bytes, ${n} events need ${n * BYTES_PER_EVENT}`)
  }
  const view = new DataView(buffer)
  const u16 = (column: number, i: number) => view.getUint16(column * n * 2 + i * 2, true)
  const starts = new Int32Array(n)
  const kinds = new Uint8Array(buffer, n * 10, n)
  const columns: EventColumns = {
    count: n,
    start: starts,
    startAhead: starts,
    end: new Int32Array(n),
    endSoFar: new Int32Array(n),
    place: new Uint16Array(n),
    lon: new Float32Array(n),
    lat: new Float32Array(n),
    kind: Uint8Array.from(kinds, (byte) => byte & ((1 << KIND_BITS) - 1)),
    flags: new Uint8Array(buffer, n * 11, n),
    certainty: Uint8Array.from(kinds, (byte) => byte >> KIND_BITS),
  }
  let furthest = -Infinity
  for (let i = 0; i < n; i++) {
    const dated = !isUndated(columns.flags[i]!)
    const start = dated ? header.baseDay + u16(0, i) : NEVER
    const end = dated ? start + u16(1, i) : -NEVER
    furthest = Math.max(furthest, end)
    columns.start[i] = start
    columns.end[i] = end
    columns.endSoFar[i] = furthest
    const place = u16(2, i)
    columns.place[i] = place
    const at = placePositions[place]
    if (columns.flags[i]! & FLAG.ownPosition) {
      columns.lon[i] = header.west + (u16(3, i) / 0xffff) * (header.east - header.west)
      columns.lat[i] = header.south + (u16(4, i) / 0xffff) * (header.north - header.south)
    } else {
      columns.lon[i] = at ? at[0] : Number.NaN
      columns.lat[i] = at ? at[1] : Number.NaN
    }
  }
  return columns
}
