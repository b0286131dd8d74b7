import { FIRST_LETTER, INVISIBLE, SYMBOL_TABLE } from './alphabet.ts'
import { type Word, wordOf } from './words.ts'

/** A word beside a position, folded, with what stands between it and the position. */
export interface Neighbour extends Word {
  start: number
  end: number
  /** The raw text between the word and the position asked for. */
  gap: string
}

/** Farthest gap, in UTF-16 units, over which two words count as neighbours. */
const WIDEST_GAP = 8
const LONGEST_WORD = 40

function isLetterAt(text: string, at: number): boolean {
  return SYMBOL_TABLE[text.charCodeAt(at)]! >= FIRST_LETTER
}

function isWordUnit(text: string, at: number): boolean {
  const symbol = SYMBOL_TABLE[text.charCodeAt(at)]!
  return symbol >= FIRST_LETTER || symbol === INVISIBLE
}

/** The word that ends before `position`, or null at the start of the text or over a wide gap. */
export function wordBefore(text: string, position: number, from: number): Neighbour | null {
  if (last.text === text && last.position === position && last.from === from) return last.word
  const word = readBefore(text, position, from)
  last = { text, position, from, word }
  return word
}

/** The last answer: several rules ask for the same neighbour in a row. */
let last: { text: string; position: number; from: number; word: Neighbour | null } = {
  text: '',
  position: -1,
  from: -1,
  word: null,
}

function readBefore(text: string, position: number, from: number): Neighbour | null {
  let end = position
  while (end > from && !isLetterAt(text, end - 1)) {
    end--
    if (position - end > WIDEST_GAP) return null
  }
  if (end <= from) return null
  let start = end
  while (start > from && isWordUnit(text, start - 1) && end - start < LONGEST_WORD) start--
  const { key, bare } = wordOf(text.slice(start, end))
  return { start, end, key, bare, gap: text.slice(end, position) }
}

/** The word that begins after `position`, or null at the end of the text or over a wide gap. */
export function wordAfter(text: string, position: number, to: number): Neighbour | null {
  if (next.text === text && next.position === position && next.to === to) return next.word
  const word = readAfter(text, position, to)
  next = { text, position, to, word }
  return word
}

let next: { text: string; position: number; to: number; word: Neighbour | null } = {
  text: '',
  position: -1,
  to: -1,
  word: null,
}

function readAfter(text: string, position: number, to: number): Neighbour | null {
  let start = position
  while (start < to && !isLetterAt(text, start)) {
    start++
    if (start - position > WIDEST_GAP) return null
  }
  if (start >= to) return null
  let end = start
  while (end < to && isWordUnit(text, end) && end - start < LONGEST_WORD) end++
  const { key, bare } = wordOf(text.slice(start, end))
  return { start, end, key, bare, gap: text.slice(position, start) }
}

/** Whether a gap ends a clause: a full stop, colon, question mark, semicolon or line break. */
export function endsClause(gap: string): boolean {
  return gap !== ' ' && /[.:؛;!?؟\n…]/.test(gap)
}

/** Whether the word, bare or with attached letters, is in the set. */
export function isOneOf(word: Neighbour | null, set: ReadonlySet<string>): boolean {
  return word?.bare.some((form) => set.has(form)) ?? false
}
