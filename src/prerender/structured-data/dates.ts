import { formatDay } from '../../domain/time/day.ts'
import { isUnknownDate, parseEdtf } from '../../domain/time/edtf.ts'

/**
 * First and last day of an authored EDTF date as ISO 8601. Dates that are known only about are left out, for the
 * vocabulary cannot say "about"; of a month or year it says the first and the last day.
 */
export function isoDates(edtf: string): { startDate?: string; endDate?: string } {
  if (isUnknownDate(edtf)) return {}
  const read = parseEdtf(edtf)
  if (!read.ok || read.span.approximate) return {}
  const [startDate, endDate] = [formatDay(read.span.start), formatDay(read.span.end - 1)]
  return startDate === endDate ? { startDate } : { startDate, endDate }
}
