import { FIRST_LETTER, GAP, LETTERS, SYMBOL_TABLE } from '../alphabet.ts'

/**
 * Folded names as numbers: a letter is its place in LETTERS, one byte. Words of running text are compared in this
 * shape, without a string made of them.
 */

/** Longer runs of letters are no name. */
export const LONGEST_RUN = 60

/** Number of a folded letter. */
export const letterOf = (letter: string): number => NUMBERS.get(letter) ?? -1
const NUMBERS = new Map(Array.from(LETTERS, (letter, at) => [letter, at]))

export const ALEF = letterOf('ا')
export const LAM = letterOf('ل')
export const HEH = letterOf('ه')
const TEH = letterOf('ت')
const SHEEN = letterOf('ش')

/** Letters that only foreign words are written with. */
export const FOREIGN_LETTER = /[چپگڤژ]/

/**
 * Whether the letter at a place of a word `[from, to)` is one sound with the next: the ت of تش, or the same letter again, but
 * for the first, which may be an attached one.
 */
export function isOneWithNext(letters: Uint8Array, at: number, from: number, to: number): boolean {
  if (at + 1 >= to) return false
  const letter = letters[at]!
  const next = letters[at + 1]!
  return (letter === next && at > from) || (letter === TEH && next === SHEEN)
}

/**
 * Appends the letters of `text[start, end)`, marks left out, to `into` from `length` on and returns the new length; -1
 * where that is over LONGEST_RUN. Of several words it is what they sound like as one: the ه of `خوجه وند` is a vowel.
 */
export function readLetters(
  text: string,
  start: number,
  end: number,
  into: Uint8Array,
  length: number,
): number {
  let at = length
  for (let unit = start; unit < end; unit++) {
    const symbol = SYMBOL_TABLE[text.charCodeAt(unit)]!
    if (symbol < FIRST_LETTER) {
      if (symbol === GAP && at > length && into[at - 1] === HEH) into[at - 1] = ALEF
      continue
    }
    if (at >= LONGEST_RUN) return -1
    into[at++] = symbol - FIRST_LETTER
  }
  return at
}

/** The folded name as one word, in the same way. */
export function asOneWord(name: string): string {
  return name.replaceAll('ه ', 'ا').replaceAll(' ', '')
}

/** The letters of a folded name; null where it holds what no name is spelt with. */
export function lettersOf(name: string): Uint8Array | null {
  const letters = new Uint8Array(name.length)
  for (let at = 0; at < name.length; at++) {
    const letter = letterOf(name[at]!)
    if (letter < 0) return null
    letters[at] = letter
  }
  return letters
}

/** The folded word that so many letters spell. */
export function spelt(letters: Uint8Array, from: number, to: number): string {
  let word = ''
  for (let at = from; at < to; at++) word += LETTERS[letters[at]!]
  return word
}
