import { foldKey } from '../domain/folding.ts'
import { isBelieved } from './guessing.ts'
import type { Lexicon } from './lexicon.ts'
import { areListed } from './lists.ts'
import { counts, type Reading } from './readings.ts'
import { isAtHome, isSupported, type Known } from './support.ts'

/** One name that counts may speak for the next; so often is the text gone through at most. */
const MOST_TURNS = 3
/** Places in a row that speak for one another where none of them counts by itself. */
const LEAST_IN_A_ROW = 3

/**
 * Settles which doubtful readings of a text (a list for each of its ranges) count: by what the text names for sure, then
 * by those that came to count, until nothing changes.
 */
export function settle(
  text: string,
  ranges: readonly (readonly Reading[] | null)[],
  known: Known,
  lexicon: Lexicon,
): void {
  const spellings = new Set<string>()
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    let changed = false
    for (const readings of ranges) {
      if (readings === null) continue
      for (let at = 0; at < readings.length; at++) {
        const reading = readings[at]!
        if (counts(reading) || !holds(text, readings, at, { known, lexicon, spellings })) continue
        note(text, reading, known, spellings)
        changed = true
      }
      for (const reading of rowsOfPlaces(text, readings, known, lexicon)) {
        note(text, reading, known, spellings)
        changed = true
      }
    }
    if (!changed) return
  }
}

interface Settling {
  known: Known
  lexicon: Lexicon
  /** Guessed spellings that count somewhere in the text. */
  spellings: ReadonlySet<string>
}

function holds(
  text: string,
  readings: readonly Reading[],
  at: number,
  { known, lexicon, spellings }: Settling,
): boolean {
  const reading = readings[at]!
  if (reading.guess === undefined) return isSupported(text, readings, at, known, lexicon)
  return (
    (spellings.size > 0 && spellings.has(spellingOf(text, reading))) ||
    isBelieved(text, readings, at, known.present, lexicon)
  )
}

/** The form meant and how it is written. */
function spellingOf(text: string, { candidate: { form, start, end } }: Reading): string {
  return `${form} ${foldKey(text.slice(start, end))}`
}

/** A close guess speaks for places around it as a listed name does. */
const CLOSE = 0.6
const LEAST_LETTERS = 6

function note(text: string, reading: Reading, { present }: Known, spellings: Set<string>): void {
  reading.settled = true
  const { guess, entry } = reading
  if (guess === undefined) return
  if (guess.near.letters >= LEAST_LETTERS) spellings.add(spellingOf(text, reading))
  if (guess.rule === 'split' || (guess.near.letters >= LEAST_LETTERS && guess.near.cost <= CLOSE))
    present.add(entry)
}

/**
 * Doubtful readings in a list of nothing else, each of a place near the next: three and more, or two of names that need
 * no guess in a text about their surroundings.
 */
function rowsOfPlaces(
  text: string,
  readings: readonly Reading[],
  { present }: Known,
  lexicon: Lexicon,
): Reading[] {
  const found: Reading[] = []
  for (let from = 0; from < readings.length; ) {
    let to = from + 1
    while (to < readings.length && isNext(text, readings[to - 1]!, readings[to]!, lexicon)) to++
    const row = to - from < 2 ? NO_ROW : readings.slice(from, to)
    from = to
    if (row.length < 2) continue
    if (new Set(row.map(({ entry }) => entry)).size < row.length) continue
    const ordinary = row.filter(({ candidate }) => lexicon.traits[candidate.form]!.ordinary).length
    if (row.length - ordinary < 2) continue
    if (
      row.length >= LEAST_IN_A_ROW ||
      row.every((reading) => reading.guess === undefined && isAtHome(reading, present, lexicon))
    )
      found.push(...row)
  }
  return found
}

const NO_ROW: readonly Reading[] = []

function isNext(text: string, first: Reading, second: Reading, { related }: Lexicon): boolean {
  return (
    !counts(first) &&
    !counts(second) &&
    related(first.entry, second.entry) &&
    areListed(text, first.candidate, second.candidate)
  )
}
