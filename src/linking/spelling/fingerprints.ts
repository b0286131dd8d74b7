/**
 * Remembers words by 64-bit fingerprints, so that a word met before is known without cutting it out of the text.
 * Newer words displace older ones; that two words share a fingerprint is one chance in about 10^19.
 */
export class Fingerprints {
  private readonly first: Int32Array
  private readonly second: Int32Array
  private readonly mask: number

  /** `bits`: the table holds `2 ** bits` words. */
  constructor(bits: number) {
    this.first = new Int32Array(2 ** bits)
    this.second = new Int32Array(2 ** bits)
    this.mask = 2 ** bits - 1
  }

  /** `a` and `b` are the halves of a fingerprint; see `mixA` and `mixB`. `a` is never 0. */
  has(a: number, b: number): boolean {
    const cell = (a ^ (a >>> 15) ^ b) & this.mask
    return this.first[cell] === a && this.second[cell] === b
  }

  add(a: number, b: number): void {
    const cell = (a ^ (a >>> 15) ^ b) & this.mask
    this.first[cell] = a
    this.second[cell] = b
  }
}

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
