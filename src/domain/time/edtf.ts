import { type DayNumber, dayFromCivil, latinDigits, monthLength, parseDay } from './day.ts'

export type Precision = 'day' | 'month' | 'year'

/** A date as the time axis needs it: whole days, half-open `[start, end)`, with how precisely it is known. */
export interface DateSpan {
  start: DayNumber
  end: DayNumber
  /** The coarser of the two ends' precisions. */
  precision: Precision
  /** "About": marked `~` or `?` in EDTF. */
  approximate: boolean
}

interface Single extends DateSpan {}

function parseSingle(text: string): Single | null {
  const approximate = /[~?%]$/.test(text)
  const bare = approximate ? text.slice(0, -1) : text
  const day = parseDay(bare)
  if (day !== null) return { start: day, end: day + 1, precision: 'day', approximate }
  const match = /^(\d{4})(?:-(\d{2}))?$/.exec(bare)
  if (!match) return null
  const year = Number(match[1])
  if (match[2] === undefined) {
    return {
      start: dayFromCivil(year, 1, 1),
      end: dayFromCivil(year + 1, 1, 1),
      precision: 'year',
      approximate,
    }
  }
  const month = Number(match[2])
  if (month < 1 || month > 12) return null
  const start = dayFromCivil(year, month, 1)
  return { start, end: start + monthLength(year, month), precision: 'month', approximate }
}

/**
 * The date of which nothing is known, as it is authored: EDTF's unspecified digits (ISO 8601-2:2019) for the whole year.
 * Written out, so that a forgotten date stays a fault.
 */
const UNKNOWN_DATE = 'XXXX'

export function isUnknownDate(text: string): boolean {
  return text.trim() === UNKNOWN_DATE
}

const COARSENESS: Record<Precision, number> = { day: 0, month: 1, year: 2 }

export type EdtfFault = 'not-edtf' | 'end-before-start'

/**
 * Reads the part of EDTF (ISO 8601-2:2019, levels 0 and 1) that authored dates use: a day, month or year,
 * an interval of two of them, each with an optional `~` or `?`. `kind` says what is wrong where it fails.
 */
export function parseEdtf(text: string): { ok: true; span: DateSpan } | { ok: false; fault: EdtfFault } {
  const parts = latinDigits(text.trim()).split('/')
  const first = parseSingle(parts[0] ?? '')
  const last = parts.length === 1 ? first : parts.length === 2 ? parseSingle(parts[1] ?? '') : null
  if (!first || !last) return { ok: false, fault: 'not-edtf' }
  // Either end may be known to a month or year only: `2020-05-10/2020-05` lasts until some day in May.
  if (last.end <= first.start) return { ok: false, fault: 'end-before-start' }
  return {
    ok: true,
    span: {
      start: first.start,
      end: last.end,
      precision: COARSENESS[last.precision] > COARSENESS[first.precision] ? last.precision : first.precision,
      approximate: first.approximate || last.approximate,
    },
  }
}
