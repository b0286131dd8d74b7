import { BREAK, FIRST_LETTER, INVISIBLE, isHaraka, SYMBOL_TABLE } from '../alphabet.ts'
import { CURIOUS_STRIDE, type Finds } from '../finds.ts'
import type { Lexicon } from '../lexicon.ts'
import { isNoLaterPart } from './known-words.ts'
import { LONGEST_RUN, readLetters } from './letters.ts'
import type { Look } from './looks.ts'
import type { NearName, NearNames } from './near-names.ts'
import { mayBeShortName } from './short-names.ts'

/** A stretch of one to three words that may be a name spelt in a way no list holds. */
export interface Guess {
  start: number
  end: number
  wordStart: number
  near: NearName
  /** `spelling`: by its sounds; `split`: a listed name with a space or line break inside. */
  rule: 'spelling' | 'split'
}

/** A word that may be or begin a name. */
interface Curious {
  start: number
  end: number
  look: Look
}

/** Rows of what a scan found in one range: from the first to before the last. */
export interface FindRows {
  finds: Finds
  forms: readonly [number, number]
  curious: readonly [number, number]
}

/**
 * The guesses that the curious words of a range come to, at most one a place: the cheaper, then the longer. No guess
 * touches a stretch that an exact form covers.
 */
export function guessesFrom(
  text: string,
  to: number,
  { finds, forms, curious }: FindRows,
  lexicon: Lexicon,
): Guess[] {
  const found: Guess[] = []
  let next = forms[0]
  let done = Number.NEGATIVE_INFINITY
  for (let row = curious[0]; row < curious[1]; row++) {
    const at = row * CURIOUS_STRIDE
    const start = finds.curious[at]!
    if (start < done) continue
    const end = finds.curious[at + 1]!
    while (next < forms[1] && finds.wordStart(next) < end) next++
    const look = lexicon.scanner.lookOf(text, start, end, finds.curious[at + 2]!, finds.curious[at + 3]!)
    if (look === null) continue
    const limit = next < forms[1] ? finds.wordStart(next) : to
    const beside =
      (next > forms[0] && start - finds.end(next - 1) <= LIST_GAP) ||
      (limit < to && limit - end <= LIST_GAP) ||
      start - done <= LIST_GAP ||
      (row + 1 < curious[1] && finds.curious[at + CURIOUS_STRIDE]! - end <= LIST_GAP)
    const guess = guessAt(text, { start, end, look }, { to, limit, beside }, lexicon)
    if (guess === null) continue
    found.push(guess)
    done = guess.end
  }
  return found
}

function wordEnd(text: string, from: number, to: number): number {
  let at = from
  while (at < to) {
    const symbol = SYMBOL_TABLE[text.charCodeAt(at)]!
    if (symbol < FIRST_LETTER && symbol !== INVISIBLE) break
    at++
  }
  return at
}

/** Where the range of a guess ends, the start of what is taken before that, and whether something that may be a place stands close by. */
interface Bounds {
  to: number
  limit: number
  beside: boolean
}

/** Places of a list stand no farther apart, in UTF-16 units. */
const LIST_GAP = 3

/** Start of the next word, as far as only spaces, hyphens and one line break stand between and nothing is taken; else -1. */
function followerStart(text: string, from: number, { to, limit }: Bounds): number {
  let breaks = 0
  let at = from
  while (at < to && SYMBOL_TABLE[text.charCodeAt(at)]! < FIRST_LETTER) {
    const code = text.charCodeAt(at)
    if (SYMBOL_TABLE[code] === BREAK || (code === 0x0a && ++breaks > 1) || at - from > 60) return -1
    at++
  }
  return at >= to || at >= limit ? -1 : at
}

const NAME = new Uint8Array(LONGEST_RUN)

/** Whether a land is meant, which may stand anywhere. */
function isLand({ form }: NearName, { entries, forms }: Lexicon): boolean {
  return entries[forms[form]!.entries[0]!]!.kind === 'country'
}

function guessAt(text: string, word: Curious, bounds: Bounds, lexicon: Lexicon): Guess | null {
  const { nearNames, brokenNames } = lexicon
  const { end, look } = word
  const { alone, short, leads, beginnings } = look
  let best =
    alone === null
      ? null
      : better(text, word, null, { lead: alone.lead, end, near: alone.near, rule: 'spelling' })
  if (
    short !== null &&
    (isLand(short.near, lexicon) || mayBeShortName(text, word, short.lead, bounds.beside))
  )
    best = better(text, word, best, { lead: short.lead, end, near: short.near, rule: 'spelling' })
  if (leads.length === 0 && beginnings.length === 0) return best
  const first = followerStart(text, end, bounds)
  if (first < 0) return best
  if (leads.length === 0 && !beginnings.some((beginning) => brokenNames.goesOn(beginning, text, first)))
    return best
  const firstEnd = wordEnd(text, first, bounds.to)
  if (leads.length > 0 && !isNoLaterPart(text, first, firstEnd)) {
    best = joined(text, word, firstEnd, nearNames, best)
    const second = followerStart(text, firstEnd, bounds)
    if (second >= 0) best = joined(text, word, wordEnd(text, second, bounds.to), nearNames, best)
  }
  for (const beginning of beginnings) {
    const whole = brokenNames.completed(beginning, text, end, first, firstEnd)
    if (whole !== null)
      best = better(text, word, best, { lead: beginning.lead, end: firstEnd, near: whole, rule: 'split' })
  }
  return best
}

/** What a word and those up to an end come to, so many letters set aside. */
interface Offer {
  lead: number
  end: number
  near: NearName
  rule: Guess['rule']
}

/** The cheaper of two guesses, then the longer. */
function better(
  text: string,
  { start }: Curious,
  best: Guess | null,
  { lead, end, near, rule }: Offer,
): Guess {
  if (best !== null && (near.cost > best.near.cost || (near.cost === best.near.cost && end <= best.end)))
    return best
  return { start: startAfter(text, start, lead), end: trimmed(text, end), wordStart: start, near, rule }
}

/** The best guess with what the words up to `end`, taken as one, come to. */
function joined(
  text: string,
  word: Curious,
  end: number,
  nearNames: NearNames,
  before: Guess | null,
): Guess | null {
  const { start, look } = word
  if (nearNames.isKnownMiss(text, start, end)) return before
  const length = readLetters(text, start, end, NAME, 0)
  let best = before
  let missed = true
  for (const lead of length < 0 ? NO_LEADS : look.leads) {
    const near = nearNames.search(NAME, lead, length)
    if (near === null || near.letters < SHORTEST_JOINED) continue
    missed = false
    best = better(text, word, best, { lead, end, near, rule: 'spelling' })
  }
  if (missed) nearNames.noteMiss()
  return best
}

const NO_LEADS: readonly number[] = []
/** Names of several words with fewer letters are not guessed at. */
const SHORTEST_JOINED = 5

/** Offset after so many letters, marks between them passed over. */
function startAfter(text: string, from: number, letters: number): number {
  let at = from
  let left = letters
  while (left > 0 || SYMBOL_TABLE[text.charCodeAt(at)] === INVISIBLE) {
    if (SYMBOL_TABLE[text.charCodeAt(at)] !== INVISIBLE) left--
    at++
  }
  return at
}

/** Invisible marks at the end are left outside; vowel signs belong to the last letter. */
function trimmed(text: string, end: number): number {
  let at = end
  while (SYMBOL_TABLE[text.charCodeAt(at - 1)] === INVISIBLE && !isHaraka(text.charCodeAt(at - 1))) at--
  return at
}
