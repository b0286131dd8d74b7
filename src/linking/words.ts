import { FOLD_TABLE } from '../domain/folding.ts'
import { MarkedWords } from './marked-words.ts'
import { mixA, mixB, SEED_A, SEED_B, WordMemory } from './word-memory.ts'

/** A word as vocabulary knows it. */
export interface Word {
  /** Folded. */
  key: string
  /** The key, and what it is without its attached letters and article. */
  bare: readonly string[]
}

const MOST_KNOWN = 20_000
const known = new Map<string, Word>()

/** The word of a raw stretch of letters. Words recur, so each is folded once as long as the table holds. */
export function wordOf(raw: string): Word {
  const before = known.get(raw)
  if (before !== undefined) return before
  const word = readWord(raw)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(raw, word)
  return word
}

function readWord(raw: string): Word {
  const key = foldWord(raw)
  return { key, bare: bareForms(key) }
}

function foldWord(raw: string): string {
  const units: number[] = []
  for (let i = 0; i < raw.length; i++) {
    const folded = FOLD_TABLE[raw.charCodeAt(i)]!
    if (folded !== 0) units.push(folded)
  }
  return String.fromCharCode(...units.slice(0, 1000))
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

/** Marks that may be given out; the scanner keeps four bits more for every word (see `scan.ts`). */
export const MOST_MARKS = 20
let given = 0
const vocabulary = new MarkedWords()

function nextMark(): number {
  if (given >= MOST_MARKS) throw new Error(`more than ${MOST_MARKS} marks of words`)
  return 1 << given++
}

/**
 * Says once which words are meant by what is asked of words again and again (`is it a preposition?`): those that, bare
 * or with attached letters, are in a set. The bit returned answers in `marksAt`. To be called while modules load, before
 * any word is read; so are all that give out marks.
 */
export function markBare(set: Iterable<string>): number {
  const mark = nextMark()
  for (const word of set) vocabulary.add(word, 0, mark)
  return mark
}

/** The mark of words whose whole key is in a set. */
export function markKeys(set: Iterable<string>): number {
  const mark = nextMark()
  for (const word of set) vocabulary.add(word, mark, 0)
  return mark
}

/** The mark of words whose whole key begins and ends with given letters and has at least so many between; also of those that `also` holds. */
export function markEnds(
  shapes: readonly { begins: string; ends: string; least?: number }[],
  also: Iterable<string> = [],
): number {
  const mark = markBare(also)
  for (const { begins, ends, least = 0 } of shapes) vocabulary.addShape(begins, ends, least, mark)
  return mark
}

/** The marks of the word `text[start, end)`. */
export function readMarks(text: string, start: number, end: number): number {
  return vocabulary.marks(text, start, end)
}

const MEMORY_BITS = 14
const memory = new WordMemory(MEMORY_BITS, MOST_MARKS + 1)

/** The marks of the word `text[start, end)`, found by its letters' fingerprint if it was met before. */
export function marksAt(text: string, start: number, end: number): number {
  let a = SEED_A
  let b = SEED_B
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    a = mixA(a, code)
    b = mixB(b, code)
  }
  const before = memory.find(a, b)
  if (before >= 0) return before
  const marks = readMarks(text, start, end)
  memory.add(a, b, marks)
  return marks
}
