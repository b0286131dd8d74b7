import { FOLD_TABLE } from '../domain/folding.ts'
import { FIRST_LETTER, INVISIBLE, SYMBOL_TABLE } from './alphabet.ts'

/** A word beside a position, folded, with what stands between it and the position. */
export interface Neighbour {
  start: number
  end: number
  key: string
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

export function foldedWord(text: string, start: number, end: number): string {
  let key = ''
  for (let i = start; i < end; i++) {
    const folded = FOLD_TABLE[text.charCodeAt(i)]!
    if (folded !== 0) key += String.fromCharCode(folded)
  }
  return key
}

/** The word that ends before `position`, or null at the start of the text or over a wide gap. */
export function wordBefore(text: string, position: number, from: number): Neighbour | null {
  let end = position
  while (end > from && !isLetterAt(text, end - 1)) {
    end--
    if (position - end > WIDEST_GAP) return null
  }
  if (end <= from) return null
  let start = end
  while (start > from && isWordUnit(text, start - 1) && end - start < LONGEST_WORD) start--
  return { start, end, key: foldedWord(text, start, end), gap: text.slice(end, position) }
}

/** The word that begins after `position`, or null at the end of the text or over a wide gap. */
export function wordAfter(text: string, position: number, to: number): Neighbour | null {
  let start = position
  while (start < to && !isLetterAt(text, start)) {
    start++
    if (start - position > WIDEST_GAP) return null
  }
  if (start >= to) return null
  let end = start
  while (end < to && isWordUnit(text, end) && end - start < LONGEST_WORD) end++
  return { start, end, key: foldedWord(text, start, end), gap: text.slice(position, start) }
}

/** Whether a gap ends a clause: a full stop, colon, question mark, semicolon or line break. */
export function endsClause(gap: string): boolean {
  return /[.:؛;!?؟\n…]/.test(gap)
}

/** A folded word and what it is without its attached letters and article, the whole word first. */
export function bareForms(key: string): string[] {
  const found = [key]
  let rest = key
  if (/^[وف]/.test(rest) && rest.length > 3) {
    rest = rest.slice(1)
    found.push(rest)
  }
  if (rest.startsWith('لل') && rest.length > 4) {
    found.push(rest.slice(2), `ال${rest.slice(2)}`)
    return found
  }
  if (/^[بلك]/.test(rest) && rest.length > 3) {
    rest = rest.slice(1)
    found.push(rest)
  }
  if (rest.startsWith('ال') && rest.length > 4) found.push(rest.slice(2))
  return found
}

/** Whether the word, bare or with attached letters, is in the set. */
export function isOneOf(word: Neighbour | null, set: ReadonlySet<string>): boolean {
  return word !== null && bareForms(word.key).some((form) => set.has(form))
}
