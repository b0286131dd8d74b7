import type { PlaceKind } from '../domain/schema/place.ts'
import type { Candidate } from './finds.ts'
import type { Lexicon } from './lexicon.ts'
import { CLAUSE_END, FILLED, isOneOf, type Neighbour, wordAfter, wordAt, wordBefore } from './neighbours.ts'
import {
  AMERICAN,
  BARE_DIRECTION,
  DIRECTION,
  GENERIC,
  KINDS_BY_WORD,
  PLURAL_HEAD,
  STATE_WORD,
} from './place-words.ts'
import type { Setting, Surrounded } from './surroundings.ts'
import { BEFORE_PREDICATES, COPULAS } from './vocabulary/common-words.ts'
import {
  DESCRIBABLE_LOCATIVES,
  LOCATIVE_WORDS,
  OFFICES_OF_LANDS,
  WORDS_AFTER_PLACES,
} from './vocabulary/locatives.ts'
import { folded } from './vocabulary/sets.ts'
import { markBare } from './words.ts'

const LOCATIVE = markBare(folded(LOCATIVE_WORDS))
const DESCRIBABLE = folded(DESCRIBABLE_LOCATIVES)
const COPULA = folded(COPULAS)
const OFFICES = folded(OFFICES_OF_LANDS)

/** What stands around a candidate. */
export interface Evidence {
  /** Kinds that a generic word before the name speaks of; null where there is none. */
  kinds: readonly PlaceKind[] | null
  /** A word of `LOCATIVE_WORDS` stands before the name, or a ب or a whole preposition is attached to it. */
  locative: boolean
}

export function evidenceAround(text: string, { before, attached, withBeh }: Surrounded): Evidence {
  if (attached > 0 || before === null || (before.gap & CLAUSE_END) !== 0)
    return { kinds: null, locative: withBeh }
  return {
    kinds: (before.marks & GENERIC) === 0 ? null : kindsOf(text, before),
    locative: withBeh || (before.marks & LOCATIVE) !== 0,
  }
}

function kindsOf(text: string, before: Neighbour): readonly PlaceKind[] | null {
  for (const form of wordAt(text, before).bare) {
    const kinds = KINDS_BY_WORD.get(form)
    if (kinds !== undefined) return kinds
  }
  return null
}

