import { WORD_UNIT } from './alphabet.ts'
import { type Neighbour, wordAfter, wordAt } from './neighbours.ts'
import { folded } from './vocabulary/sets.ts'
import { FIXED_TITLES, OUTLETS_OF_TODAY } from './vocabulary/titles.ts'
import { markBare, markKeys } from './words.ts'

/** Fixed titles as lists of words, by the first. */
const TITLES = new Map<string, string[][]>()
for (const title of folded(FIXED_TITLES)) {
  const words = title.split(' ')
  TITLES.set(words[0]!, [...(TITLES.get(words[0]!) ?? []), words])
}

/** Outlets that bear a land and the day in their names. */
export const OUTLETS = folded(OUTLETS_OF_TODAY)
/** A word of a title or an outlet's name after its first. */
export const TITLE_PART = markKeys(
  [...TITLES.values(), [...OUTLETS].map((name) => name.split(' '))].flat().flatMap(([, ...rest]) => rest),
)
/** The lands among their words. */
export const OUTLET_HEADS = new Set([...OUTLETS].map((name) => name.split(' ')[0]!))
/** The word is the first of a title. */
export const OPENS_TITLE = markBare(TITLES.keys())

/** How a form may begin a fixed title. */
export interface TitleTraits {
  /** Its first word opens one. */
  opensTitle: boolean
  /** It does, or may do so where more letters follow it. */
  mayOpenTitle: boolean
  /** It begins with a whole one. */
  holdsTitle: boolean
}

export function titleTraits(key: string): TitleTraits {
  const words = key.split(' ')
  const titles = TITLES.get(words[0]!) ?? []
  return {
    opensTitle: titles.length > 0 || OUTLET_HEADS.has(words[0]!),
    mayOpenTitle: [...TITLES.keys()].some((title) => title.startsWith(words[0]!)),
    holdsTitle: titles.some((title) => title.every((part, at) => part === words[at])),
  }
}

/** Whether a fixed title begins with the form at `[start, end)`. */
export function beginsTitle(
  text: string,
  start: number,
  end: number,
  to: number,
  { opensTitle, mayOpenTitle }: Pick<TitleTraits, 'opensTitle' | 'mayOpenTitle'>,
): boolean {
  if (!mayOpenTitle || !(opensTitle || runsOn(text, end, to))) return false
  const first = wordAfter(text, start, to)
  // What is attached to the place's own word was set aside.
  return first !== null && isTitle(text, first, [wordAt(text, first).key], to, start)
}

/** Whether a fixed title begins with the word before a place, with or without letters attached, and ends with the place at `end` or behind it. */
export function holdsInTitle(text: string, before: Neighbour, end: number, to: number): boolean {
  if ((before.marks & OPENS_TITLE) === 0) return false
  const first = wordAfter(text, before.start, to)
  return first !== null && isTitle(text, first, wordAt(text, first).bare, to, end)
}

/** Whether a title with one of these first words goes on behind that word and ends at `least` or behind it. */
function isTitle(
  text: string,
  { end }: Neighbour,
  firstWords: readonly string[],
  to: number,
  least: number,
): boolean {
  for (const key of firstWords)
    for (const [, ...rest] of TITLES.get(key) ?? []) {
      const titleEnd = endOf(text, end, to, rest)
      if (titleEnd >= least) return true
    }
  return false
}

/** Where words that follow one another from `at` on end; -1 where others stand there. */
function endOf(text: string, at: number, to: number, words: readonly string[]): number {
  let end = at
  for (const key of words) {
    const word = wordAfter(text, end, to)
    if (word === null || wordAt(text, word).key !== key || word.start - end > WIDEST_GAP) return -1
    end = word.end
  }
  return end
}

/** Words of a title stand no farther apart, in UTF-16 units. */
const WIDEST_GAP = 3

/** Whether the word goes on where the name ends. */
function runsOn(text: string, end: number, to: number): boolean {
  return end < to && WORD_UNIT[text.charCodeAt(end)] !== 0
}
