import { type DayNumber, dayFromCivil, monthLength } from '../../domain/time/day.ts'
import { hijriToDay } from './hijri.ts'
import { ARABIC, type DateToken, DIGIT, dateTokens, kindAt, LATIN } from './tokens.ts'

/** A whole day named in a text. `sure` is false for what was converted from the Islamic calendar or has a two-digit year. */
export interface ReadDate {
  start: number
  end: number
  day: DayNumber
  sure: boolean
  /** Written by a machine: ISO with a clock, or an `@` stamp. */
  stamp: boolean
}

const YEARS = { first: 1900, last: 2100 }

/** All whole days in `text[from, to)`, in order. Reads ISO, day-first numbers, month names of every Arabic region and pairs of them, Hijri. */
export function readDates(text: string, from: number, to: number): ReadDate[] {
  if (!mayHoldDay(text, from, to)) return []
  const tokens = dateTokens(text, from, to, true)
  const found: ReadDate[] = []
  for (let at = 0; at < tokens.length; ) {
    const read =
      numeric(tokens, at) ??
      dayMonthYear(tokens, at) ??
      monthDayYear(tokens, at) ??
      yearDayMonth(tokens, at) ??
      hijri(tokens, at)
    if (read === null) at++
    else {
      found.push(read.date)
      at = read.next
    }
  }
  const gregorian = found.filter(({ sure }) => sure)
  // A Hijri day beside a Gregorian one is the same day said twice.
  return gregorian.length > 0 ? gregorian : found
}

/**
 * Whether a year of four digits, or three numbers with marks between them, may stand in `text[from, to)`: every whole day
 * has one or the other.
 */
function mayHoldDay(text: string, from: number, to: number): boolean {
  let run = 0
  let numbers = 0
  for (let at = from; at < to; at++) {
    const kind = kindAt(text, at)
    if (kind === DIGIT) {
      if (++run === 1) numbers++
      if (run === 4 || numbers === 3) return true
    } else {
      run = 0
      if (kind === LATIN || kind === ARABIC) numbers = 0
    }
  }
  return false
}

type Found = { date: ReadDate; next: number } | null

function civil(year: number, month: number, day: number): DayNumber | null {
  if (year < YEARS.first || year > YEARS.last || month < 1 || month > 12) return null
  return day >= 1 && day <= monthLength(year, month) ? dayFromCivil(year, month, day) : null
}

function isMark(token: DateToken | undefined, marks: string): boolean {
  return token?.type === 'mark' && marks.includes(token.mark)
}

/** `2020-09-27`, `27/09/2020`, `27\9\2020`, `27.9.20`. */
function numeric(tokens: readonly DateToken[], at: number): Found {
  const [a, mark, b, same, c] = tokens.slice(at, at + 5)
  if (a?.type !== 'number' || b?.type !== 'number' || c?.type !== 'number') return null
  if (
    mark?.type !== 'mark' ||
    same?.type !== 'mark' ||
    mark.mark !== same.mark ||
    !(a.digits === 4 ? '/\\-.:' : '/\\-.').includes(mark.mark)
  )
    return null
  // `15:2810/07/2025`: a clock ran into the day.
  const afterClock = a.digits === 4 && c.digits === 4 && isMark(tokens[at - 1], ':')
  const yearFirst = a.digits === 4 && !afterClock
  const year = yearFirst ? a.value : c.digits === 4 ? c.value : c.digits === 2 ? 2000 + c.value : 0
  const [first, second] = yearFirst ? [c.value, b.value] : [afterClock ? a.value % 100 : a.value, b.value]
  const day = civil(year, second, first) ?? civil(year, first, second)
  if (day === null) return null
  const after = tokens[at + 5]
  const stamp =
    (after?.type === 'mark' && after.mark === '@') ||
    (yearFirst && after?.type === 'word' && after.key === 't' && tokens[at + 6]?.type === 'number')
  return { date: { start: a.start, end: c.end, day, sure: yearFirst || c.digits === 4, stamp }, next: at + 5 }
}

const OF_MONTH = new Set(['من', 'شهر'])
const OF_YEAR = new Set(['من', 'عام', 'العام', 'سنه', 'لعام'])

function skipWords(tokens: readonly DateToken[], at: number, words: ReadonlySet<string>): number {
  let next = at
  for (; next < at + 2; next++) {
    const token = tokens[next]
    if (token?.type !== 'word' || !words.has(token.key)) break
  }
  return next
}

