import type { PlaceKind } from '../domain/schema/place.ts'
import { NAMES_WEEKDAY } from './dates/tokens.ts'
import type { FormTraits } from './form-traits.ts'
import {
  BRACKET,
  CLAUSE_END,
  COMMA,
  FILLED,
  isOneOf,
  type Neighbour,
  OPENED,
  wordAfter,
  wordAt,
  wordBefore,
} from './neighbours.ts'
import { isQuotedName, isQuotedParty, isQuotedThing, isTitleOfWork } from './quoted-names.ts'
import { closesQuote, isEnclosed } from './quotes.ts'
import { isClubPlace } from './sports.ts'
import type { Setting, Surrounded } from './surroundings.ts'
import { beginsTitle, holdsInTitle, OUTLET_HEADS, OUTLETS } from './titles.ts'
import { SHARED_LANDS } from './vocabulary/country-names.ts'
import {
  ACCUSATIVES,
  CAUSES,
  FEATURE_HEADS,
  FORCE_HEADS,
  LINE_HEADS,
  NAME_HEADS,
  OF_AIRLINES,
  OUTLET_LEADS,
  PURPOSE_HEADS,
  QUARTER_HEADS,
  TREATY_HEADS,
  WORDS_BEFORE_PRESS,
  YEAR_WORDS,
} from './vocabulary/inside-names.ts'
import { folded } from './vocabulary/sets.ts'
import { CLUB_ROLE_HEADS, CLUB_WORDS } from './vocabulary/sport.ts'
import { TITLE_LEADS, TITLE_TAILS } from './vocabulary/titles.ts'
import { markBare, markKeys, type Word } from './words.ts'

const HEADS = folded(NAME_HEADS)
const PURPOSE = folded(PURPOSE_HEADS)
const TREATIES = folded(TREATY_HEADS)
const QUARTERS = folded(QUARTER_HEADS)
const CLUB_ROLES = folded(CLUB_ROLE_HEADS)
const CLUBS = folded(CLUB_WORDS)
const SHARED = folded(SHARED_LANDS)
const LEADS = folded(TITLE_LEADS)
const YEARS = folded(YEAR_WORDS)
const LINES = folded(LINE_HEADS)
const AIRLINES = folded(OF_AIRLINES)
const ACCUSATIVE = folded(ACCUSATIVES)
const FEATURES = folded(FEATURE_HEADS)
const BEFORE_OUTLETS = folded(OUTLET_LEADS)
const BEFORE_PRESS = folded(WORDS_BEFORE_PRESS)
export const TAIL = markKeys(folded(TITLE_TAILS))
/** Words before a place that may open a name around it. */
export const TELLING = markBare(
  new Set([
    ...HEADS,
    ...PURPOSE,
    ...TREATIES,
    ...CLUBS,
    ...SHARED,
    ...LEADS,
    ...QUARTERS,
    ...CLUB_ROLES,
    ...LINES,
    ...ACCUSATIVE,
    ...FEATURES,
  ]),
)
/** First word of two before a place that may open a name around it. */
export const LEAD_OF_TWO = markKeys([...LEADS].flatMap((lead) => lead.split(' ').slice(0, -1)))
export const FORCE = markBare(folded(FORCE_HEADS))
export const CAUSE = markKeys(folded(CAUSES))

/**
 * Whether a candidate stands inside another proper name than a place's: a newspaper, a university, a conference, a club, a
 * treaty, a street, a party, a title.
 */
export function insideName(
  { text, from, to, sports }: Setting,
  around: Surrounded,
  form: Pick<FormTraits, 'key' | 'opensTitle' | 'mayOpenTitle' | 'isPress' | 'capital'>,
  kind: PlaceKind,
): boolean {
  const isCountry = kind === 'country'
  const { before, after } = around
  const { start, end, wordStart } = around.candidate
  if (after !== null && (after.marks & TAIL) !== 0 && (after.gap & (CLAUSE_END | COMMA)) === 0) return true
  if (beginsTitle(text, start, end, to, form)) return true
  if (form.isPress && (isEnclosed(text, start, end) || (!isCountry && isInDateline(text, start, end))))
    return true
  if (!isCountry && sports && isClubPlace(around) && !isTownBehind(text, after)) return true
  if (closesQuote(text.charCodeAt(end))) {
    if (isTitleOfWork(text, start, from)) return true
    if (before !== null && start === wordStart && isQuotedThing(text, before)) return true
  }
  if (OUTLET_HEADS.has(form.key) && isOutletOfToday(text, around, form.key, to)) return true
  // A name goes on with the place as it stands, without letters attached.
  if (before === null || start > wordStart) return false
  if (
    (before.gap & OPENED) !== 0 &&
    (isQuotedName(text, before) || isQuotedParty(text, start, end, from, to))
  )
    return true
  if ((before.gap & (CLAUSE_END | COMMA | BRACKET)) !== 0) return false
  return (
    holdsInTitle(text, before, end, to) ||
    isForce(before, after) ||
    (form.isPress && !isCountry && !form.capital && isOneOf(wordAt(text, before), BEFORE_PRESS)) ||
    isLed(text, from, before) ||
    ((before.marks & TELLING) !== 0 && isHeaded(text, before, after, end, { kind, ...form }))
  )
}

/** `ألفا التي تستضيف المباراة`, `ألفا، المدينة التي …`: the town, where a club would be masculine. */
function isTownBehind(text: string, after: Neighbour | null): boolean {
  if (after === null || (after.gap & (CLAUSE_END | BRACKET | OPENED)) !== 0) return false
  return BEHIND_TOWNS.has(wordAt(text, after).key)
}

