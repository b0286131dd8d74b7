import { foldKey } from '../domain/folding.ts'
import { isActing, isPlacedAfter, isPlacedBefore } from './evidence.ts'
import type { Candidate } from './finds.ts'
import type { FormTraits } from './form-traits.ts'
import type { GazetteerEntry } from './gazetteer.ts'
import type { IndexSet } from './index-set.ts'
import type { Lexicon } from './lexicon.ts'
import { isAmidPlaces, isListed } from './lists.ts'
import { isOfKind, type Reading } from './readings.ts'
import { farthest, SHORT_NAME } from './spelling/farthest.ts'
import { FOREIGN_LETTER } from './spelling/letters.ts'
import type { NearName } from './spelling/near-names.ts'
import { isSlipOfLook } from './spelling/slips.ts'
import { isAtHome } from './support.ts'
import { SLIP_WORDS } from './vocabulary/slip-words.ts'

/** A guessed spelling and what speaks for it. Costs are those of `spellingCost`: 0.3 a vowel letter, about 1 a consonant. */
interface Case {
  text: string
  candidate: Candidate
  near: NearName
  place: GazetteerEntry
  traits: FormTraits
  /** Its place is a capital. */
  capital: boolean
  /** Kinds that a word before it speaks of hold that of its place. */
  ofKind: boolean
  /** Some word for a kind of place stands before it; for a land, its own. */
  named: boolean
  /** It stands in a list among places near its own. */
  amid: boolean
  /** It stands where a place does: behind a preposition, a verb or an office, or in a list. */
  placed: boolean
  /** Its place is named seldom, and the text names few near it. */
  lesser: boolean
  /** Places that the text names for sure. */
  count: number
  /** One of them lies near its own. */
  atHome: () => boolean
  /** Several do: then a village may be meant as well as a city. */
  inMidst: () => boolean
}

/** So many places named for sure make a text one about places; and so many near another make it one about its surroundings. */
const LEAST_AROUND = 2
const LEAST_IN_MIDST = 4
/** Of longer names of lands the letters alone tell. */
const LONGEST_LAND = 6
/** States, the region and its capitals have one of the highest ranks. */
const HIGH_RANK = 2
const ONE_VOWEL = 0.3

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
  const { guess, entry, candidate } = reading
  if (guess === undefined) return false
  const traits = lexicon.traits[candidate.form]!
  const place = lexicon.entries[entry]!
  const atHome = (): boolean => isAtHome(reading, present, lexicon)
  if (guess.rule === 'split') return place.rank <= HIGH_RANK || traits.capital || atHome()
  const { kinds, locative } = reading.evidence
  const inMidst = (): boolean => isInMidst(entry, present, lexicon)
  const listed = isListed(text, readings, at)
  const own: Case = {
    text,
    candidate,
    near: guess.near,
    place,
    traits,
    capital: lexicon.capitals.has(entry),
    ofKind: kinds !== null && isOfKind(kinds, place.kind),
    named: kinds !== null && (kinds.includes(place.kind) || place.kind !== 'country'),
    amid: listed && isAmidPlaces(text, readings, at, lexicon),
    placed: locative || listed || isRightBehind(text, candidate),
    lesser: traits.minor && !traits.world && !inMidst(),
    count: present.size,
    atHome,
    inMidst,
  }
  if (isSlipOfShort(own) || isSlipOfLand(own)) return true
  const { short } = own.near
  if (short !== undefined) return short === 'near' && isShortName(own)
  return isKnownWide(own) || (atHome() && isNearEnough(own))
}

function isInMidst(entry: number, present: IndexSet, { related }: Lexicon): boolean {
  let near = 0
  return present.some((other) => related(entry, other) && ++near >= LEAST_IN_MIDST)
}

/** Whether the word before the name, with nothing attached or between, shows that a place stands there: `قالت ألفا`. */
function isRightBehind(text: string, { start, wordStart }: Candidate): boolean {
  return start === wordStart && isPlacedBefore(text, wordStart)
}

/**
 * A short name with a letter lost, added, moved or changed: in a place for one, in a text that names several for sure. An
 * Arabic word with as many letters is seldom so near.
 */
function isSlipOfShort({ near, traits, named, amid, placed, lesser, count, atHome }: Case): boolean {
  if (near.short === undefined && !(near.slip === true && near.letters <= SHORT_NAME)) return false
  if (traits.need !== 'none' || count < LEAST_AROUND) return false
  return (amid || named || (placed && !lesser)) && (traits.world || atHome())
}

/**
 * A land's name with one slip, in a text that names several places for sure: lands stand where no other place does, and no
 * Arabic word but those listed looks so. A letter lost or another in its place asks for a verb of which it is the subject, as a
 * capital's name does.
 */