/** `ألفا الغربية`, `«ألفا جنوب»` and `ولاية ألفا الأمريكية` are other places than ألفا, unless the direction is that of its borders or lands. */
export function isOtherPlace(text: string, { before, after }: Surrounded): boolean {
  if (after === null) return false
  if (
    (after.marks & AMERICAN) !== 0 &&
    before !== null &&
    (before.marks & STATE_WORD) !== 0 &&
    (before.gap & CLAUSE_END) === 0
  )
    return true
  if ((after.gap & FILLED) !== 0) return false
  if ((after.marks & BARE_DIRECTION) !== 0 && /["'»”]/.test(text[after.end] ?? '')) return true
  if ((after.marks & DIRECTION) === 0) return false
  return before === null || (before.marks & PLURAL_HEAD) === 0
}

/**
 * Whether a country's name that is also an adjective (`قوات سورية`) is not told apart from it here: there is no word of
 * place before it that an adjective cannot describe (`في سورية`) and no verb of which it is the subject (`قالت سورية`, and `سورية تقول`
 * where a clause begins).
 */
export function isAdjective(
  text: string,
  { candidate, before, after }: Surrounded,
  { locative }: Evidence,
): boolean {
  if (MAKES_NOUN.test(text.slice(candidate.wordStart, candidate.start))) return false
  if ((before === null || (before.gap & CLAUSE_END) !== 0) && isPresent(text, after)) return false
  if (before === null) return !locative
  if (locative && !DESCRIBABLE.has(wordAt(text, before).key)) return false
  if ((before.gap & CLAUSE_END) !== 0 || !isFeminineVerb(text, before)) return true
  return isOneOf(wordAt(text, before), COPULA)
}

/** ل or ك attached makes a noun of it: `للألفية`. */
const MAKES_NOUN = /[لك]/

/** Whether a verb of the present in the feminine stands right behind the name. */
function isPresent(text: string, after: Neighbour | null): boolean {
  return after !== null && after.gap === 0 && PRESENT.test(wordAt(text, after).key)
}

/** A verb of the present in the feminine. */
const PRESENT = /^ت[\u0621-\u064a]{3,}$/

/** Of places that share a form the one that words around it speak for, or else what the generic word before says. */
export function chooseEntry(
  { text, from, to }: Setting,
  candidate: Candidate,
  lexicon: Lexicon,
  kinds: readonly PlaceKind[] | null,
): number {
  const indexes = lexicon.forms[candidate.form]!.entries
  if (indexes.length === 1) return indexes[0]!
  for (const index of indexes.slice(1))
    if (hasWithWord(text, from, to, index, candidate, lexicon)) return index
  if (kinds === null) return indexes[0]!
  for (const kind of kinds)
    for (const index of indexes) if (lexicon.entries[index]!.kind === kind) return index
  return indexes[0]!
}

/** Words of the gazetteer's own that speak for an ambiguous place, within six words on either side. */
export function hasWithWord(
  text: string,
  from: number,
  to: number,
  entry: number,
  { end, wordStart }: Candidate,
  { withWords, speaksForAny }: Lexicon,
): boolean {
  const words = withWords[entry] ?? null
  if (words === null || words.size === 0) return false
  const speaks = (word: Neighbour): boolean =>
    speaksForAny.marks(text, word.start, word.end) !== 0 && isOneOf(wordAt(text, word), words)
  let before = wordBefore(text, wordStart, from)
  let after = wordAfter(text, end, to)
  for (let step = 0; step < WORDS_AROUND; step++) {
    if ((before !== null && speaks(before)) || (after !== null && speaks(after))) return true
    before = before === null ? null : wordBefore(text, before.start, from)
    after = after === null ? null : wordAfter(text, after.end, to)
  }
  return false
}

/** So many words on either side may speak for an ambiguous place. */
const WORDS_AROUND = 6

/** The word right before a position, nothing but a space between; else null. */
function rightBefore(text: string, position: number): Neighbour | null {
  const before = wordBefore(text, position, 0)
  return before !== null && before.gap === 0 ? before : null
}

/** The word right behind a position, nothing but a space between; else null. */
function rightAfter(text: string, position: number): Neighbour | null {
  const after = wordAfter(text, position, text.length)
  return after !== null && after.gap === 0 ? after : null
}

/** Whether a word for a kind of place stands right before a name, without an article: `مدينة`, not `المدينة`. */
export function isNamedBefore(text: string, wordStart: number): boolean {
  const before = rightBefore(text, wordStart)
  return (
    before !== null && (before.marks & GENERIC) !== 0 && !text.slice(before.start, before.end).includes('ال')
  )
}

/** Whether a preposition, a verb in the feminine or an office of a land stands right before a name. */
export function isPlacedBefore(text: string, wordStart: number): boolean {
  const before = rightBefore(text, wordStart)
  if (before === null) return false
  return (
    (before.marks & LOCATIVE) !== 0 || isFeminineVerb(text, before) || isOneOf(wordAt(text, before), OFFICES)
  )
}

/** Whether the word is a verb in the feminine, as lands and cities have it (`قالت`), and no plural in ات. */
function isFeminineVerb(text: string, word: Neighbour): boolean {
  return /[^ا]ت$/.test(wordAt(text, word).key)
}

/** Whether a verb in the feminine stands before the name or after it: `قالت`, `تريد`. */
export function isSubject(text: string, { wordStart, end }: Candidate): boolean {
  const before = rightBefore(text, wordStart)
  if (before !== null && isFeminineVerb(text, before)) return true
  return isPresent(text, rightAfter(text, end))
}

/** Whether a verb in the feminine stands beside the name, of the past or of the present, whatever is attached to it: `فيما تسعى ألفا`, `أما ألفا فعرضت`. */
export function isActing(text: string, candidate: Candidate): boolean {
  if (isSubject(text, candidate)) return true
  const before = rightBefore(text, candidate.wordStart)
  if (before !== null && wordAt(text, before).bare.some((form) => PRESENT.test(form))) return true
  const after = rightAfter(text, candidate.end)
  return after !== null && isFeminineVerb(text, after)
}

const OF_PREDICATES = folded(BEFORE_PREDICATES)

/** Whether the word right before the name is one that what is said of someone follows: `بأنه ألفا`, `وكان ألفا`. */
export function isPredicate(text: string, { start, wordStart }: Candidate): boolean {
  if (start !== wordStart) return false
  const before = rightBefore(text, wordStart)
  return before !== null && isOneOf(wordAt(text, before), OF_PREDICATES)
}

/** Whether the name stands behind `بين` by itself: no second of two that و joins follows, as it does between places. */
export function isBetweenNone(text: string, { wordStart, end }: Candidate): boolean {
  const before = rightBefore(text, wordStart)
  if (before === null || wordAt(text, before).key !== BETWEEN) return false
  const after = wordAfter(text, end, text.length)
  return after === null || text[after.start] !== 'و'
}

const BETWEEN = 'بين'

const AFTER_PLACES = folded(WORDS_AFTER_PLACES)
const AFTER_LETTERS = [...new Set(WORDS_AFTER_PLACES.map((word) => word[0]))].join('')

/** Whether the word behind the name says where it lies, as of nothing but a place: `الواقعة`, `شمالا`. */
export function isPlacedAfter(text: string, end: number): boolean {
  // Most words are none of these by their first letter.
  if (end + 1 >= text.length || !AFTER_LETTERS.includes(text[end + 1]!)) return false
  const after = rightAfter(text, end)
  return after !== null && AFTER_PLACES.has(wordAt(text, after).key)
}
