import { WORD_UNIT } from './alphabet.ts'
import { LettersWithin } from './letters-within.ts'
import {
  BRACKET,
  CLAUSE_END,
  COMMA,
  FILLED,
  isOneOf,
  OPENED,
  wordAfter,
  wordAt,
  wordBefore,
} from './neighbours.ts'
import type { Setting, Surrounded } from './surroundings.ts'
import { QUOTED_PRESS, SHARED_LANDS } from './vocabulary/country-names.ts'
import {
  CAUSES,
  CLUB_ROLE_HEADS,
  CLUB_WORDS,
  FIXED_TITLES,
  FORCE_HEADS,
  NAME_HEADS,
  PARTY_WORDS,
  PURPOSE_HEADS,
  QUARTER_HEADS,
  QUOTED_HEADS,
  TITLE_LEADS,
  TITLE_TAILS,
  TREATY_HEADS,
  WORK_HEADS,
} from './vocabulary/inside-names.ts'
import { folded } from './vocabulary/sets.ts'
import { STRICT_LOCATIVES } from './vocabulary/type-words.ts'
import { markBare, markKeys, type Word } from './words.ts'

const HEADS = folded(NAME_HEADS)
const QUOTED = folded(QUOTED_HEADS)
const PURPOSE = folded(PURPOSE_HEADS)
const TREATIES = folded(TREATY_HEADS)
const QUARTERS = folded(QUARTER_HEADS)
const CLUB_ROLES = folded(CLUB_ROLE_HEADS)
const WORKS = folded(WORK_HEADS)
const YEARS = folded(['لعام', 'عام', 'لسنة', 'سنة', 'للعام'])
export const TAIL = markKeys(folded(TITLE_TAILS))
const CLUBS = folded(CLUB_WORDS)
const IN_PLACE = markBare(
  folded([
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
  ]),
)
const LEADS = folded(TITLE_LEADS)
const PRESS = folded(QUOTED_PRESS)

const SHARED = folded(SHARED_LANDS)
/** Words before a place that may open a name around it. */
export const TELLING = markBare(
  new Set([...HEADS, ...PURPOSE, ...TREATIES, ...CLUBS, ...SHARED, ...LEADS, ...QUARTERS, ...CLUB_ROLES]),
)
/** First word of two before a place that may open a name around it. */
export const LEAD_OF_TWO = markKeys([...LEADS].flatMap((lead) => lead.split(' ').slice(0, -1)))
export const FORCE = markBare(folded(FORCE_HEADS))
export const CAUSE = markKeys(folded(CAUSES))
const PARTIES = folded(PARTY_WORDS)
/** Fixed titles as lists of words, by the first. */
const TITLES = new Map<string, string[][]>()
for (const title of folded(FIXED_TITLES)) {
  const words = title.split(' ')
  TITLES.set(words[0]!, [...(TITLES.get(words[0]!) ?? []), words])
}

/** A word of a title after its first. */
export const TITLE_PART = markKeys([...TITLES.values()].flat().flatMap(([, ...rest]) => rest))
export const OPENS_TITLE = markBare(TITLES.keys())

