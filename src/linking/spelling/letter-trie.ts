import { FIRST_LETTER, LETTERS, SYMBOL_TABLE } from '../alphabet.ts'
import { compact, type StateTable } from '../state-table.ts'
import { lettersOf } from './letters.ts'

const WIDTH = LETTERS.length

/** Folded words in one flat table, each with a number; looked up letter by letter. */
export class LetterTrie {
  private readonly next: StateTable
  private growing: Int32Array
  private values: Int32Array
  private deepest: Uint8Array
  private depths: Uint8Array
  private nodes = 1

  /** Words with a letter that no name is spelt with are left out. Of equal words the last one's number counts. */
  constructor(words: Iterable<readonly [word: string, value: number]>) {
    this.growing = new Int32Array(WIDTH * 1024)
    this.values = new Int32Array(1024).fill(-1)
    this.deepest = new Uint8Array(1024)
    this.depths = new Uint8Array(1024)
    for (const [word, value] of words) {
      const letters = lettersOf(word)
      if (letters !== null && letters.length > 0) this.insert(letters, value)
    }
    this.next = compact(this.growing.subarray(0, this.nodes * WIDTH), this.nodes)
    this.growing = new Int32Array()
  }

  private insert(letters: Uint8Array, value: number): void {
    let node = 0
    for (const [depth, letter] of letters.entries()) {
      const cell = node * WIDTH + letter
      if (this.growing[cell] === 0) {
        if (this.nodes === this.values.length) this.grow()
        this.depths[this.nodes] = depth + 1
        this.growing[cell] = this.nodes++
      }
      node = this.growing[cell]!
      if (this.deepest[node]! < letters.length) this.deepest[node] = letters.length
    }
    this.values[node] = value
  }

  private grow(): void {
    const size = this.values.length * 2
    const next = new Int32Array(WIDTH * size)
    next.set(this.growing)
    this.growing = next
    const values = new Int32Array(size).fill(-1)
    values.set(this.values)
    this.values = values
    const deepest = new Uint8Array(size)
    deepest.set(this.deepest)
    this.deepest = deepest
    const depths = new Uint8Array(size)
    depths.set(this.depths)
    this.depths = depths
  }

  /** The node that the letters `[from, to)` lead to from `node` (0 is the root), or -1. */
  walk(letters: Uint8Array, from: number, to: number, node = 0): number {
    let at = node
    for (let letter = from; letter < to; letter++) {
      at = this.next[at * WIDTH + letters[letter]!]!
      if (at === 0) return -1
    }
    return at
  }

  /** The same for the raw letters `text[start, end)`, marks left out. */
  walkText(text: string, start: number, end: number, node: number): number {
    let at = node
    for (let unit = start; unit < end; unit++) {
      const symbol = SYMBOL_TABLE[text.charCodeAt(unit)]!
      if (symbol < FIRST_LETTER) continue
      at = this.next[at * WIDTH + symbol - FIRST_LETTER]!
      if (at === 0) return -1
    }
    return at
  }

  /** Letters on the way to a node. */
  depthOf(node: number): number {
    return this.depths[node]!
  }

  /** The number of the word that ends at a node, or -1. */
  valueAt(node: number): number {
    return this.values[node]!
  }

  /** So many letters more has the longest word that leads through a node. */
  lettersBeyond(node: number): number {
    return this.deepest[node]! - this.depths[node]!
  }
}