function isSlipOfLand({ text, candidate, near, place, traits, capital, count }: Case): boolean {
  if (!(place.kind === 'country' || capital) || near.letters < SHORT_NAME || traits.need !== 'none')
    return false
  if (near.short === undefined && near.slip !== true) return false
  if (count < LEAST_AROUND || near.letters > LONGEST_LAND) return false
  const written = foldKey(text.slice(candidate.start, candidate.end))
  if (SLIP_WORDS.has(written)) return false
  const acts = near.cost <= MOST_OF_SLIP && isActing(text, candidate)
  return acts || (!capital && count >= LEAST_IN_MIDST && isSlipOfLook(written, traits.key))
}

/** A short name with another consonant of its sound: a word for its kind, places beside it or a foreign letter speak for it. */
function isShortName({ text, candidate: { start, end }, ofKind, amid, placed, atHome }: Case): boolean {
  return (ofKind || amid || (placed && FOREIGN_LETTER.test(text.slice(start, end)))) && atHome()
}

/** States and capitals are named in any text; a long name with a slip is theirs even far from home. */
function isKnownWide(own: Case): boolean {
  const { candidate, near, placed, traits } = own
  const shortened = near.letters - (candidate.end - candidate.start) >= MOST_SHORTENED
  if ((placed || !shortened) && isGreat(own)) return true
  return traits.capital && placed && isDrawnFrom(own)
}

/** A word so many letters shorter than the name is no slip of it by itself. */
const MOST_SHORTENED = 2
/** What one slip of the pen weighs less than several small changes, and what it may cost in a name that is not short. */
const OF_SLIP = 0.3
const MOST_OF_SLIP = 0.6

function isGreat({ near, place, capital, placed }: Case): boolean {
  const { letters } = near
  const cost = near.slip === true ? near.cost - OF_SLIP : near.cost
  if (place.kind === 'country') {
    if (letters >= 8) return cost <= 1
    if (letters === 7) return cost <= (placed ? 0.9 : 0.6)
    return letters >= 5 && placed && cost <= ONE_VOWEL
  }
  return capital && letters >= 6 && placed && cost <= (place.rank <= HIGH_RANK ? 0.35 : ONE_VOWEL)
}

/** A capital's name of five letters and more with a vowel put in, nothing lost: `موسكوا`. */
function isDrawnFrom({ text, candidate: { start, end }, near: { letters, cost } }: Case): boolean {
  return letters >= 5 && cost <= ONE_VOWEL && end - start > letters && !/\s/.test(text.slice(start, end))
}

/** In a text about its surroundings: whether the spelling is near enough for where it stands. */
function isNearEnough({
  text,
  candidate,
  near,
  traits,
  named,
  amid,
  placed,
  lesser,
  inMidst,
}: Case): boolean {
  const { cost, letters } = near
  if (traits.capital && placed && cost <= ONE_VOWEL) return true
  if (traits.need !== 'none') return (named || amid || (placed && inMidst())) && cost <= ONE_VOWEL
  if (named) return cost <= farthest(letters)
  if (cost <= (amid ? amidAllowance(letters) : allowance(letters, placed, lesser))) return true
  if (near.slip === true && placed && letters > SHORT_NAME && cost <= MOST_OF_SLIP) return true
  return !placed && cost <= allowance(letters, true, lesser) && isPlacedAfter(text, candidate.end)
}

/** Farthest cost in the midst of places that lie near. */
function amidAllowance(letters: number): number {
  return letters <= 5 ? 0.3 : letters === 6 ? 0.6 : farthest(letters)
}

/** Farthest costs without a word of kind, by letters: of any place and of a lesser one where a place stands, of either elsewhere; -1: none will do. */
const ALLOWANCES: readonly (readonly [
  placed: number,
  lesserPlaced: number,
  elsewhere: number,
  lesser: number,
])[] = [
  [0, 0, -1, -1],
  [0.3, 0.2, -1, -1],
  [0.6, 0.3, 0.3, -1],
  [0.9, 0.4, 0.3, -1],
  [1.2, 0.9, 0.6, 0.3],
  [1.2, 0.9, 0.6, 0.3],
]
const FIRST_ALLOWANCE = 4

function allowance(letters: number, placed: boolean, lesser: boolean): number {
  const most = farthest(letters)
  const row = ALLOWANCES[Math.max(letters - FIRST_ALLOWANCE, 0)] ?? [most, most, 1, 0.6]
  return row[(placed ? 0 : 2) + (lesser ? 1 : 0)]!
}
