/**
 * A table from words to small numbers, keyed by fingerprints of their UTF-16 units, so that a word met before is known
 * without cutting it out of the text. A cell is eight bytes and a word stands in one of eight neighbouring cells, so that
 * one look costs one line of the processor's cache; where they are full a newer word displaces an older one. It is looked for from a cell of its own on. A fingerprint
 * is 64 bits less the bits of the number: at the widest numbers used here, two words share one in 10^14 pairs.
 */
export class WordMemory {
  /** Two numbers a cell: first half of the fingerprint; second half with 1 + the word's number in its low bits (0: empty). */
  private readonly cells: Int32Array
  private readonly mask: number
  private readonly low: number
  /**
   * The table has room for `2 ** bits` words and numbers below `2 ** numberBits - 1`. Threads may share the memory of one
   * (`sharedBytes` of it) if a word's number is the same for all: they take no turns, and a cell written by two at once or
   * read half written is one of a word that nobody knows.
   */
  constructor(bits: number, numberBits: number, shared?: SharedArrayBuffer) {
    this.cells = shared === undefined ? new Int32Array(2 * 2 ** bits) : new Int32Array(shared)
    this.mask = (2 ** bits - 1) & ~(BUCKET - 1)
    this.low = 2 ** numberBits - 1
  }

  /** The number of the word with fingerprint `a`, `b` (see `mixA` and `mixB`), or -1. */
  find(a: number, b: number): number {
    const { cells, low } = this
    const first = ((a ^ (a >>> 15) ^ b) & this.mask) * 2
    let place = homeOf(b)
    for (let tried = 0; tried < BUCKET; tried++) {
      const cell = first + place
      const held = cells[cell + 1]!
      if ((held & low) === 0) return -1
      if (cells[cell] === a && ((held ^ b) & ~low) === 0) return (held & low) - 1
      place = (place + 2) & (BUCKET * 2 - 1)
    }
    return -1
  }

  /** Draws the cells of a word into the processor's cache; what it returns says nothing. */
  touch(a: number, b: number): number {
    return this.cells[((a ^ (a >>> 15) ^ b) & this.mask) * 2]!
  }

  /** Remembers a word that `find` did not know. */
  add(a: number, b: number, number: number): void {
    const { cells, low } = this
    const first = ((a ^ (a >>> 15) ^ b) & this.mask) * 2
    let place = homeOf(b)
    for (let tried = 0; tried < BUCKET && (cells[first + place + 1]! & low) !== 0; tried++)
      place = (place + 2) & (BUCKET * 2 - 1)
    cells[first + place] = a
    cells[first + place + 1] = (b & ~low) | (number + 1)
  }

  clear(): void {
    this.cells.fill(0)
  }
}

/** So many bytes has a table's memory. */
export const sharedBytes = (bits: number): number => 2 * 2 ** bits * Int32Array.BYTES_PER_ELEMENT

const BUCKET = 8

/** The cell of its bucket that a word is looked for in first: most are found in it, and the processor counts on that. */
const homeOf = (b: number): number => ((b >>> 26) & (BUCKET - 1)) * 2

export const SEED_A = 0x811c9dc5 | 0
export const SEED_B = 0x2545f491

/** One step of the first half (FNV-1a). */
export function mixA(a: number, code: number): number {
  return Math.imul(a ^ code, 0x01000193)
}

/** One step of the second half. */
export function mixB(b: number, code: number): number {
  return Math.imul(b + code, 0x85ebca6b) ^ (b >>> 13)
}

/** First half of the fingerprint of the word `text[start, end)`. */
export function fingerprintA(text: string, start: number, end: number): number {
  let a = SEED_A
  for (let at = start; at < end; at++) a = mixA(a, text.charCodeAt(at))
  return a
}

/** Second half of the fingerprint of the word `text[start, end)`. */
export function fingerprintB(text: string, start: number, end: number): number {
  let b = SEED_B
  for (let at = start; at < end; at++) b = mixB(b, text.charCodeAt(at))
  return b
}
