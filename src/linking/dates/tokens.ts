import { foldKey } from '../../domain/folding.ts'
import { latinDigits } from '../../domain/time/day.ts'
import { HIJRI_MONTH_NAMES, MONTH_NAMES, WEEKDAY_NAMES } from '../vocabulary/months.ts'
import { WordTest } from '../word-test.ts'
import { wordOf } from '../words.ts'

/** A piece of a text that dates are made of. Months count 1 to 12, weekdays 0 (Sunday) to 6. */
export type DateToken = { start: number; end: number } & (
  | { type: 'number'; value: number; digits: number }
  | { type: 'month'; month: number }
  | { type: 'hijri'; month: number }
  | { type: 'weekday'; weekday: number }
  | { type: 'word'; key: string }
  | { type: 'mark'; mark: string }
)

type Named = { type: 'month' | 'hijri' | 'weekday'; value: number }
const NAMES = new Map<string, Named>()
const FIRST_WORDS = new Set<string>()
for (const [type, table, base] of [
  ['month', MONTH_NAMES, 1],
  ['hijri', HIJRI_MONTH_NAMES, 1],
  ['weekday', WEEKDAY_NAMES, 0],
] as const)
  for (const [index, names] of table.entries())
    for (const name of names) {
      const key = foldKey(name)
      NAMES.set(key, { type, value: index + base })
      if (key.includes(' ')) FIRST_WORDS.add(key.split(' ')[0]!)
    }

/** Kinds of UTF-16 units: nothing of these, digit, Latin letter, Arabic letter with its signs, mark of dates. */
export const DIGIT = 1
export const LATIN = 2
export const ARABIC = 3
const MARK = 4
const KINDS = Uint8Array.from({ length: 0x700 }, (_, code) => {
  const unit = String.fromCharCode(code)
  if (/[0-9٠-٩۰-۹]/.test(unit)) return DIGIT
  if (/[a-zA-Z]/.test(unit)) return LATIN
  if (/[\u0621-\u063a\u0641-\u065f\u0670-\u06d3\u0640]/.test(unit)) return ARABIC
  return '/\\:.,،@()+-'.includes(unit) ? MARK : 0
})
export const kindAt = (text: string, at: number): number => KINDS[text.charCodeAt(at)] ?? 0

/** Words farther from a number, in UTF-16 units, are no part of a day with it. */
const NEAR = 60

/**
 * Cuts a text into date tokens; what is neither number, word nor a mark of dates is passed over. With `days`, of words
 * too far from any number only one is kept in a row: days are sought, not weekdays.
 */
export function dateTokens(text: string, from: number, to: number, days = false): DateToken[] {
  const tokens: DateToken[] = []
  let last = Number.NEGATIVE_INFINITY
  let next = days ? numberFrom(text, from, to) : 0
  for (let at = from; at < to; ) {
    if (days && next < at) next = numberFrom(text, at, to)
    if (days && at - last > NEAR && next - at > NEAR) {
      tokens.push({ type: 'word', start: at, end: at, key: '' })
      if (next >= to) break
      at = next - NEAR
      while (kindAt(text, at) !== 0 && kindAt(text, at) === kindAt(text, at - 1)) at++
    }
    const kind = kindAt(text, at)
    const start = at++
    if (kind === 0) continue
    if (kind === MARK) {
      tokens.push({ type: 'mark', start, end: at, mark: text[start]! })
      continue
    }
    while (at < to && kindAt(text, at) === kind) at++
    const raw = text.slice(start, at)
    if (kind === DIGIT) {
      last = at
      tokens.push({ type: 'number', start, end: at, value: Number(latinDigits(raw)), digits: raw.length })
    } else push(tokens, { start, end: at }, wordOf(raw).key)
  }
  return tokens
}

/** Where the next number begins, or infinity. */
function numberFrom(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (kindAt(text, at) === DIGIT) return at
  return Number.POSITIVE_INFINITY
}

function push(tokens: DateToken[], place: { start: number; end: number }, key: string): void {
  const last = tokens.at(-1)
  if (last?.type === 'word') {
    const first = FIRST_WORDS.has(last.key) ? last.key : last.key.slice(1)
    const joined = FIRST_WORDS.has(first) ? NAMES.get(`${first} ${key}`) : undefined
    if (joined !== undefined) {
      tokens[tokens.length - 1] = named(joined, { start: last.start, end: place.end })
      return
    }
  }
  const whole = nameOf(key)
  if (whole === undefined) tokens.push({ ...place, type: 'word', key })
  else tokens.push(named(whole, place))
}

/** The month or weekday of one word that a folded word names, with or without attached letters. */
function nameOf(key: string): Named | undefined {
  return NAMES.get(key) ?? NAMES.get(key.replace(/^[وف]?[بلك]?(?=.{3})/, ''))
}

/** Whether a word by itself names a weekday. */
export const NAMES_WEEKDAY = new WordTest(({ key }) => nameOf(key)?.type === 'weekday')

function named({ type, value }: Named, place: { start: number; end: number }): DateToken {
  return type === 'weekday' ? { ...place, type, weekday: value } : { ...place, type, month: value }
}
