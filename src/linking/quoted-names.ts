import { CLAUSE_END, isOneOf, type Neighbour, wordAt, wordBefore } from './neighbours.ts'
import { CLOSING } from './quotes.ts'
import {
  NAME_HEADS,
  PARTY_WORDS,
  QUOTED_HEADS,
  QUOTED_OPENINGS,
  WORK_HEADS,
} from './vocabulary/inside-names.ts'
import { folded } from './vocabulary/sets.ts'

const HEADS = folded(NAME_HEADS)
const QUOTED = folded(QUOTED_HEADS)
const WORKS = folded(WORK_HEADS)
const PARTIES = folded(PARTY_WORDS)
const OPENINGS = folded(QUOTED_OPENINGS)

/** Titles of works are looked through for their beginning so far, in UTF-16 units. */
const LONGEST_TITLE = 50

/** The place ends a title or name in quotes behind the word for a work or the head of a name: `رواية «رسائل من ألفا»`, `جريدة «صوت ألفا»`. */
export function isTitleOfWork(text: string, start: number, from: number): boolean {
  const earliest = Math.max(from, start - LONGEST_TITLE)
  let at = start - 1
  while (at >= earliest && !/["«»“”\n]/.test(text[at]!)) at--
  if (at < earliest || !/["«“]/.test(text[at]!)) return false
  const head = wordBefore(text, at, from)
  if (head === null || (head.gap & CLAUSE_END) !== 0) return false
  const word = wordAt(text, head)
  // What the head itself says may stand in quotes, too: then it has its article (`وقالت الشبكة «...»`).
  return isOneOf(word, WORKS) || (isOneOf(word, HEADS) && !DEFINITE.test(word.key))
}

const DEFINITE = /^[وفبلك]{0,2}(?:ال|لل)/

/** Whether the word before an opening quote says that a name stands in the quotes: `حركة "ألفا الحرة"`. */
export function isQuotedName(text: string, before: Neighbour): boolean {
  const word = wordAt(text, before)
  return isOneOf(word, QUOTED) || isOneOf(word, HEADS)
}

/** `«كباب ألفا»`: the word that opens the quotes right before the place says what bears its name. */
export function isQuotedThing(text: string, before: Neighbour): boolean {
  return OPENING.test(text[before.start - 1] ?? '') && OPENINGS.has(wordAt(text, before).key)
}

const OPENING = /["«“]/

/** A party's name in quotes has so many words behind its place at most, in so many UTF-16 units. */
const MOST_PARTY_WORDS = 3
const LONGEST_PARTY_REST = 40
/** A word of parties is looked for among so many words before it. */
const PARTY_CLAUSE = 7

/** A short quoted name that begins with the place and goes on, in a clause about parties: `"ألفا المزدهرة"`. */
export function isQuotedParty(text: string, start: number, end: number, from: number, to: number): boolean {
  const close = text.slice(end, Math.min(to, end + LONGEST_PARTY_REST)).search(CLOSING)
  const inner = close < 0 ? '' : text.slice(end, end + close).trim()
  if (inner === '' || inner.split(/\s+/).length > MOST_PARTY_WORDS) return false
  let at = start
  for (let step = 0; step < PARTY_CLAUSE; step++) {
    const word = wordBefore(text, at, from)
    if (word === null) return false
    if (isOneOf(wordAt(text, word), PARTIES)) return true
    at = word.start
  }
  return false
}
