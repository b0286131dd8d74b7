import type { DayNumber } from '../time/day.ts'
import { type EventColumns, FLAG, isUndated, NEVER, UNDATED } from './event-columns.ts'

/**
 * Publication days on the wire (`details/published.bin`, little endian): two bytes an event in the order of
 * `events.bin`, days after the header's `baseDay`; 65535 where none is known (or it lies before `baseDay`, which only
 * an event without a date can have). Asked for only when a reader turns to this clock.
 */
const BYTES_PER_DAY = 2
const UNKNOWN = 0xffff

/** Throws a RangeError where a day does not fit. */
export function encodePublishedDays(
  days: readonly (DayNumber | null)[],
  baseDay: DayNumber,
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(days.length * BYTES_PER_DAY)
  const view = new DataView(bytes.buffer)
  days.forEach((day, i) => {
    const value = day === null || day < baseDay ? UNKNOWN : day - baseDay
    if (value > UNKNOWN) throw new RangeError(`event ${i}: publication day ${value} does not fit 16 bits`)
    view.setUint16(i * BYTES_PER_DAY, value, true)
  })
  return bytes
}

/** Day numbers, `NEVER` where unknown. Throws a RangeError where the length does not fit the header. */
export function decodePublishedDays(
  header: { count: number; baseDay: DayNumber },
  buffer: ArrayBuffer,
): Int32Array {
  if (buffer.byteLength !== header.count * BYTES_PER_DAY) {
    throw new RangeError(
      `published.bin has ${buffer.byteLength} bytes, ${header.count} events need ${header.count * BYTES_PER_DAY}`,
    )
  }
  const view = new DataView(buffer)
  return Int32Array.from({ length: header.count }, (_, i) => {
    const value = view.getUint16(i * BYTES_PER_DAY, true)
    return value === UNKNOWN ? NEVER : header.baseDay + value
  })
}

/**
 * The same events by the other clock: each lasts the one day on which it was published. Indices stay those of the
 * events, so starts no longer ascend; one of which no day is known counts as undated.
 */
export function columnsByPublication(columns: EventColumns, published: Int32Array): EventColumns {
  const { count } = columns
  const end = Int32Array.from(published, (day) => (day === NEVER ? -NEVER : day + 1))
  const endSoFar = new Int32Array(count)
  const startAhead = new Int32Array(count)
  for (let i = 0, furthest = -NEVER; i < count; i++) endSoFar[i] = furthest = Math.max(furthest, end[i]!)
  for (let i = count - 1, least = NEVER; i >= 0; i--) startAhead[i] = least = Math.min(least, published[i]!)
  const flags = Uint8Array.from(columns.flags, (flag, i) =>
    published[i] === NEVER ? flag | UNDATED : flag & ~(UNDATED | FLAG.approximateDate),
  )
  return { ...columns, start: published, end, endSoFar, startAhead, flags }
}

/** Indices of the events that no window can hold for want of a date, ascending. */
export function undatedEvents({ count, flags }: EventColumns): number[] {
  return Array.from({ length: count }, (_, i) => i).filter((i) => isUndated(flags[i]!))
}

/** Indices of the events that were over before a day, ascending. */
export function eventsBefore({ count, end, flags }: EventColumns, day: DayNumber): number[] {
  return Array.from({ length: count }, (_, i) => i).filter((i) => !isUndated(flags[i]!) && end[i]! <= day)
}
