import { endsClause, isOneOf, wordAfter, wordBefore } from './neighbours.ts'
import { QUOTED_PRESS, SHARED_LANDS } from './vocabulary/country-names.ts'
import {
  CLUB_WORDS,
  FIXED_TITLES,
  NAME_HEADS,
  PARTY_WORDS,
  PURPOSE_HEADS,
  QUOTED_HEADS,
  TITLE_LEADS,
  TITLE_TAILS,
} from './vocabulary/inside-names.ts'
import { folded } from './vocabulary/sets.ts'
import { STRICT_LOCATIVES } from './vocabulary/type-words.ts'

const HEADS = folded(NAME_HEADS)
const QUOTED = folded(QUOTED_HEADS)
const PURPOSE = folded(PURPOSE_HEADS)
const TAILS = folded(TITLE_TAILS)
const CLUBS = folded(CLUB_WORDS)
const IN_PLACE = folded([
  ...STRICT_LOCATIVES,
  'من',
  'مدينة',
  'العاصمة',
  'عاصمة',
  'بلدة',
  'قرية',
  'قرى',
  'منطقة',
  'إقليم',
  'زار',
  'غادر',
  'مطار',
])
const LEADS = folded(TITLE_LEADS)
const PRESS = folded(QUOTED_PRESS)

const SHARED = folded(SHARED_LANDS)
/** Words before a place that may open a name around it. */
const TELLING = new Set([
  ...HEADS,
  ...PURPOSE,
  ...CLUBS,
  ...SHARED,
  ...[...LEADS].flatMap((lead) => lead.split(' ')),
])
const PARTIES = folded(PARTY_WORDS)
/** Fixed titles as lists of words, by the first. */
const TITLES = new Map<string, string[][]>()
for (const title of folded(FIXED_TITLES)) {
  const words = title.split(' ')
  TITLES.set(words[0]!, [...(TITLES.get(words[0]!) ?? []), words])
}

const OPENING = /["'«“”‘„([]/
const CLOSING = /["'»”“’)\]]/

export interface Surroundings {
  text: string
  from: number
  to: number
  /** Whether the text is a sports report; asked only where it matters. */
  sports: () => boolean
}

const SPORT =
  /دوري|مبارا[ةه]|ك[أا]س |تصفيات|بطول[ةه]|مونديال|ملعب|لاعب|المدرب|الشباك|شباك|ركل[ةه]|الشوط|مهاجم|ال[إا]ياب|الذهاب|ضيفه|جماهير|هداف|هدفين/g
const CONTEST = /^(?:دوري|مبارا|ك[أا]س|تصفيات|بطول|مونديال)/
/** So much of a text is looked at, in UTF-16 units. */
const SPORT_UNITS = 6000

/** Whether a text reads like a sports report: at least four distinct words of sport, a contest among them. */
export function isSportsReport(text: string, ranges: readonly (readonly [number, number])[]): boolean {
  const from = ranges[0]?.[0] ?? 0
  const to = Math.min(ranges.at(-1)?.[1] ?? 0, from + SPORT_UNITS)
  const seen = new Set(text.slice(from, to).match(SPORT))
  return seen.size >= 4 && [...seen].some((word) => CONTEST.test(word))
}

/**
 * Whether the place name at `[start, end)` stands inside another proper name: a newspaper, a university, a
 * conference, a club, a treaty, a street, a party, a title.
 */
export function insideName(
  { text, from, to, sports }: Surroundings,
  { start, end, wordStart }: { start: number; end: number; wordStart: number },
  key: string,
  isCountry: boolean,
): boolean {
  const before = wordBefore(text, wordStart, from)
  const after = wordAfter(text, end, to)
  if (after !== null && !endsClause(after.gap) && TAILS.has(after.key) && !/[،,]/.test(after.gap)) {
    return true
  }
  if (isFixedTitle(text, start, to)) return true
  if (PRESS.has(key) && OPENING.test(text.slice(start - 1, start)) && CLOSING.test(text.slice(end, end + 1)))
    return true
  if (!isCountry && isClubPlace(text, { start, wordStart }, from) && sports()) return true
  if (before === null) return false
  const apart = endsClause(before.gap) || /[،,()]/.test(before.gap)
  const quoted = before.gap !== ' ' && OPENING.test(before.gap.slice(-2))
  const attached = start > wordStart
  if (!quoted && (attached || !isOneOf(before, TELLING))) return false
  if (!apart && !attached && isOneOf(before, HEADS)) return true
  if (!apart && !attached && (LEADS.has(before.key) || SHARED.has(withoutConjunction(before.key))))
    return true
  if (!apart && !attached && LEADS.has(`${wordBefore(text, before.start, from)?.key} ${before.key}`))
    return true
  if (
    !apart &&
    !attached &&
    isOneOf(before, PURPOSE) &&
    after !== null &&
    /^لل?/.test(after.key) &&
    after.gap.trim() === ''
  )
    return true
  if (quoted && !attached && (isOneOf(before, QUOTED) || isOneOf(before, HEADS))) return true
  if (quoted && !attached && isQuotedParty(text, start, end, from, to)) return true
  if (!apart && isOneOf(before, CLUBS) && !attached) return true
  return false
}

function withoutConjunction(key: string): string {
  return key.replace(/^[وف]/, '')
}

/** In a sports report a city is meant only where something happens in it: after a word of place, with ب, as a capital. */
function isClubPlace(
  text: string,
  { start, wordStart }: { start: number; wordStart: number },
  from: number,
): boolean {
  if (/ب/.test(text.slice(wordStart, start))) return false
  const before = wordBefore(text, wordStart, from)
  return before === null || endsClause(before.gap) || !isOneOf(before, IN_PLACE)
}

function isFixedTitle(text: string, start: number, to: number): boolean {
  const first = wordAfter(text, start, to)
  for (const title of TITLES.get(first?.key ?? '') ?? []) {
    let at = first!.end
    let whole = true
    for (const part of title.slice(1)) {
      const word = wordAfter(text, at, to)
      if (word === null || word.key !== part || word.start - at > 3) {
        whole = false
        break
      }
      at = word.end
    }
    if (whole) return true
  }
  return false
}

/** A short quoted name that begins with the place and goes on, in a clause about parties: `"ألفا المزدهرة"`. */
function isQuotedParty(text: string, start: number, end: number, from: number, to: number): boolean {
  const close = text.slice(end, Math.min(to, end + 40)).search(CLOSING)
  const inner = close < 0 ? '' : text.slice(end, end + close).trim()
  const words = inner === '' ? 0 : inner.split(/\s+/).length
  if (words < 1 || words > 3) return false
  let at = start
  for (let step = 0; step < 7; step++) {
    const word = wordBefore(text, at, from)
    if (word === null) return false
    if (isOneOf(word, PARTIES)) return true
    at = word.start
  }
  return false
}