const BEHIND_TOWNS = folded(['التي', 'المدينة', 'العاصمة'])

/** `مدينة/ألفا`, `مدينة - ألفا -`, `مدينة - ألفا:`: the agency behind the place a report comes from. */
function isInDateline(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start)
  return /\/\s?$/.test(before) || (/\s[-–—]\s$/.test(before) && /^\s?[-–—:]/.test(text.slice(end, end + 2)))
}

/** Whether the two words before a place open a name that ends with it: `شركة طيران ألفا`. */
function isLed(text: string, from: number, before: Neighbour): boolean {
  const earlier = wordBefore(text, before.start, from)
  if (earlier === null || (earlier.marks & LEAD_OF_TWO) === 0) return false
  return LEADS.has(`${wordAt(text, earlier).key} ${wordAt(text, before).key}`)
}

/** Whether the word right before a place is the head of a name that holds it: `جامعة ألفا`, `سبارتاك ألفا`. */
function isHeaded(
  text: string,
  before: Neighbour,
  after: Neighbour | null,
  end: number,
  { kind, capital, key }: { kind: PlaceKind; capital: boolean; key: string },
): boolean {
  const isCountry = kind === 'country'
  const word = wordAt(text, before)
  const own = word.key.replace(/^[وف]/, '')
  return (
    isOneOf(word, HEADS) ||
    isOneOf(word, CLUBS) ||
    LEADS.has(word.key) ||
    SHARED.has(own) ||
    (isOneOf(word, TREATIES) && !WAYS.has(kind) && isTreaty(text, before, after, end)) ||
    (isOneOf(word, PURPOSE) && (isGathering(text, word, after) || isEnclosed(text, before.start, end))) ||
    (isOneOf(word, QUARTERS) && (capital || NAMESAKES.has(kind))) ||
    (isOneOf(word, LINES) && isAirline(text, after)) ||
    (CLUB_ROLES.has(own) && !isCountry) ||
    (isCountry && key.endsWith('يا') && isOneOf(word, ACCUSATIVE)) ||
    (SETTLEMENTS.has(kind) && FEATURES.has(own))
  )
}

/** What is agreed on rather than a place where something is signed: `اتفاق ممر ألفا عام 2020`. */
const WAYS: ReadonlySet<PlaceKind> = new Set(['corridor', 'road', 'bridge', 'pass'])

/** Kinds whose names natural features bear that are none of these. */
const SETTLEMENTS: ReadonlySet<PlaceKind> = new Set([
  'city',
  'town',
  'village',
  'district',
  'province',
  'monastery',
])

/** `نقلت ألفا اليوم عن`: the outlet, where the word before is one of reporting and no weekday follows. */
function isOutletOfToday(
  text: string,
  { before, after, candidate }: Surrounded,
  key: string,
  to: number,
): boolean {
  if (before === null || after === null || after.gap !== 0 || (before.gap & CLAUSE_END) !== 0) return false
  if (!OUTLETS.has(`${key} ${wordAt(text, after).key}`)) return false
  if (!isOneOf(wordAt(text, before), BEFORE_OUTLETS)) return false
  const next = wordAfter(text, after.end, to)
  return candidate.end < after.start && (next === null || next.gap !== 0 || !isWeekday(text, next))
}

function isWeekday(text: string, word: Neighbour): boolean {
  return NAMES_WEEKDAY.holds(text, word.start, word.end)
}

/** Kinds whose names quarters and gardens bear elsewhere than there. */
const NAMESAKES: ReadonlySet<PlaceKind> = new Set(['country', 'river', 'lake', 'mountain'])

/** `خطوط ألفا الجوية` */
function isAirline(text: string, after: Neighbour | null): boolean {
  return after !== null && (after.gap & FILLED) === 0 && AIRLINES.has(wordAt(text, after).key)
}

/** `مؤتمر ألفا للأمن`, `منتدى ألفا العالمي`: with its purpose, or an adjective in the masculine, which no city takes. */
function isGathering(text: string, head: Word, after: Neighbour | null): boolean {
  if (after === null || (after.gap & FILLED) !== 0) return false
  const { key } = wordAt(text, after)
  return key.startsWith('ل') || (!head.key.endsWith('ه') && MASCULINE.test(key))
}

/** An adjective in the masculine: it goes with the head. */
const MASCULINE = /^ال[\u0621-\u064a]{2,}ي$/

/** `اتفاق ألفا لعام 1921`, `اتفاق ألفا الثلاثي`, `«إعلان ألفا»`: named after the place where it was signed. */
function isTreaty(text: string, before: Neighbour, after: Neighbour | null, end: number): boolean {
  if (after !== null && (after.gap & FILLED) === 0) {
    const { key } = wordAt(text, after)
    if (YEARS.has(key) || MASCULINE.test(key)) return true
  }
  return BARE_YEAR.test(text.slice(end, end + LONGEST_YEAR)) || isEnclosed(text, before.start, end)
}

/** `إعلان ألفا (1991)`, `اتفاق ألفا 1921` */
const BARE_YEAR = /^\s*\(?[12]\d{3}(?!\d)/
const LONGEST_YEAR = 8

/** A force, party or council with a cause: `جيش ألفا الإسلامي`, `قوات ألفا الديمقراطية`. */
function isForce(before: Neighbour, after: Neighbour | null): boolean {
  return (
    after !== null &&
    (before.marks & FORCE) !== 0 &&
    (after.marks & CAUSE) !== 0 &&
    (after.gap & FILLED) === 0
  )
}
