import type { PlaceKind } from '../domain/schema/place.ts'
import {
  areListed,
  chooseEntry,
  type Evidence,
  evidenceAround,
  hasWithWord,
  isAdjective,
  isOtherPlace,
  isPlacedAfter,
  isSubject,
} from './evidence.ts'
import type { Candidate } from './finds.ts'
import type { IndexSet } from './index-set.ts'
import { insideName } from './inside-names.ts'
import type { Lexicon } from './lexicon.ts'
import { wordAt } from './neighbours.ts'
import { isIntroduced, isPerson, isVisited } from './persons.ts'
import { BARE_DIRECTION } from './place-words.ts'
import type { Guess } from './spelling/find.ts'
import { FOREIGN_LETTER } from './spelling/near-names.ts'
import { isPreposition, lookAround, type Setting, type Surrounded } from './surroundings.ts'

/** A stretch of text read as a place, with what speaks for it. */
export interface Reading {
  candidate: Candidate
  /** Index of the place in the gazetteer. */
  entry: number
  evidence: Evidence
  /** Needs nothing more to count. */
  sure: boolean
  /** Counts by what else the text names. */
  settled?: true
  /** The form may be an adjective: only a list of places speaks for it. */
  adjective: boolean
  /** Row of finds of a form that counts as it stands. */
  row?: number
  /** The spelling was guessed. */
  guess?: Guess
  /** A first part before the name, spelt in a way no list holds, was drawn in. */
  lead?: Guess
}

/** Reads a candidate in its surroundings; null where it is another name, a person or another place. */
export function readCandidate(
  setting: Setting,
  candidate: Candidate,
  lexicon: Lexicon,
  guess?: Guess,
  persons?: IndexSet,
): Reading | null {
  const { text, from, to } = setting
  const form = lexicon.traits[candidate.form]!
  const around = lookAround(text, from, to, candidate)
  const evidence = evidenceAround(text, around)
  const entry = chooseEntry(setting, candidate, lexicon, evidence.kinds)
  const place = lexicon.entries[entry]!
  const isCountry = place.kind === 'country'
  if (isCountry && isOtherPlace(text, around)) return turnedName(setting, candidate, around, lexicon)
  if (insideName(setting, around, form, isCountry)) return null
  if (evidence.kinds === null && isPerson(text, from, around)) {
    if (guess === undefined && isIntroduced(text, from, around)) persons?.add(candidate.form)
    return null
  }
  const adjective = isAdjective(text, form.key, around, evidence)
  if (guess !== undefined) return { candidate, entry, evidence, sure: false, adjective, guess }
  const sure =
    (form.need === 'none' && !adjective) ||
    (evidence.kinds !== null && isOfKind(evidence.kinds, place.kind)) ||
    FOREIGN_LETTER.test(text.slice(candidate.start, candidate.end)) ||
    hasWithWord(text, from, to, entry, candidate, lexicon)
  return { candidate, entry, evidence, sure, adjective }
}

/** The reading of a form that counts as it stands (see `isPlain`). */
export function plainReading(candidate: Candidate, lexicon: Lexicon, row: number): Reading {
  const entry = lexicon.forms[candidate.form]!.entries[0]!
  return { candidate, entry, evidence: NO_EVIDENCE, sure: true, adjective: false, row }
}

const NO_EVIDENCE: Evidence = { kinds: null, locative: false, detached: true }

/** `«ألفا جنوب»`, where `جنوب ألفا` is a name: the same place with its words turned; null for any other. */
function turnedName(
  setting: Setting,
  candidate: Candidate,
  { after }: Surrounded,
  lexicon: Lexicon,
): Reading | null {
  if (after === null || (after.marks & BARE_DIRECTION) === 0) return null
  const { key } = lexicon.traits[candidate.form]!
  const form = lexicon.byKey.get(`${wordAt(setting.text, after).key} ${key}`)
  return form === undefined ? null : readCandidate(setting, { ...candidate, end: after.end, form }, lexicon)
}

/**
 * Whether a candidate whose form is a person's name elsewhere in the text is that person here too: no word of place stands
 * or verb of visiting stands before it.
 */
export function isSamePerson({ text, from, to }: Setting, candidate: Candidate): boolean {
  const around = lookAround(text, from, to, candidate)
  const { kinds, locative } = evidenceAround(text, around)
  return kinds === null && !locative && !isVisited(text, around)
}

/** Kinds that Arabic names by any of `مدينة`, `منطقة`, `إقليم`, `قرية`: papers do not agree on which a place is. */
const SETTLED = new Set<PlaceKind>(['city', 'town', 'village', 'region', 'district', 'province'])

