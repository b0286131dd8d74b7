import { BREAK, FIRST_LETTER, INVISIBLE, isHaraka, SYMBOL_TABLE } from '../alphabet.ts'
import { CURIOUS_STRIDE, type Finds } from '../finds.ts'
import type { Lexicon } from '../lexicon.ts'
import { LONGEST_RUN, readLetters } from './letters.ts'
import type { Look, NearName } from './near-names.ts'

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
  { nearNames, scanner }: Lexicon,
): Guess[] {
  const found: Guess[] = []
  let next = forms[0]
  let done = 0
  for (let row = curious[0]; row < curious[1]; row++) {
    const start = finds.curious[row * CURIOUS_STRIDE]!
    if (start < done) continue
    const end = finds.curious[row * CURIOUS_STRIDE + 1]!
    while (next < forms[1] && finds.wordStart(next) < end) next++
    const look = scanner.lookOf(text, start, end)
    if (look === null) continue
    const limit = next < forms[1] ? finds.wordStart(next) : to
    const guess = guessAt(text, { start, end, look }, { to, limit }, nearNames)
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

/** Where the range of a guess ends, and the start of what is taken before that. */
interface Bounds {
  to: number
  limit: number
}

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

function guessAt(
  text: string,
  { start, end, look }: Curious,
  bounds: Bounds,
  nearNames: Lexicon['nearNames'],
): Guess | null {
  const { alone, leads, beginnings } = look
  let best: Guess | null = null
  const offer = (lead: number, nameEnd: number, near: NearName, rule: Guess['rule']): void => {
    if (best !== null && near.cost > best.near.cost) return
    if (best !== null && near.cost === best.near.cost && nameEnd <= best.end) return
    best = {
      start: startAfter(text, start, lead),
      end: trimmed(text, nameEnd),
      wordStart: start,
      near,
      rule,
    }
  }
  if (alone !== null) offer(alone.lead, end, alone.near, 'spelling')
  if (leads.length === 0 && beginnings.length === 0) return best
  const first = followerStart(text, end, bounds)
  if (first < 0) return best
  const firstEnd = wordEnd(text, first, bounds.to)
  if (leads.length > 0) {
    offerJoined(text, start, firstEnd, leads, nearNames, offer)
    const second = followerStart(text, firstEnd, bounds)
    if (second >= 0) offerJoined(text, start, wordEnd(text, second, bounds.to), leads, nearNames, offer)
  }
  for (const beginning of beginnings) {
    const whole = nearNames.completed(beginning, text, first, firstEnd)
    if (whole !== null) offer(beginning.lead, firstEnd, whole, 'split')
  }
  return best
}

type Offer = (lead: number, nameEnd: number, near: NearName, rule: Guess['rule']) => void

/** Offers what the words `text[start, end)` come to, taken as one. */
function offerJoined(
  text: string,
  start: number,
  end: number,
  leads: readonly number[],
  nearNames: Lexicon['nearNames'],
  offer: Offer,
): void {
  if (nearNames.isKnownMiss(text, start, end)) return
  const length = readLetters(text, start, end, NAME, 0)
  let missed = true
  for (const lead of length < 0 ? NO_LEADS : leads) {
    const near = nearNames.search(NAME, lead, length)
    if (near === null || near.letters < SHORTEST_JOINED) continue
    missed = false
    offer(lead, end, near, 'spelling')
  }
  if (missed) nearNames.noteMiss()
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