const ORDINALS = new Set(['st', 'nd', 'rd', 'th'])

/** `18th, April 2024`, `26 نيسان/ أبريل 2018`, `٣٠ / يوليو / ٢٠١٥`, `10 تشرين الثاني (نوفمبر) 2020`. */
function dayMonthYear(tokens: readonly DateToken[], at: number): Found {
  const day = tokens[at]
  if (day?.type !== 'number' || day.digits > 2) return null
  let next = at + 1
  const ordinal = tokens[next]
  if (ordinal?.type === 'word' && ORDINALS.has(ordinal.key)) next++
  while (isMark(tokens[next], '/,-،.')) next++
  next = skipWords(tokens, next, OF_MONTH)
  const month = tokens[next]
  if (month?.type !== 'month') return null
  next = pairOf(tokens, next, month.month)
  if (next < 0) return null
  while (isMark(tokens[next], '/,-،.')) next++
  next = skipWords(tokens, next, OF_YEAR)
  const year = tokens[next]
  if (year?.type !== 'number' || year.digits !== 4) return null
  const read = civil(year.value, month.month, day.value)
  if (read === null) return null
  return { date: { start: day.start, end: year.end, day: read, sure: true, stamp: false }, next: next + 1 }
}

/** Steps over a second name of the same month; -1 where the pair contradicts itself. */
function pairOf(tokens: readonly DateToken[], at: number, month: number): number {
  let next = at + 1
  const marks = next
  while (isMark(tokens[next], '/()،-')) next++
  const second = tokens[next]
  if (second?.type !== 'month') return marks
  if (second.month !== month) return -1
  next++
  while (isMark(tokens[next], ')')) next++
  return next
}

/** `April 18, 2024`, `أبريل 18، 2024`. */
function monthDayYear(tokens: readonly DateToken[], at: number): Found {
  const month = tokens[at]
  if (month?.type !== 'month') return null
  let next = at + 1
  while (isMark(tokens[next], '/,-.')) next++
  const day = tokens[next]
  if (day?.type !== 'number' || day.digits > 2) return null
  next++
  const ordinal = tokens[next]
  if (ordinal?.type === 'word' && ORDINALS.has(ordinal.key)) next++
  while (isMark(tokens[next], '/,-،.')) next++
  const year = tokens[next]
  if (year?.type !== 'number' || year.digits !== 4) return null
  const read = civil(year.value, month.month, day.value)
  if (read === null) return null
  return { date: { start: month.start, end: year.end, day: read, sure: true, stamp: false }, next: next + 1 }
}

/** `2023 الثلاثاء ,19 أيلول / سبتمبر`, `2023 سبتمبر 19`; no year may stand behind, whose day it would be. */
function yearDayMonth(tokens: readonly DateToken[], at: number): Found {
  const year = tokens[at]
  if (year?.type !== 'number' || year.digits !== 4) return null
  let next = at + 1
  const step = (): void => {
    while (isMark(tokens[next], '/,-،.')) next++
  }
  step()
  if (tokens[next]?.type === 'weekday') next++
  step()
  const [first, second] = tokens.slice(next, next + 2)
  const [day, month] = first?.type === 'month' ? [second, first] : [first, second]
  if (day?.type !== 'number' || day.digits > 2 || month?.type !== 'month') return null
  next = first === month ? next + 2 : pairOf(tokens, next + 1, month.month)
  const last = tokens[next - 1]
  if (next < 0 || last === undefined) return null
  let behind = next
  while (isMark(tokens[behind], '/,-،.')) behind++
  const after = tokens[behind]
  if (after?.type === 'number' && after.digits === 4) return null
  const read = civil(year.value, month.month, day.value)
  return read === null
    ? null
    : { date: { start: year.start, end: last.end, day: read, sure: true, stamp: false }, next }
}

/** `15 شوال 1436 هـ`. */
function hijri(tokens: readonly DateToken[], at: number): Found {
  const day = tokens[at]
  if (day?.type !== 'number' || day.digits > 2) return null
  let next = at + 1
  while (isMark(tokens[next], '/,-،.')) next++
  const month = tokens[next]
  if (month?.type !== 'hijri') return null
  next++
  while (isMark(tokens[next], '/,-،.')) next++
  const year = tokens[next]
  if (year?.type !== 'number' || year.digits !== 4) return null
  const read = hijriToDay(year.value, month.month, day.value)
  if (read === null) return null
  return { date: { start: day.start, end: year.end, day: read, sure: false, stamp: false }, next: next + 1 }
}
