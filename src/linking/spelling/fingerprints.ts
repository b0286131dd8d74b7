/**
 * Remembers words by 64-bit fingerprints, so that a word met before is known without cutting it out of the text.
 * Newer words displace older ones; that two words share a fingerprint is one chance in about 10^19.
 */
export class Fingerprints {
  private readonly first: Int32Array
  private readonly second: Int32Array
  private readonly mask: number
  private hashA = 0
  private hashB = 0

  /** `bits`: the table holds `2 ** bits` words. */
  constructor(bits: number) {
    this.first = new Int32Array(2 ** bits)
    this.second = new Int32Array(2 ** bits)
    this.mask = 2 ** bits - 1
  }

  /** Whether `text[start, end)` is remembered. Leaves its fingerprint for `remember`. */
  holds(text: string, start: number, end: number): boolean {
    let a = 0x811c9dc5
    let b = end - start
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at)
      a = Math.imul(a ^ code, 0x01000193)
      b = Math.imul(b + code, 0x85ebca6b) ^ (b >>> 13)
    }
    // Zero marks an empty cell.
    this.hashA = a === 0 ? 1 : a
    this.hashB = b
    const cell = this.cell()
    return this.first[cell] === this.hashA && this.second[cell] === b
  }

  /** Remembers the stretch last asked for. */
  remember(): void {
    const cell = this.cell()
    this.first[cell] = this.hashA
    this.second[cell] = this.hashB
  }

  private cell(): number {
    return (this.hashA ^ (this.hashA >>> 15) ^ this.hashB) & this.mask
  }
}
