/**
 * A table from words to numbers, keyed by 64-bit fingerprints of their UTF-16 units, so that a word met before is known
 * without cutting it out of the text. Of the words that fall on one stretch of cells, newer ones displace older ones;
 * that two words share a fingerprint is one chance in about 10^19.
 */
export class WordMemory {
  /** Four numbers a cell: both halves of the fingerprint, 1 + the word's number (0: the cell is empty), unused. */
  private readonly cells: Int32Array
  private readonly mask: number

  /** `bits`: the table has room for `2 ** bits` words. */
  constructor(bits: number) {
    this.cells = new Int32Array(CELL * 2 ** bits)
    this.mask = 2 ** bits - 1
  }

  /** The number of the word with fingerprint `a`, `b` (see `mixA` and `mixB`), or -1. */
  find(a: number, b: number): number {
    const { cells, mask } = this
    const home = (a ^ (a >>> 15) ^ b) & mask
    for (let step = 0; step < STRETCH; step++) {
      const cell = ((home + step) & mask) * CELL
      const held = cells[cell + 2]!
      if (held === 0) return -1
      if (cells[cell] === a && cells[cell + 1] === b) return held - 1
    }
    return -1
  }

  /** Remembers a word that `find` did not know; its number is not negative. */
  add(a: number, b: number, number: number): void {
    const { cells, mask } = this
    const home = (a ^ (a >>> 15) ^ b) & mask
    let cell = home * CELL
    for (let step = 0; step < STRETCH; step++) {
      const next = ((home + step) & mask) * CELL
      if (cells[next + 2] !== 0) continue
      cell = next
      break
    }
    cells[cell] = a
    cells[cell + 1] = b
    cells[cell + 2] = number + 1
  }

  clear(): void {
    this.cells.fill(0)
  }
}

const CELL = 4
/** A word stands within so many cells of its home. */
const STRETCH = 8

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
