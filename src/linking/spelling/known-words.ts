import { COMMON_WORDS, FUNCTION_WORDS, NO_LATER_PARTS } from '../vocabulary/common-words.ts'
import { GIVEN_NAMES } from '../vocabulary/given-names.ts'
import { folded } from '../vocabulary/sets.ts'
import { CLUB_WORDS } from '../vocabulary/sport.ts'
import { TYPE_WORDS } from '../vocabulary/type-words.ts'
import { NEAR_WORDS, WORLD_NAMES } from '../vocabulary/world-names.ts'
import { LetterTrie } from './letter-trie.ts'
import { LONGEST_RUN, readLetters } from './letters.ts'

/** Words that are known to be something else. */
const KNOWN = new LetterTrie(
  [
    ...folded([
      ...WORLD_NAMES,
      ...WORLD_NAMES.map((name) => name.replace(/^ال/, '')),
      ...COMMON_WORDS,
      ...NEAR_WORDS,
      ...CLUB_WORDS,
      ...GIVEN_NAMES,
      ...TYPE_WORDS.flatMap(({ words, outside }) => (outside ? words : [])),
      ...FUNCTION_WORDS,
    ]),
  ].map((word) => [word, 0] as const),
)

/** Whether the letters `[from, to)` are a word that is known to be something else than a misspelt name. */
export function areKnown(letters: Uint8Array, from: number, to: number): boolean {
  return holds(KNOWN, letters, from, to)
}

function holds(words: LetterTrie, letters: Uint8Array, from: number, to: number): boolean {
  const node = words.walk(letters, from, to)
  return node > 0 && words.valueAt(node) >= 0
}

const NEVER_LATER = new LetterTrie([...folded(NO_LATER_PARTS)].map((word) => [word, 0] as const))

/** Whether the raw word is no second or third part of a misspelt name. */
export function isNoLaterPart(text: string, start: number, end: number): boolean {
  const length = readLetters(text, start, end, WORD, 0)
  return length >= 0 && (holds(NEVER_LATER, WORD, 0, length) || areKnown(WORD, 0, length))
}

/** The same of a raw word: it is no part of a name either. */
export function isKnownWord(text: string, start: number, end: number): boolean {
  const length = readLetters(text, start, end, WORD, 0)
  return length >= 0 && areKnown(WORD, 0, length)
}

const WORD = new Uint8Array(LONGEST_RUN)
