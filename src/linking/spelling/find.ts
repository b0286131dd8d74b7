import { BREAK, FIRST_LETTER, INVISIBLE, isHaraka, SYMBOL_TABLE } from '../alphabet.ts'
import type { Lexicon } from '../lexicon.ts'
import { wordOf } from '../words.ts'
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

interface Stretch {
  start: number
  end: number
}

const MOST_WORDS = 3

/** A word that may be or begin a name. */
export interface Curious extends Stretch {
  look: Look
}

/**
 * The guesses that the curious words of a range come to, at most one a place: the cheaper, then the longer. `taken`
 * holds, in order, the stretches that exact forms cover; no guess touches them.
 */
export function guessesFrom(
  text: string,
  to: number,
  words: readonly Curious[],
  taken: readonly Stretch[],
  { nearNames }: Lexicon,
): Guess[] {
  const found: Guess[] = []
  let next = 0
  let done = 0
  for (const word of words) {
    if (word.start < done) continue
    while (next < taken.length && taken[next]!.start < word.end) next++
    const after = followers(text, word.end, to, taken[next]?.start ?? to)
    const guess = guessAt(text, word, word.look, after, nearNames)
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

/** The next two words, as far as only spaces, hyphens and one line break stand between and nothing is taken. */
function followers(text: string, from: number, to: number, limit: number): Stretch[] {
  const words: Stretch[] = []
  let at = from
  while (words.length < MOST_WORDS - 1) {
    let breaks = 0
    while (at < to && SYMBOL_TABLE[text.charCodeAt(at)]! < FIRST_LETTER) {
      const code = text.charCodeAt(at)
      if (SYMBOL_TABLE[code] === BREAK || (code === 0x0a && ++breaks > 1) || at - from > 60) return words
      at++
    }
    if (at >= to || at >= limit) return words
    const end = wordEnd(text, at, to)
    words.push({ start: at, end })
    at = end
  }
  return words
}

function guessAt(
  text: string,
  first: Stretch,
  { key, alone, leads, beginnings }: Look,
  after: readonly Stretch[],
  nearNames: Lexicon['nearNames'],
): Guess | null {
  let best: Guess | null = null
  const offer = (lead: number, end: number, near: NearName | null, rule: Guess['rule']): void => {
    if (near === null || (best !== null && near.cost > best.near.cost)) return
    if (best !== null && near.cost === best.near.cost && end <= best.end) return
    best = {
      start: startAfter(text, first.start, lead),
      end: trimmed(text, end),
      wordStart: first.start,
      near,
      rule,
    }
  }
  if (alone !== null) offer(alone.lead, first.end, alone.near, 'spelling')
  if (after.length === 0 || (leads.length === 0 && beginnings.length === 0)) return best
  const keys = after.map(({ start, end }) => wordOf(text.slice(start, end)).key)
  for (const lead of leads)
    for (let words = 1; words <= after.length; words++) {
      const near = nearNames.nearest(key.slice(lead) + keys.slice(0, words).join(''))
      if (near !== null && near.letters >= 5) offer(lead, after[words - 1]!.end, near, 'spelling')
    }
  for (const lead of beginnings) {
    const whole = key.slice(lead) + keys[0]
    const form = nearNames.whole.get(whole)
    if (form !== undefined) offer(lead, after[0]!.end, { form, cost: 0, letters: whole.length }, 'split')
  }
  return best
}

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
