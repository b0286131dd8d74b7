import { foldKey } from '../../domain/folding.ts'
import { latinDigits } from '../../domain/time/day.ts'
import { HIJRI_MONTH_NAMES, MONTH_NAMES, WEEKDAY_NAMES } from '../vocabulary/months.ts'
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

const PIECE = /[0-9٠-٩۰-۹]+|[a-zA-Z]+|[\u0621-\u063a\u0641-\u065f\u0670-\u06d3\u0640]+|[/:.,،@()+-]/g

/** Cuts a text into date tokens; what is neither number, word nor a mark of dates is passed over. */
export function dateTokens(text: string, from: number, to: number): DateToken[] {
  const tokens: DateToken[] = []
  for (const match of text.slice(from, to).matchAll(PIECE)) {
    const [raw] = match
    const start = from + match.index
    const place = { start, end: start + raw.length }
    const code = raw.charCodeAt(0)
    if (code < FIRST_WORD_UNIT && MARKS.includes(raw)) tokens.push({ ...place, type: 'mark', mark: raw })
    else if (isDigit(code))
      tokens.push({ ...place, type: 'number', value: Number(latinDigits(raw)), digits: raw.length })
    else if (raw === '،') tokens.push({ ...place, type: 'mark', mark: raw })
    else push(tokens, place, wordOf(raw).key)
  }
  return tokens
}

const MARKS = '/:.,@()+-'
const FIRST_WORD_UNIT = 0x41

function isDigit(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) || (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9)
  )
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
  const whole = NAMES.get(key) ?? NAMES.get(key.replace(/^[وف]?[بلك]?(?=.{3})/, ''))
  if (whole === undefined) tokens.push({ ...place, type: 'word', key })
  else tokens.push(named(whole, place))
}

function named({ type, value }: Named, place: { start: number; end: number }): DateToken {
  return type === 'weekday' ? { ...place, type, weekday: value } : { ...place, type, month: value }
}