const OPENING = /["'«“”‘„([]/
const CLOSING = /["'»”“’)\]]/

const SPORT =
  /دوري|مبارا[ةه]|ك[أا]س |تصفيات|بطول[ةه]|مونديال|ملعب|لاعب|المدرب|الشباك|شباك|ركل[ةه]|الشوط|مهاجم|ال[إا]ياب|الذهاب|ضيفه|جماهير|هداف|هدفين|(?<!ال)منتخب|تعادل|ت[أا]هل|النادي/g
const CONTEST = /^(?:دوري|مبارا|ك[أا]س|تصفيات|بطول|مونديال|منتخب)/
/** So much of a text is looked at, in UTF-16 units. */
const SPORT_UNITS = 6000

/** Beginnings, folded, of all that `SPORT` finds: words without any of them are not asked of it. */
const SPORTING = new LettersWithin(
  folded([
    'دوري',
    'مبارا',
    'كأس',
    'تصفيات',
    'بطول',
    'مونديال',
    'ملعب',
    'لاعب',
    'المدرب',
    'شباك',
    'ركل',
    'الشوط',
    'مهاجم',
    'الاياب',
    'الذهاب',
    'ضيفه',
    'جماهير',
    'هداف',
    'هدفين',
    'منتخب',
    'تعادل',
    'تأهل',
    'النادي',
  ]),
)

/** Whether `SPORT` may find something in the word `text[start, end)`, whatever follows it. */
export function isOfSport(text: string, start: number, end: number): boolean {
  return SPORTING.stand(text, start, end) && `${text.slice(start, end)} `.search(SPORT) >= 0
}

/** A text with fewer words of sport, equal ones counted too, is no sports report. */
export const LEAST_OF_SPORT = 4

/** Whether a text reads like a sports report: at least four distinct words of sport, a contest among them. */
export function isSportsReport(text: string, ranges: readonly (readonly [number, number])[]): boolean {
  const from = ranges[0]?.[0] ?? 0
  const to = Math.min(ranges.at(-1)?.[1] ?? 0, from + SPORT_UNITS)
  const seen = new Set(text.slice(from, to).match(SPORT))
  return seen.size >= LEAST_OF_SPORT && [...seen].some((word) => CONTEST.test(word))
}

/**
 * Whether the place name at `[start, end)` stands inside another proper name: a newspaper, a university, a
 * conference, a club, a treaty, a street, a party, a title.
 */
export function insideName(
  { text, from, to, sports }: Setting,
  around: Surrounded,
  form: { opensTitle: boolean; mayOpenTitle: boolean; isPress: boolean; capital: boolean },
  isCountry: boolean,
): boolean {
  const { before, after } = around
  const { start, end, wordStart } = around.candidate
  if (after !== null && (after.marks & TAIL) !== 0 && (after.gap & (CLAUSE_END | COMMA)) === 0) return true
  if (form.mayOpenTitle && (form.opensTitle || runsOn(text, end, to)) && isFixedTitle(text, start, to))
    return true
  if (form.isPress && OPENING.test(text.slice(start - 1, start)) && CLOSING.test(text.slice(end, end + 1)))
    return true
  if (!isCountry && sports && isClubPlace(around)) return true
  if (closesQuote(text.charCodeAt(end)) && isTitleOfWork(text, start, from)) return true
  if (before === null) return false
  const quoted = (before.gap & OPENED) !== 0
  const attached = start > wordStart
  const apart = (before.gap & (CLAUSE_END | COMMA | BRACKET)) !== 0
  if (!apart && !attached) {
    if ((before.marks & OPENS_TITLE) !== 0 && isFixedTitle(text, before.start, to, end)) return true
    if (isForce(around)) return true
  }
  const earlier = apart || attached ? null : wordBefore(text, before.start, from)
  const led = earlier !== null && (earlier.marks & LEAD_OF_TWO) !== 0
  if (!quoted && !led && (attached || (before.marks & TELLING) === 0)) return false
  const word = wordAt(text, before)
  if (!apart && !attached && isOneOf(word, HEADS)) return true
  if (!apart && !attached && (LEADS.has(word.key) || SHARED.has(withoutConjunction(word.key)))) return true
  if (led && LEADS.has(`${wordAt(text, earlier).key} ${word.key}`)) return true
  if (!apart && !attached && isOneOf(word, TREATIES) && isTreaty(text, around)) return true
  if (
    !apart &&
    !attached &&
    isOneOf(word, PURPOSE) &&
    after !== null &&
    (/^لل?/.test(wordAt(text, after).key) || isRankOf(word, wordAt(text, after).key)) &&
    text.slice(end, after.start).trim() === ''
  )
    return true
  if (quoted && !attached && (isOneOf(word, QUOTED) || isOneOf(word, HEADS))) return true
  if (quoted && !attached && isQuotedParty(text, start, end, from, to)) return true
  if (!apart && isOneOf(word, CLUBS) && !attached) return true
  if (!apart && !attached && (isCountry || form.capital) && isOneOf(word, QUARTERS)) return true
  if (!apart && !attached && !isCountry && CLUB_ROLES.has(withoutConjunction(word.key))) return true
  return false
}

/** `منتدى ألفا العالمي`: an adjective in the masculine after a gathering's head, which no city takes. */
function isRankOf({ key }: Word, after: string): boolean {
  return !key.endsWith('ه') && /^ال[\u0621-\u064a]{2,}ي$/.test(after)
}

/** `اتفاق ألفا لعام 1921`, `«إعلان ألفا»`: named after the place where it was signed. */
function isTreaty(text: string, { before, after, candidate: { end } }: Surrounded): boolean {
  if (after !== null && (after.gap & FILLED) === 0 && YEARS.has(wordAt(text, after).key)) return true
  return (
    before !== null &&
    OPENING.test(text.slice(Math.max(0, before.start - 1), before.start)) &&
    CLOSING.test(text.slice(end, end + 1))
  )
}

/** Whether the unit is a closing quote, behind which a title may end: ", » or ”. */
export function closesQuote(code: number): boolean {
  return code === 0x22 || code === 0xbb || code === 0x201d
}

const LONGEST_TITLE = 50

/** The place ends a title in quotes behind the word for a work: `رواية «رسائل من ألفا»`. */
function isTitleOfWork(text: string, start: number, from: number): boolean {
  const earliest = Math.max(from, start - LONGEST_TITLE)
  let at = start - 1
  while (at >= earliest && !/["«»“”\n]/.test(text[at]!)) at--
  if (at < earliest || !/["«“]/.test(text[at]!)) return false
  const head = wordBefore(text, at, from)
  return head !== null && (head.gap & CLAUSE_END) === 0 && isOneOf(wordAt(text, head), WORKS)
}

/** A force, party or council with a cause: `جيش ألفا الإسلامي`, `قوات ألفا الديمقراطية`. */
function isForce({ before, after }: Surrounded): boolean {
  return (
    before !== null &&
    after !== null &&
    (before.marks & FORCE) !== 0 &&
    (after.marks & CAUSE) !== 0 &&
    (after.gap & FILLED) === 0
  )
}

/** Whether the word goes on where the name ends. */
function runsOn(text: string, end: number, to: number): boolean {
  return end < to && WORD_UNIT[text.charCodeAt(end)] !== 0
}

/**
 * Whether a form's first word opens a fixed title, or may do so where more letters follow it; and whether the form by
 * itself begins with a whole one.
 */
export function titleOpening(key: string): {
  opensTitle: boolean
  mayOpenTitle: boolean
  holdsTitle: boolean
} {
  const words = key.split(' ')
  const titles = TITLES.get(words[0]!) ?? []
  return {
    opensTitle: titles.length > 0,
    mayOpenTitle: [...TITLES.keys()].some((title) => title.startsWith(words[0]!)),
    holdsTitle: titles.some((title) => title.every((part, at) => part === words[at])),
  }
}

/** Whether a form is also the name of a paper that stands in quotes. */
export function isPress(key: string): boolean {
  return PRESS.has(key)
}

function withoutConjunction(key: string): string {
  return key.replace(/^[وف]/, '')
}

/** In a sports report a city is meant only where something happens in it: after a word of place, with ب, as a capital. */
function isClubPlace({ before, withBeh }: Surrounded): boolean {
  if (withBeh) return false
  return before === null || (before.gap & CLAUSE_END) !== 0 || (before.marks & IN_PLACE) === 0
}

/** Whether a fixed title begins at `start` and ends at `least` or after it. */
function isFixedTitle(text: string, start: number, to: number, least = 0): boolean {
  const first = wordAfter(text, start, to)
  if (first === null) return false
  const { key, bare } = wordAt(text, first)
  // A word before the place may have letters attached to it; the place's own were set aside.
  for (const title of (least > 0 ? bare : [key]).flatMap((form) => TITLES.get(form) ?? [])) {
    let at = first.end
    let whole = true
    for (const part of title.slice(1)) {
      const word = wordAfter(text, at, to)
      if (word === null || wordAt(text, word).key !== part || word.start - at > 3) {
        whole = false
        break
      }
      at = word.end
    }
    if (whole && at >= least) return true
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
    if (isOneOf(wordAt(text, word), PARTIES)) return true
    at = word.start
  }
  return false
}