/** Whether a word for these kinds may stand before a place of that kind. */
export function isOfKind(kinds: readonly PlaceKind[], kind: PlaceKind): boolean {
  return kinds.includes(kind) || (SETTLED.has(kind) && kinds.some((other) => SETTLED.has(other)))
}

/** Whether the text names, for sure, a place near the one of the reading or one that its gazetteer entry asks for. */
export function isAtHome({ entry }: Reading, present: IndexSet, lexicon: Lexicon): boolean {
  if (present.has(entry) || isAsked({ entry }, present, lexicon)) return true
  return present.some((other) => lexicon.related(entry, other))
}

/** Whether the text names, for sure, a place that the gazetteer entry of the reading asks for. */
function isAsked({ entry }: Pick<Reading, 'entry'>, present: IndexSet, lexicon: Lexicon): boolean {
  const asked = lexicon.entries[entry]!.ambiguous?.withPlaces ?? []
  return asked.some((id) => present.has(lexicon.byId.get(id) ?? -1))
}

/** What the whole text names for sure. */
export interface Known {
  /** Places, as indexes of the gazetteer. */
  present: IndexSet
  /** Spellings. */
  sureForms: IndexSet
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
  if (reading.adjective) return isListed(text, readings, at)
  const { need, ordinary, key, asksPlaces, world } = lexicon.traits[reading.candidate.form]!
  if (
    world &&
    need !== 'named' &&
    (reading.evidence.locative || isListed(text, readings, at) || isSubject(text, reading.candidate))
  )
    return true
  if (!isAtHome(reading, present, lexicon)) return false
  if (need === 'some' && key.length >= LONG_NAME) return true
  if (asksPlaces && !ordinary && key.length >= LEAST_ASKING && isAsked(reading, present, lexicon)) return true
  // An attached ب is too little for a short name: it may be the word's own first letter, unless a tatweel sets it apart.
  const { start, wordStart } = reading.candidate
  const ownLetter =
    start > wordStart && text.charCodeAt(start - 1) !== TATWEEL && !isPreposition(text, wordStart, start)
  const placed =
    (reading.evidence.locative && !(need === 'much' && ownLetter)) ||
    reading.evidence.kinds !== null ||
    isPlacedAfter(text, reading.candidate.end)
  if ((placed && need !== 'named') || isListed(text, readings, at)) return true
  // A word of the language may be both in one text; a name is one place throughout.
  return ordinary ? isNamedBeside(readings, reading) : sureForms.has(reading.candidate.form)
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

/** Whether a reading counts, by itself or by the rest of the text. */
export function counts({ sure, settled }: Reading): boolean {
  return sure || settled === true
}

/** Whether nothing but `إلى` stands between two candidates and nothing is attached to the first. */
function goesTo(text: string, first: Candidate, second: Candidate): boolean {
  return first.start === first.wordStart && /^\s*[إا]ل[ىي]\s*$/.test(text.slice(first.end, second.wordStart))
}

/** Whether the reading stands in a list with one that counts. */
export function isListed(text: string, readings: readonly Reading[], at: number): boolean {
  const reading = readings[at]!
  for (const beside of [at - 1, at + 1]) {
    const other = readings[beside]
    if (other === undefined || !(counts(other) || (other.guess === undefined && other.evidence.locative)))
      continue
    const [first, second] = beside < at ? [other, reading] : [reading, other]
    if (!areListed(text, first.candidate, second.candidate)) continue
    // Persons go to places: `سافر ألفا إلى بيتا`.
    if (first === reading && !first.evidence.locative && goesTo(text, first.candidate, second.candidate))
      continue
    return true
  }
  return false
}

/**
 * Whether the reading stands in a list among places near its own that count: one on either side (a preposition will do), or one with a comma or
 * a line's end between, since و also joins a verb to a place (`زار ألفا وأجرى`).
 */
export function isAmidPlaces(
  text: string,
  readings: readonly Reading[],
  at: number,
  { related }: Pick<Lexicon, 'related'>,
): boolean {
  const reading = readings[at]!
  let sides = reading.evidence.locative ? 1 : 0
  for (const beside of [at - 1, at + 1]) {
    const other = readings[beside]
    if (other === undefined || !counts(other) || !related(reading.entry, other.entry)) continue
    const [first, second] =
      beside < at ? [other.candidate, reading.candidate] : [reading.candidate, other.candidate]
    if (!areListed(text, first, second)) continue
    sides += /[،,/|\n]/.test(text.slice(first.end, second.wordStart)) ? 2 : 1
  }
  return sides >= 2
}
