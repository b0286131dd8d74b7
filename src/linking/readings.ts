import type { PlaceKind } from '../domain/schema/place.ts'
import {
  chooseEntry,
  type Evidence,
  evidenceAround,
  hasWithWord,
  isAdjective,
  isOtherPlace,
} from './evidence.ts'
import type { Candidate } from './finds.ts'
import { isSomebody } from './given-names.ts'
import type { IndexSet } from './index-set.ts'
import { insideName } from './inside-names.ts'
import type { Lexicon } from './lexicon.ts'
import { CLAUSE_END, OPENED, wordAfter, wordAt } from './neighbours.ts'
import { isIntroduced, isMadeOf, isPerson, isVisited } from './persons.ts'
import { BARE_DIRECTION, BY_WAY, GENERIC } from './place-words.ts'
import { leadsOn } from './plain.ts'
import type { Guess } from './spelling/find.ts'
import { FOREIGN_LETTER } from './spelling/letters.ts'
import { lookAround, type Setting, type Surrounded } from './surroundings.ts'

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

/**
 * Reads a candidate, listed or guessed, in its surroundings; null where it is another name, a person or another place. A
 * listed form that a title introduces as a person's name is noted in `persons`.
 */
export function readCandidate(
  setting: Setting,
  candidate: Candidate,
  lexicon: Lexicon,
  { guess, persons }: { guess?: Guess; persons?: IndexSet } = {},
): Reading | null {
  const { text, from, to } = setting
  const form = lexicon.traits[candidate.form]!
  const around = lookAround(text, from, to, candidate)
  const evidence = evidenceAround(text, around)
  if (form.derived && isAdjective(text, around, evidence)) return null
  const entry =
    entryOfQuoted(text, candidate, around, lexicon) ??
    chooseEntry(setting, candidate, lexicon, evidence.kinds)
  const place = lexicon.entries[entry]!
  const isCountry = place.kind === 'country'
  if (isCountry && isOtherPlace(text, around)) return turnedName(setting, candidate, around, lexicon)
  const end = form.isRoad ? endOfWay(setting, candidate, around, lexicon) : null
  if (end !== null) return readCandidate(setting, end, lexicon)
  if (insideName(setting, around, form, place.kind)) return null
  if (
    evidence.kinds === null &&
    isPerson(text, from, around, { key: form.key, great: isCountry || form.capital })
  ) {
    if (guess === undefined && isIntroduced(text, from, around)) persons?.add(candidate.form)
    return null
  }
  if (
    form.isGiven &&
    evidence.kinds === null &&
    isSomebody(text, to, around, { isCountry, locative: evidence.locative })
  ) {
    persons?.add(candidate.form)
    return null
  }
  const adjective = form.adjectival && isAdjective(text, around, evidence)
  if (guess !== undefined) return { candidate, entry, evidence, sure: false, adjective, guess }
  const sure =
    (form.need === 'none' && !adjective) ||
    (evidence.kinds !== null && isOfKind(evidence.kinds, place.kind)) ||
    FOREIGN_LETTER.test(text.slice(candidate.start, candidate.end)) ||
    hasWithWord(text, from, to, entry, candidate, lexicon)
  return { candidate, entry, evidence, sure, adjective }
}

/** The reading of a form that counts as it stands (see `PlainTests`). */
export function plainReading(candidate: Candidate, { plain }: Lexicon, row: number): Reading {
  const entry = plain.entries[candidate.form]!
  return { candidate, entry, evidence: NO_EVIDENCE, sure: true, adjective: false, row }
}

const NO_EVIDENCE: Evidence = { kinds: null, locative: false }

/**
 * Of `عن طريق ألفا`, by way of ألفا, and of `طريق ألفا – بيتا`, the road between the two: ألفا, if it is a name; else null.
 */
function endOfWay(
  { text, to }: Setting,
  candidate: Candidate,
  { before, after, attached }: Surrounded,
  { byKey, traits }: Lexicon,
): Candidate | null {
  const isByWay = before !== null && attached === 0 && before.gap === 0 && (before.marks & BY_WAY) !== 0
  const isBetween = after !== null && leadsOn(text, candidate.end) && byKey.has(wordAt(text, after).key)
  if (!isByWay && !isBetween) return null
  const { key } = traits[candidate.form]!
  const form = byKey.get(key.slice(key.indexOf(' ') + 1))
  const way = wordAfter(text, candidate.start, to)
  const start = (way === null ? null : wordAfter(text, way.end, to))?.start
  return form === undefined || start === undefined ? null : { ...candidate, start, wordStart: start, form }
}

/** Of `ممر «ألفا»`, where `ممر ألفا` is a name: the place that it names; else null. */
function entryOfQuoted(
  text: string,
  { form }: Candidate,
  { before, attached }: Surrounded,
  { forms, byKey, traits }: Lexicon,
): number | null {
  if (before === null || attached > 0 || (before.marks & GENERIC) === 0) return null
  if ((before.gap & (OPENED | CLAUSE_END)) !== OPENED) return null
  const { key } = traits[form]!
  for (const head of wordAt(text, before).bare) {
    const named = byKey.get(`${head} ${key}`)
    if (named !== undefined) return forms[named]!.entries[0]!
  }
  return null
}

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
 * Whether a candidate whose form is a person's name elsewhere in the text is that person here too: no word of place and no
 * verb of visiting stands before it.
 */
export function isSamePerson({ text, from, to }: Setting, candidate: Candidate): boolean {
  const around = lookAround(text, from, to, candidate)
  const { kinds, locative } = evidenceAround(text, around)
  if (isMadeOf(text, from, around)) return true
  return kinds === null && !locative && !isVisited(text, around)
}

/** Kinds that Arabic names by any of `مدينة`, `منطقة`, `إقليم`, `قرية`: papers do not agree on which a place is. */
const SETTLED = new Set<PlaceKind>(['city', 'town', 'village', 'region', 'district', 'province'])

/** Whether a word for these kinds may stand before a place of that kind. */
export function isOfKind(kinds: readonly PlaceKind[], kind: PlaceKind): boolean {
  return kinds.includes(kind) || (SETTLED.has(kind) && kinds.some((other) => SETTLED.has(other)))
}

/** Whether a reading counts, by itself or by the rest of the text. */
export function counts({ sure, settled }: Reading): boolean {
  return sure || settled === true
}
