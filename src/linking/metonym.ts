import { foldKey } from '../domain/folding.ts'
import { type Candidate, GAP_SHIFT } from './finds.ts'
import type { GazetteerEntry } from './gazetteer.ts'
import { CLAUSE_END, wordBefore } from './neighbours.ts'
import { CAPITALS } from './vocabulary/capitals.ts'
import { LOCATIVES_OF_CAPITALS } from './vocabulary/locatives.ts'
import { folded } from './vocabulary/sets.ts'
import { markEnds } from './words.ts'

/** The word before says that the city itself is meant. */
const PUTS_IN_CITY = markEnds([{ begins: 'ال', ends: 'يه' }], folded(LOCATIVES_OF_CAPITALS))

const KNOWN_CAPITALS = folded(CAPITALS)

/** Capitals: cities of the two highest ranks, and those of lands so far away that the map gives them a low one. */
export function isCapital({ kind, rank, forms }: GazetteerEntry): boolean {
  return kind === 'city' && (rank <= 2 || forms.some((form) => KNOWN_CAPITALS.has(foldKey(form))))
}

/**
 * Whether a capital stands for its government: nothing before it puts anything in the city (no preposition of place,
 * no attached ب, no `مدينة`), as in `بين باكو ويريفان` or `تقول موسكو إن`.
 */
export function isMetonym(text: string, from: number, name: Pick<Candidate, 'start' | 'wordStart'>): boolean {
  if (hasBeh(text, name)) return false
  const before = wordBefore(text, name.wordStart, from)
  return before === null || (before.gap & CLAUSE_END) !== 0 || (before.marks & PUTS_IN_CITY) === 0
}

/** The same of a name after a word with those marks and that gap (see `Beside`). */
export function isMetonymAfter(
  text: string,
  beside: number,
  name: Pick<Candidate, 'start' | 'wordStart'>,
): boolean {
  if (hasBeh(text, name)) return false
  return ((beside >> GAP_SHIFT) & CLAUSE_END) !== 0 || (beside & PUTS_IN_CITY) === 0
}

function hasBeh(text: string, { start, wordStart }: Pick<Candidate, 'start' | 'wordStart'>): boolean {
  for (let at = wordStart; at < start; at++) if (text.charCodeAt(at) === BEH) return true
  return false
}

const BEH = 0x628
