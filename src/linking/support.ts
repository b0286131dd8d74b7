import { isBetweenNone, isPlacedAfter, isPredicate, isSubject } from './evidence.ts'
import type { Candidate } from './finds.ts'
import type { IndexSet } from './index-set.ts'
import type { Lexicon } from './lexicon.ts'
import { isListed } from './lists.ts'
import type { Reading } from './readings.ts'
import { isPreposition } from './surroundings.ts'

/** What the whole text names for sure. */
export interface Known {
  /** Places, as indexes of the gazetteer. */
  present: IndexSet
  /** Spellings. */
  sureForms: IndexSet
}

/** Whether the text names, for sure, a place near the one of the reading or one that its gazetteer entry asks for. */
export function isAtHome({ entry }: Reading, present: IndexSet, lexicon: Lexicon): boolean {
  if (present.has(entry) || isAsked(entry, present, lexicon)) return true
  return present.some((other) => lexicon.related(entry, other))
}

/** Whether the text names, for sure, a place that a gazetteer entry asks for. */
function isAsked(entry: number, present: IndexSet, lexicon: Lexicon): boolean {
  const asked = lexicon.entries[entry]!.ambiguous?.withPlaces ?? []
  return asked.some((id) => present.has(lexicon.byId.get(id) ?? -1))
}

/** A doubtful name counts in a list with a sure one, or after a word of place in a text about its surroundings. */
export function isSupported(
  text: string,
  readings: readonly Reading[],
  at: number,
  { present, sureForms }: Known,
  lexicon: Lexicon,
): boolean {
  const reading = readings[at]!
  const { candidate, entry, evidence } = reading
  if (reading.adjective) return isListed(text, readings, at)
  const { need, ordinary, key, asksPlaces, world } = lexicon.traits[candidate.form]!
  if (ordinary && isPredicate(text, candidate) && !isListed(text, readings, at)) return false
  if (world && need !== 'named')
    if (evidence.locative || isListed(text, readings, at) || isSubject(text, candidate)) return true
  if (!isAtHome(reading, present, lexicon)) return false
  if (need === 'some' && key.length >= LONG_NAME) return true
  if (asksPlaces && !ordinary && key.length >= LEAST_ASKING && isAsked(entry, present, lexicon)) return true
  const placed =
    (evidence.locative &&
      !(need === 'much' && ((ordinary && isOwnLetter(text, candidate)) || isBetweenNone(text, candidate)))) ||
    evidence.kinds !== null ||
    isPlacedAfter(text, candidate.end)
  if ((placed && need !== 'named') || isListed(text, readings, at)) return true
  // A word of the language may be both in one text; a name is one place throughout.
  return ordinary ? isNamedBeside(readings, reading) : sureForms.has(candidate.form)
}

/** Whether what is attached to a short name may be its word's own first letter: no tatweel sets it apart, and it is no whole preposition. */
function isOwnLetter(text: string, { start, wordStart }: Candidate): boolean {
  return start > wordStart && text.charCodeAt(start - 1) !== TATWEEL && !isPreposition(text, wordStart, start)
}

const TATWEEL = 0x640
/** A spelling of so many letters that is no word of the language needs no more than a text about its surroundings. */
const LONG_NAME = 6
/** Shorter spellings need more than a place that the gazetteer asks for. */
const LEAST_ASKING = 4

/** Whether the same spelling counts for sure elsewhere in the range's text. */
function isNamedBeside(readings: readonly Reading[], { candidate }: Reading): boolean {
  return readings.some((other) => other.sure && other.candidate.form === candidate.form)
}
