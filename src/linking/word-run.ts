import { WORD_UNIT } from './alphabet.ts'
import { UNREAD } from './finds.ts'
import { LONGEST_WORD } from './neighbours.ts'
import { mixA, mixB, SEED_A, SEED_B, type WordMemory } from './word-memory.ts'

const TEH_MARBUTA = 0x629
/** Words cut at a time: their numbers stay in the processor's nearest cache. */
const MOST_WORDS = 256
/** After a form that ends in mid-word so few words are cut: where each word holds one, the others would be cut again and again. */
const FEW_WORDS = 4
/** Longer words are read where they stand, and end a run. */
export const LONGEST_KNOWN = 60

/**
 * The next words of a text, cut and looked up many at a time: the looks into a memory that no near cache holds then wait
 * for it together and not one after the other.
 */
export class WordRun {
  /** For every word: start and end in UTF-16 units, the halves of its fingerprint, and what is known of it (see `find`). */
  readonly starts = new Int32Array(MOST_WORDS)
  readonly ends = new Int32Array(MOST_WORDS)
  readonly a = new Int32Array(MOST_WORDS)
  readonly b = new Int32Array(MOST_WORDS)
  readonly known = new Int32Array(MOST_WORDS)
  count = 0
  /** Where the next run begins. */
  next = 0
  private most = MOST_WORDS
  /** Keeps the compiler from leaving out what is read for the cache's sake alone. */
  touched = 0

  /**
   * Cuts the words that begin in `[from, to)` of the units, as many as there is room for. `known` is UNREAD for those that end
   * in invisible marks or are cut off the one before or after them, else 0. A word that is too long is the last and has no fingerprint.
   */
  cut(units: Uint16Array, from: number, to: number): void {
    const { starts, ends, known } = this
    const { most } = this
    let count = 0
    let at = from
    while (at < to && count < most) {
      let code = units[at]!
      if (WORD_UNIT[code] !== 1) {
        at++
        continue
      }
      const start = at
      let a = SEED_A
      let b = SEED_B
      let unit = 1
      let tail: number
      do {
        tail = unit
        a = mixA(a, code)
        b = mixB(b, code)
        if (++at >= to || code === TEH_MARBUTA) break
        code = units[at]!
        unit = WORD_UNIT[code]!
      } while (unit !== 0 && at - start <= LONGEST_KNOWN)
      starts[count] = start
      ends[count] = at
      this.a[count] = a
      this.b[count] = b
      known[count] =
        tail !== 1 ||
        at - start > LONGEST_WORD ||
        (start > 0 && WORD_UNIT[units[start - 1]!] !== 0) ||
        (code === TEH_MARBUTA && at < to && WORD_UNIT[units[at]!] !== 0)
          ? UNREAD
          : 0
      count++
      if (at - start > LONGEST_KNOWN) break
    }
    this.count = count
    this.next = at
    this.most = Math.min(2 * most, MOST_WORDS)
  }

  /** The next run begins where this one had cut no word. */
  restart(): void {
    this.most = FEW_WORDS
  }

  /** Adds what the memory knows of every word; of one that it does not know `known` becomes negative, turned bit by bit. */
  find(memory: WordMemory): void {
    const { a, b, known, count } = this
    let touched = 0
    for (let word = 0; word < count; word++) touched ^= memory.touch(a[word]!, b[word]!)
    this.touched = touched
    for (let word = 0; word < count; word++) {
      const found = memory.find(a[word]!, b[word]!)
      known[word] = found < 0 ? ~known[word]! : known[word]! | found
    }
  }
}
