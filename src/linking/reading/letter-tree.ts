const FIRST_NODES = 1024

/** Folded words letter by letter. Node 0 is the beginning; a text that leaves the tree comes back to it. */
export class LetterTree {
  /** The place of a folded letter in a node's row; 0 for letters that no word holds. */
  readonly column = new Uint8Array(65536)
  readonly columns: number
  /** Rows of the nodes that follow, 0 for none. */
  readonly next: Uint16Array
  /** Bits of the words that end at a node. */
  readonly ends: Uint8Array

  constructor(words: readonly (readonly [word: string, bits: number])[]) {
    let columns = 1
    for (const [word] of words)
      for (let at = 0; at < word.length; at++)
        if (this.column[word.charCodeAt(at)] === 0) this.column[word.charCodeAt(at)] = columns++
    this.columns = columns
    let next = new Uint16Array(FIRST_NODES * columns)
    let ends = new Uint8Array(FIRST_NODES)
    let nodes = 1
    for (const [word, bits] of words) {
      let node = 0
      for (let at = 0; at < word.length; at++) {
        const cell = node * columns + this.column[word.charCodeAt(at)]!
        if (next[cell] === 0) next[cell] = nodes++
        node = next[cell]!
        if (nodes < ends.length) continue
        next = widened(next, next.length * 2)
        ends = widened(ends, ends.length * 2)
      }
      ends[node]! |= bits
    }
    if (nodes > 0xffff) throw new RangeError(`${nodes} nodes of letters are more than 16 bits count`)
    this.next = next.slice(0, nodes * columns)
    this.ends = ends.slice(0, nodes)
  }
}

function widened<T extends Uint8Array | Uint16Array>(from: T, length: number): T {
  const wider = new (from.constructor as new (length: number) => T)(length)
  wider.set(from)
  return wider
}
