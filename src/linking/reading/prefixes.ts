import { FOLD_TABLE, SPACE } from '../../domain/folding.ts'

/** Marks that a line's key has lost at its start. */
const OPENING_MARKS = new Set([...':|»«"\'.،…!﴿'].map((mark) => mark.charCodeAt(0)))
const MOST_OPENING_MARKS = 8
const PRESENTATION_FORMS = { first: 0xfb50, last: 0xfefc }

/**
 * Tells from the first letters of a raw line which of several lists of folded words may hold its beginning: nearly all lines
 * begin like none of them, and are then neither folded nor compared with any.
 */
export class Prefixes {
  /** Folded letters by their place in the rows of `next`; 0 for letters that no word holds. */
  private readonly column = new Uint8Array(65536)
  private readonly columns: number
  private next: Int32Array
  private ends: Int32Array
  private nodes = 1
  /** All the lists' bits. */
  private readonly all: number

  /** List `i` answers by bit `1 << i`. */
  constructor(lists: readonly Iterable<string>[]) {
    const words = lists.map((list) => [...list])
    let columns = 1
    for (const letter of words.flat().join(''))
      if (this.column[letter.charCodeAt(0)] === 0) this.column[letter.charCodeAt(0)] = columns++
    this.columns = columns
    const most = words.flat().join('').length + 1
    this.next = new Int32Array(most * columns)
    this.ends = new Int32Array(most)
    this.all = 2 ** lists.length - 1
    for (const [list, own] of words.entries()) for (const word of own) this.insert(word, 1 << list)
  }

  private insert(word: string, bit: number): void {
    let node = 0
    for (let at = 0; at < word.length; at++) {
      const cell = node * this.columns + this.column[word.charCodeAt(at)]!
      if (this.next[cell] === 0) this.next[cell] = this.nodes++
      node = this.next[cell]!
    }
    this.ends[node]! |= bit
  }

  /** Bits of the lists one of whose words stands at the beginning of the raw line; sometimes also of a list with none. */
  of(line: string): number {
    let found = 0
    let node = 0
    let spaced = true
    let marks = 0
    for (let at = 0; at < line.length; at++) {
      const code = line.charCodeAt(at)
      if (code >= PRESENTATION_FORMS.first && code <= PRESENTATION_FORMS.last) return this.all
      const folded = FOLD_TABLE[code]!
      if (folded === 0 || (folded === SPACE && spaced)) continue
      spaced = folded === SPACE
      if (node === 0 && (spaced || OPENING_MARKS.has(folded)) && ++marks <= MOST_OPENING_MARKS) continue
      const column = this.column[folded]!
      node = column === 0 ? 0 : this.next[node * this.columns + column]!
      if (node === 0) return found
      found |= this.ends[node]!
    }
    return found
  }
}
