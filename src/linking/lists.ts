import { foldKey } from '../domain/folding.ts'
import type { Candidate } from './finds.ts'
import type { Lexicon } from './lexicon.ts'
import { counts, type Reading } from './readings.ts'

/** A figure behind a name and what parts it from the next: `: 2041\n• `, ` (905) و`, ` – 340 | `. */
const FIGURE = /^\s*[:：(–—-]\s*[\d٠-٩][\d٠-٩.,٬٫%]*[\s)|،؛•*–—-]+$/
/** Gaps with a figure, in UTF-16 units; and those without one. */
const LONGEST_FIGURE = 24
const LONGEST_JOINT = 14
const CLAUSE_MARK = /[.:؛;!?؟…]/
/** What joins two names of a list, folded, its marks as commas. */
const JOINT = /^,?( ?(او|الي|حتي|و|ثم|وكذلك|مرورا ب))?,?$/

/** Whether two candidates stand in one list: joined by و, a comma, a dash or `إلى`, or each with a figure of its own. */
export function areListed(text: string, first: Candidate, second: Candidate): boolean {
  if (first.end === second.wordStart) return true
  const gap = text.slice(first.end, second.wordStart)
  if (gap.length > 2 && gap.length <= LONGEST_FIGURE && FIGURE.test(gap)) return true
  const attached = second.start > second.wordStart
  // A line that begins with و goes on with the text, not with a list.
  if (gap.includes('\n') && (attached || /\n\s*\n/.test(gap))) return false
  if (gap.length > LONGEST_JOINT || CLAUSE_MARK.test(gap)) return false
  const joint = foldKey(gap.replace(/[،,/|–—-]/g, ' , '))
  return joint === '' ? attached : JOINT.test(joint)
}

/** Whether the reading stands in a list with one that counts. */
export function isListed(text: string, readings: readonly Reading[], at: number): boolean {
  return (
    isListedBefore(text, readings[at - 1], readings[at]!) ||
    isListedAfter(text, readings[at]!, readings[at + 1])
  )
}

function isListedBefore(text: string, other: Reading | undefined, reading: Reading): boolean {
  return other !== undefined && speaks(other) && areListed(text, other.candidate, reading.candidate)
}

function isListedAfter(text: string, { candidate, evidence }: Reading, other: Reading | undefined): boolean {
  if (other === undefined || !speaks(other) || !areListed(text, candidate, other.candidate)) return false
  // Persons go to places: `سافر ألفا إلى بيتا`.
  return evidence.locative || !goesTo(text, candidate, other.candidate)
}

/** Whether a reading speaks for those beside it: it counts, or is a listed name in a place for one. */
function speaks(reading: Reading): boolean {
  return counts(reading) || (reading.guess === undefined && reading.evidence.locative)
}

/** Whether nothing but `إلى` stands between two candidates and nothing is attached to the first. */
function goesTo(text: string, first: Candidate, second: Candidate): boolean {
  return first.start === first.wordStart && /^\s*[إا]ل[ىي]\s*$/.test(text.slice(first.end, second.wordStart))
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
  const [before, after] = [readings[at - 1], readings[at + 1]]
  const isNear = (other: Reading | undefined): other is Reading =>
    other !== undefined && counts(other) && related(reading.entry, other.entry)
  let sides = reading.evidence.locative ? 1 : 0
  if (isNear(before)) sides += sidesOf(text, before.candidate, reading.candidate)
  if (isNear(after)) sides += sidesOf(text, reading.candidate, after.candidate)
  return sides >= 2
}

/** For how many sides a neighbour in one list counts: two with a comma or a line's end between, none where they are in no list. */
function sidesOf(text: string, first: Candidate, second: Candidate): number {
  if (!areListed(text, first, second)) return 0
  return /[،,/|\n]/.test(text.slice(first.end, second.wordStart)) ? 2 : 1
}
