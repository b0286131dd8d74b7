import { foldKey } from '../domain/folding.ts'
import type { PlaceKind } from '../domain/schema/place.ts'
import type { Candidate } from './finds.ts'
import type { Lexicon } from './lexicon.ts'
import {
  CLAUSE_END,
  endsClause,
  FILLED,
  isOneOf,
  type Neighbour,
  wordAfter,
  wordAt,
  wordBefore,
} from './neighbours.ts'
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
import { COPULAS } from './vocabulary/common-words.ts'
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
  /** A preposition or word of direction before the name, or an attached ب. */
  locative: boolean
  /** The word before has nothing to do with the name: a clause ends between. */
  detached: boolean
}

export function evidenceAround(text: string, { before, attached, withBeh }: Surrounded): Evidence {
  if (attached > 0 || before === null || (before.gap & CLAUSE_END) !== 0)
    return { kinds: null, locative: withBeh, detached: true }
  return {
    kinds: (before.marks & GENERIC) === 0 ? null : kindsOf(text, before),
    locative: withBeh || (before.marks & LOCATIVE) !== 0,
    detached: false,
  }
}

function kindsOf(text: string, before: Neighbour): readonly PlaceKind[] | null {
  for (const form of wordAt(text, before).bare) {
    const kinds = KINDS_BY_WORD.get(form)
    if (kinds !== undefined) return kinds
  }
  return null
}

/** `ألفا الغربية` is another place than ألفا, unless the adjective is that of its borders or lands. */
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
 * place before it (`في سورية`) and no verb of which it is the subject (`قالت سورية`).
 */
export function isAdjective(text: string, key: string, { before }: Surrounded, evidence: Evidence): boolean {
  if (!key.endsWith('يه') || key.includes(' ')) return false
  if (evidence.locative && (before === null || !DESCRIBABLE.has(wordAt(text, before).key))) return false
  if (before === null || (before.gap & CLAUSE_END) !== 0) return true
  const word = wordAt(text, before)
  return !FEMININE_VERB.test(word.key) || isOneOf(word, COPULA)
}

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
  let at = wordStart
  for (let step = 0; step < 6; step++) {
    const word = wordBefore(text, at, from)
    if (word === null) break
    if (speaks(word)) return true
    at = word.start
  }
  at = end
  for (let step = 0; step < 6; step++) {
    const word = wordAfter(text, at, to)
    if (word === null) break
    if (speaks(word)) return true
    at = word.end
  }
  return false
}

/** Whether a preposition, a verb in the feminine or an office of a land stands before a word, with nothing between. */
export function isPlacedBefore(text: string, wordStart: number): boolean {
  const before = wordBefore(text, wordStart, 0)
  if (before === null || before.gap !== 0) return false
  if ((before.marks & LOCATIVE) !== 0) return true
  const word = wordAt(text, before)
  return FEMININE_VERB.test(word.key) || isOneOf(word, OFFICES)
}

/** A verb in the feminine, as lands and cities have it: no plural in ات. */
const FEMININE_VERB = /[^ا]ت$/

/** Whether a verb in the feminine, as lands and cities have it, stands before the name or after it: `قالت`, `تريد`. */
export function isSubject(text: string, { wordStart, end }: Candidate): boolean {
  const before = wordBefore(text, wordStart, 0)
  if (before !== null && before.gap === 0 && FEMININE_VERB.test(wordAt(text, before).key)) return true
  const after = wordAfter(text, end, text.length)
  return after !== null && after.gap === 0 && /^ت[\u0621-\u064a]{3,}$/.test(wordAt(text, after).key)
}

const AFTER_PLACES = folded(WORDS_AFTER_PLACES)
const AFTER_LETTERS = [...new Set(WORDS_AFTER_PLACES.map((word) => word[0]))].join('')

/** Whether the word behind the name says where it lies, as of nothing but a place: `الواقعة`, `شمالا`. */
export function isPlacedAfter(text: string, end: number): boolean {
  // Most words are none of these by their first letter.
  if (end + 1 >= text.length || !AFTER_LETTERS.includes(text[end + 1]!)) return false
  const after = wordAfter(text, end, text.length)
  return after !== null && after.gap === 0 && AFTER_PLACES.has(wordAt(text, after).key)
}

/** A figure behind a name and what parts it from the next: `: 2041\n• `, ` (905) و`, ` – 340 | `. */
const FIGURE = /^\s*[:：(–—-]\s*[\d٠-٩][\d٠-٩.,٬٫%]*[\s)|،؛•*–—-]+$/
const LONGEST_FIGURE = 24

/** Whether two candidates stand in one list: joined by و, a comma, a dash or `إلى`, or each with a figure of its own. */
export function areListed(text: string, first: Candidate, second: Candidate): boolean {
  if (first.end === second.wordStart) return true
  const gap = text.slice(first.end, second.wordStart)
  if (gap.length > 2 && gap.length <= LONGEST_FIGURE && FIGURE.test(gap)) return true
  // A line that begins with و goes on with the text, not with a list.
  if (gap.includes('\n') && (second.start > second.wordStart || /\n\s*\n/.test(gap))) return false
  if (gap.length > 14 || endsClause(gap.replaceAll('\n', ' '))) return false
  const joined = foldKey(gap.replace(/[،,/|–—-]/g, ' , '))
  if (joined === '') return second.start > second.wordStart
  return /^,?( ?(او|الي|حتي|و|ثم|وكذلك|مرورا ب))?,?$/.test(joined.trim()) && joined.trim() !== ''
}
