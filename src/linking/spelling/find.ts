import { FIRST_LETTER, INVISIBLE, isHaraka, SYMBOL_TABLE } from '../alphabet.ts'
import type { Lexicon } from '../lexicon.ts'
import { foldedWord } from '../neighbours.ts'
import { COMMON_WORDS } from '../vocabulary/common-words.ts'
import { CLUB_WORDS } from '../vocabulary/inside-names.ts'
import { GIVEN_NAMES } from '../vocabulary/persons.ts'
import { folded } from '../vocabulary/sets.ts'
import { NEAR_WORDS, WORLD_NAMES } from '../vocabulary/world-names.ts'
import type { NearName } from './near-names.ts'
import { skeleton } from './sounds.ts'

/** A stretch of one to three words that may be a name spelt in a way no list holds. */
export interface Guess {
  start: number
  end: number
  wordStart: number
  near: NearName
  /** `spelling`: by its sounds; `split`: a listed name with a space or line break inside. */
  rule: 'spelling' | 'split'
}

interface Word {
  start: number
  end: number
  key: string
}

const NO_GUESS = folded([
  ...WORLD_NAMES.map((name) => name.replace(/^ال/, '')),
  ...COMMON_WORDS,
  ...WORLD_NAMES,
  ...NEAR_WORDS,
  ...CLUB_WORDS,
  ...GIVEN_NAMES,
])
const MOST_WORDS = 3
const LEAST_LETTERS = 4

/** Words of a range that no exact form covers; `taken` holds the covered stretches in order. */
function* freeRuns(
  text: string,
  from: number,
  to: number,
  taken: readonly { start: number; end: number }[],
): Generator<Word[]> {
  let run: Word[] = []
  let at = from
  let next = 0
  while (next < taken.length && taken[next]!.end <= from) next++
  while (at < to) {
    const block = taken[next]
    if (block !== undefined && at >= block.start) {
      if (run.length > 0) yield run
      run = []
      at = Math.max(at, block.end)
      next++
      continue
    }
    if (SYMBOL_TABLE[text.charCodeAt(at)]! < FIRST_LETTER) {
      // Names do not run over marks: only spaces, hyphens, line breaks and invisible marks part their words.
      if (SYMBOL_TABLE[text.charCodeAt(at)] === 0 && run.length > 0) {
        yield run
        run = []
      }
      at++
      continue
    }
    const start = at
    while (
      at < to &&
      (SYMBOL_TABLE[text.charCodeAt(at)]! >= FIRST_LETTER || SYMBOL_TABLE[text.charCodeAt(at)] === INVISIBLE)
    )
      at++
    let end = at
    while (
      end > start &&
      SYMBOL_TABLE[text.charCodeAt(end - 1)] === INVISIBLE &&
      !isHaraka(text.charCodeAt(end - 1))
    )
      end--
    run.push({ start, end, key: foldedWord(text, start, end) })
  }
  if (run.length > 0) yield run
}

/** All guesses of a range, at most one a place, the longest that comes near enough. */
export function guessesIn(
  text: string,
  from: number,
  to: number,
  taken: readonly { start: number; end: number }[],
  lexicon: Lexicon,
): Guess[] {
  const found: Guess[] = []
  for (const run of freeRuns(text, from, to, taken)) {
    for (let at = 0; at < run.length; at++) {
      const guess = guessAt(run, at, lexicon)
      if (guess === null) continue
      const { words, ...rest } = guess
      found.push(rest)
      at += words - 1
    }
  }
  return found
}

/** The nearest reading of the words from `at` on, over all attached letters and one to three words; the cheaper, then the longer, wins. */
function guessAt(
  run: readonly Word[],
  at: number,
  { nearNames }: Lexicon,
): (Guess & { words: number }) | null {
  const first = run[at]!
  let best: (Guess & { words: number }) | null = null
  const offer = (lead: number, words: number, near: NearName | null, rule: Guess['rule']): void => {
    if (near === null || (best !== null && near.cost > best.near.cost)) return
    if (best !== null && near.cost === best.near.cost && words <= best.words) return
    best = {
      start: first.start + lead,
      end: run[at + words - 1]!.end,
      wordStart: first.start,
      near,
      rule,
      words,
    }
  }
  for (const lead of leadsOf(first.key)) {
    const own = first.key.slice(lead)
    if (lead > 0 && own.length < LEAST_LETTERS) continue
    if (NO_GUESS.has(own)) return null
    if (own.startsWith('ال')) continue
    if (own.length >= LEAST_LETTERS) offer(lead, 1, nearNames.nearest(own), 'spelling')
    const second = run[at + 1]
    if (second === undefined) continue
    if (nearNames.leads.has(skeleton(own)))
      for (let words = 2; words <= Math.min(MOST_WORDS, run.length - at); words++) {
        const near = nearNames.nearest(
          own +
            run
              .slice(at + 1, at + words)
              .map(({ key }) => key)
              .join(''),
        )
        if (near !== null && near.letters >= 5) offer(lead, words, near, 'spelling')
      }
    const form = nearNames.beginnings.has(own) ? nearNames.whole.get(own + second.key) : undefined
    if (form !== undefined)
      offer(lead, 2, { form, cost: 0, letters: own.length + second.key.length }, 'split')
  }
  return best
}

/** How many letters may be attached before the name: none, then و or ف, then ب, ل or ك. */
function leadsOf(key: string): number[] {
  const leads = [0]
  if (/^[وف]/.test(key)) leads.push(1)
  const after = leads.at(-1)!
  if (/^[بلك]/.test(key.slice(after))) leads.push(after + 1)
  return leads
}
