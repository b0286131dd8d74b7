import { FIRST_LETTER, SYMBOL_TABLE, WORD_UNIT } from './alphabet.ts'
import { unitTable, WHITE_SPACE } from './unit-table.ts'
import { marksAt, type Word, wordOf } from './words.ts'

/** A word beside a position. */
export interface Neighbour {
  start: number
  end: number
  /** What is known of the word (see `markWords`). */
  marks: number
  /** What stands between it and the position asked for: bits below, 0 for a single space or nothing. */
  gap: number
}

/** The gap ends a clause: a full stop, colon, question mark, semicolon or line break. */
export const CLAUSE_END = 1
export const COMMA = 2
export const BRACKET = 4
/** An opening quote or bracket is one of the last two units. */
export const OPENED = 8
/** There is more than white space. */
export const FILLED = 16

/** Bits of every UTF-16 unit in a gap, OPENED for opening marks wherever they stand. */
const GAP_BITS: Uint8Array = makeGapBits()

function makeGapBits(): Uint8Array {
  const bits = unitTable([
    ['.:؛;!?؟\n…', CLAUSE_END],
    ['،,', COMMA],
    ['()', BRACKET],
    ['"\'«“”‘„([', OPENED],
  ])
  const white = unitTable([[WHITE_SPACE, FILLED]])
  for (let code = 0; code < bits.length; code++) bits[code]! |= white[code]! ^ FILLED
  return bits
}

/** Farthest gap, in UTF-16 units, over which two words count as neighbours. */
export const WIDEST_GAP = 8
/** So much of a longer word is read. */
export const LONGEST_WORD = 40

/** The word that ends before `position`, or null at the start of the text or over a wide gap. */
export function wordBefore(text: string, position: number, from: number): Neighbour | null {
  let end = position
  while (end > from && SYMBOL_TABLE[text.charCodeAt(end - 1)]! < FIRST_LETTER) {
    end--
    if (position - end > WIDEST_GAP) return null
  }
  if (end <= from) return null
  let start = end
  while (start > from && WORD_UNIT[text.charCodeAt(start - 1)] !== 0 && end - start < LONGEST_WORD) start--
  return { start, end, marks: marksAt(text, start, end), gap: gapBits(text, end, position) }
}

/** The word that begins after `position`, or null at the end of the text or over a wide gap. */
export function wordAfter(text: string, position: number, to: number): Neighbour | null {
  let start = position
  while (start < to && SYMBOL_TABLE[text.charCodeAt(start)]! < FIRST_LETTER) {
    start++
    if (start - position > WIDEST_GAP) return null
  }
  if (start >= to) return null
  let end = start
  while (end < to && WORD_UNIT[text.charCodeAt(end)] !== 0 && end - start < LONGEST_WORD) end++
  return { start, end, marks: marksAt(text, start, end), gap: gapBits(text, position, start) }
}

/** Bits of what stands in `text[from, to)`. */
function gapBits(text: string, from: number, to: number): number {
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return 0
  let bits = 0
  for (let at = from; at < to; at++) {
    const own = GAP_BITS[text.charCodeAt(at)]!
    bits |= to - at > 2 ? own & ~OPENED : own
  }
  return bits
}

/** The same of a text's units. */
export function gapBitsOf(units: Uint16Array, from: number, to: number): number {
  if (to - from === 1 && units[from] === 0x20) return 0
  let bits = 0
  for (let at = from; at < to; at++) {
    const own = GAP_BITS[units[at]!]!
    bits |= to - at > 2 ? own & ~OPENED : own
  }
  return bits
}

/** A neighbour folded, for what its marks do not tell. */
export function wordAt(text: string, { start, end }: Neighbour): Word {
  return wordOf(text.slice(start, end))
}

/** Whether the word, bare or with attached letters, is in the set. */
export function isOneOf(word: Word, set: ReadonlySet<string>): boolean {
  return word.bare.some((form) => set.has(form))
}
