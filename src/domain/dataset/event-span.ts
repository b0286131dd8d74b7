import type { DateSpan } from '../time/edtf.ts'
import { type EventColumns, FLAG, isUndated } from './event-columns.ts'

/** The date of event i with its precision; null where none is known. */
export function eventSpan({ start, end, flags }: EventColumns, i: number): DateSpan | null {
  const bits = flags[i]!
  if (isUndated(bits)) return null
  return {
    start: start[i]!,
    end: end[i]!,
    precision: bits & FLAG.yearPrecision ? 'year' : bits & FLAG.monthPrecision ? 'month' : 'day',
    approximate: (bits & FLAG.approximateDate) !== 0,
  }
}
