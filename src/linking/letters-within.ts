import { FIRST_LETTER, SYMBOL_TABLE } from './alphabet.ts'
import { lettersOf } from './spelling/letters.ts'

const WIDTH = 32

/**
 * Tells in one pass whether any of a few runs of letters stands anywhere in a word: the automaton of Aho and Corasick,
 * "Efficient string matching", 1975, over folded letters.
 */
export class LettersWithin {
  private readonly next: Int32Array
  private readonly ends: Uint8Array

  /** Folded runs; those that hold anything but Arabic letters are left out. */
  constructor(runs: Iterable<string>) {
    const letters = Array.from(runs, (run) => lettersOf(run) ?? new Uint8Array()).filter(
      ({ length }) => length > 0,
    )
    const most = letters.reduce((sum, { length }) => sum + length, 1)
    this.next = new Int32Array(most * WIDTH)
    this.ends = new Uint8Array(most)
    let nodes = 1
    for (const run of letters) {
      let node = 0
      for (const letter of run) {
        const cell = node * WIDTH + letter
        if (this.next[cell] === 0) this.next[cell] = nodes++
        node = this.next[cell]!
      }
      this.ends[node] = 1
    }
    this.link()
  }

  /** Where a run goes no further, goes on with the longest end of it that begins another, breadth first. */
  private link(): void {
    const { next, ends } = this
    const fallback = new Int32Array(ends.length)
    const queue: number[] = []
    for (let letter = 0; letter < WIDTH; letter++) if (next[letter]! > 0) queue.push(next[letter]!)
    for (const node of queue)
      for (let letter = 0; letter < WIDTH; letter++) {
        const cell = node * WIDTH + letter
        const beyond = next[fallback[node]! * WIDTH + letter]!
        const child = next[cell]!
        if (child === 0) next[cell] = beyond
        else {
          fallback[child] = beyond
          ends[child]! |= ends[beyond]!
          queue.push(child)
        }
      }
  }

  /** Whether one of the runs stands in `text[start, end)`, marks between letters left out. */
  stand(text: string, start: number, end: number): boolean {
    let node = 0
    for (let at = start; at < end; at++) {
      const symbol = SYMBOL_TABLE[text.charCodeAt(at)]!
      if (symbol < FIRST_LETTER) continue
      node = this.next[node * WIDTH + symbol - FIRST_LETTER]!
      if (this.ends[node] === 1) return true
    }
    return false
  }
}
