import { isPlacedAfter, isPlacedBefore } from './evidence.ts'
import type { GazetteerEntry } from './gazetteer.ts'
import type { IndexSet } from './index-set.ts'
import { attachedToLead } from './leads.ts'
import type { Lexicon } from './lexicon.ts'
import { isCapital } from './metonym.ts'
import { wordAt, wordBefore } from './neighbours.ts'
import { isAmidPlaces, isAtHome, isListed, isOfKind, type Reading } from './readings.ts'
import { FOREIGN_LETTER, farthest, SHORT_NAME } from './spelling/near-names.ts'

/**
 * Whether a guessed spelling is to be believed. The longer the name and the nearer the spelling, the less it needs:
 * a word that says what kind of place follows (`قرية`), a preposition or a list of places, a text about the region.
 */
export function isBelieved(
  text: string,
  readings: readonly Reading[],
  at: number,
  present: IndexSet,
  lexicon: Lexicon,
): boolean {
  const reading = readings[at]!
  const { guess, entry, evidence, candidate } = reading
  if (guess === undefined) return false
  const { cost, letters, named: onlyNamed, far, slip } = guess.near
  const { minor, capital, need, world } = lexicon.traits[candidate.form]!
  const place = lexicon.entries[entry]!
  if (guess.rule === 'split')
    return place.rank <= 2 || lexicon.traits[candidate.form]!.capital || isAtHome(reading, present, lexicon)
  const named = evidence.kinds !== null && (evidence.kinds.includes(place.kind) || place.kind !== 'country')
  const listed = isListed(text, readings, at)
  const amid = listed && isAmidPlaces(text, readings, at, lexicon)
  const placed = evidence.locative || listed || isSpeaker(text, reading)
  const lesser = minor && !world && !isInMidst(reading, present, lexicon)
  if (
    (onlyNamed || (slip && letters <= SHORT_NAME)) &&
    isSlipOfPlace(reading, placed && !lesser, amid || named, present, lexicon)
  )
    return true
  if (far) return false
  if (onlyNamed)
    return (
      ((evidence.kinds !== null && isOfKind(evidence.kinds, place.kind)) ||
        amid ||
        (placed && FOREIGN_LETTER.test(text.slice(candidate.start, candidate.end)))) &&
      isAtHome(reading, present, lexicon)
    )
  const short = letters - (candidate.end - candidate.start) >= MOST_SHORTENED
  if (isGreat(place, letters, slip ? cost - OF_SLIP : cost, placed) && (placed || !short)) return true
  if (capital && placed && isDrawnFrom(text, reading)) return true
  if (!isAtHome(reading, present, lexicon)) return false
  if (capital && placed && cost <= 0.3) return true
  if (need !== 'none')
    return (named || amid || (placed && isInMidst(reading, present, lexicon))) && cost <= 0.3
  if (named) return cost <= farthest(letters)
  if (cost <= (amid ? amidAllowance(letters) : allowance(letters, placed, lesser))) return true
  if (slip && placed && letters > SHORT_NAME && cost <= MOST_OF_SLIP) return true
  return !placed && cost <= allowance(letters, true, lesser) && isPlacedAfter(text, candidate.end)
}

/**
 * A short name with a letter lost, added, moved or changed: in a place for one, in a text that names several for sure. An
 * Arabic word with as many letters is seldom so near.
 */
function isSlipOfPlace(
  reading: Reading,
  placed: boolean,
  firmly: boolean,
  present: IndexSet,
  lexicon: Lexicon,
): boolean {
  const { need, world } = lexicon.traits[reading.candidate.form]!
  if (need !== 'none' || present.size < LEAST_AROUND || !(firmly || placed)) return false
  return world || isAtHome(reading, present, lexicon)
}

/** So many places named for sure make a text one about places. */
const LEAST_AROUND = 2

/** Whether the text names several places near that of the reading for sure: then a village may be meant as well as a city. */
function isInMidst({ entry }: Reading, present: IndexSet, { related }: Lexicon): boolean {
  let near = 0
  return present.some((other) => related(entry, other) && ++near >= LEAST_IN_MIDST)
}

const LEAST_IN_MIDST = 4
/** What one slip of the pen may cost in a name of more than five letters, and what it weighs less than several small changes. */
const MOST_OF_SLIP = 0.6
const OF_SLIP = 0.3

/** Whether the name is the subject of a verb in the feminine right before it: `قالت ألفا`. */
function isSpeaker(text: string, { candidate }: Reading): boolean {
  return candidate.start === candidate.wordStart && isPlacedBefore(text, candidate.wordStart)
}

/** States and capitals are named in any text; a long name with a slip is theirs even far from home. */
function isGreat(place: GazetteerEntry, letters: number, cost: number, placed: boolean): boolean {
  if (place.kind === 'country') {
    if (letters >= 8) return cost <= 1
    if (letters === 7) return cost <= (placed ? 0.9 : 0.6)
    return letters >= 5 && placed && cost <= 0.3
  }
  if (!isCapital(place) || letters < 6 || !placed) return false
  return cost <= (place.rank <= NEAR_RANK ? 0.35 : 0.3)
}

/** A word so many letters shorter than the name is no slip of it by itself. */
const MOST_SHORTENED = 2

/** Capitals of the map's own region have one of the highest ranks. */
const NEAR_RANK = 2

/** A capital's name of five letters and more with a vowel put in, nothing lost: `موسكوا`. */
function isDrawnFrom(text: string, { candidate: { start, end }, guess }: Reading): boolean {
  if (guess === undefined) return false
  const { letters, cost } = guess.near
  return letters >= 5 && cost <= 0.3 && end - start > letters && !/\s/.test(text.slice(start, end))
}

/** Farthest cost in the midst of places that lie near. */
function amidAllowance(letters: number): number {
  return letters <= 5 ? 0.3 : letters === 6 ? 0.6 : farthest(letters)
}

/** Farthest cost without a word of kind: `placed` after a preposition or in a list. */
function allowance(letters: number, placed: boolean, minor: boolean): number {
  if (letters <= 4) return placed ? 0 : -1
  if (letters === 5) return placed ? (minor ? 0.2 : 0.3) : -1
  if (letters === 6) return placed ? (minor ? 0.3 : 0.6) : minor ? -1 : 0.3
  if (letters === 7) return placed ? (minor ? 0.4 : 0.9) : minor ? -1 : 0.3
  if (letters <= 9) return placed ? (minor ? 0.9 : 1.2) : minor ? 0.3 : 0.6
  return placed ? farthest(letters) : minor ? 0.6 : 1
}

/**
 * Start of a name whose first part is spelt in a way no list holds before a second part that one does: the word before
 * sounds like a part that stands before that form. Null where there is none.
 */
export function misspeltLead(
  text: string,
  from: number,
  reading: Reading,
  lexicon: Lexicon,
): { start: number; wordStart: number } | null {
  const { candidate } = reading
  const { leads } = lexicon.traits[candidate.form]!
  if (leads === null || candidate.start > candidate.wordStart) return null
  const before = wordBefore(text, candidate.wordStart, from)
  if (before === null || !lexicon.leads.holds(text, before.start, before.end)) return null
  const gap = text.slice(before.end, candidate.wordStart)
  if (!/^[\s\u00a0_\u2010-\u2015-]{1,3}$/.test(gap) || /\n\s*\n/.test(gap)) return null
  const attached = attachedToLead(wordAt(text, before).key, leads)
  return attached < 0 ? null : { start: before.start + attached, wordStart: before.start }
}
