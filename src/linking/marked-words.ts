import { FIRST_LETTER, SYMBOL_TABLE } from './alphabet.ts'
import { letterOf, lettersOf } from './spelling/letters.ts'

const WIDTH = 32
/** So many letters of a word are read: no marked word has more. */
const MOST_LETTERS = 1000
const WORD = new Uint8Array(MOST_LETTERS)

const [WAW, FEH, BEH, LAM, KAF, ALEF] = [...'وفبلكا'].map(letterOf)

interface Shape {
  begins: Uint8Array
  ends: Uint8Array
  /** Letters between the two. */
  least: number
  mark: number
}

/**
 * Vocabulary with marks, one bit a list, in one flat trie: a word is read letter by letter, as a whole and without its
 * attached letters and article, and no string is made of it. What counts as attached is said by `bareForms`.
 */
export class MarkedWords {
  private next = new Int32Array(WIDTH * 1024)
  /** Marks for a whole word that ends at a node. */
  private whole = new Int32Array(1024)
  /** Marks for a word that ends there, whatever was attached to it. */
  private bare = new Int32Array(1024)
  private nodes = 1
  /** By their first letter. */
  private readonly shapes: Shape[][] = Array.from({ length: WIDTH }, () => [])

  /** A folded word with the marks it gives as a whole and with letters attached; one with other signs than letters is never met. */
  add(word: string, whole: number, bare: number): void {
    const letters = lettersOf(word)
    if (letters === null || letters.length === 0) return
    let node = 0
    for (const letter of letters) {
      const cell = node * WIDTH + letter
      if (this.next[cell] === 0) {
        if (this.nodes === this.whole.length) this.grow()
        this.next[cell] = this.nodes++
      }
      node = this.next[cell]!
    }
    this.whole[node]! |= whole
    this.bare[node]! |= bare
  }

  /** A mark of all whole words with that beginning, which is not empty, and end and at least so many letters between. */
  addShape(begins: string, ends: string, least: number, mark: number): void {
    const shape = { begins: lettersOf(begins)!, ends: lettersOf(ends)!, least, mark }
    this.shapes[shape.begins[0]!]!.push(shape)
  }

  private grow(): void {
    const wider = (table: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
      const twice = new Int32Array(table.length * 2)
      twice.set(table)
      return twice
    }
    this.next = wider(this.next)
    this.whole = wider(this.whole)
    this.bare = wider(this.bare)
  }

  /** The marks of the raw word `text[start, end)`. */
  marks(text: string, start: number, end: number): number {
    let length = 0
    for (let at = start; at < end && length < MOST_LETTERS; at++) {
      const symbol = SYMBOL_TABLE[text.charCodeAt(at)]!
      if (symbol >= FIRST_LETTER) WORD[length++] = symbol - FIRST_LETTER
    }
    const node = this.walk(0, 0, length)
    let marks = node < 0 ? 0 : this.whole[node]! | this.bare[node]!
    const shapes = this.shapes[WORD[0]!]!
    for (let at = 0; at < shapes.length; at++) if (hasShape(length, shapes[at]!)) marks |= shapes[at]!.mark
    let from = 0
    if (length > 3 && (WORD[0] === WAW || WORD[0] === FEH)) marks |= this.bareMarks(0, ++from, length)
    const first = WORD[from]
    if (length - from > 4 && first === LAM && WORD[from + 1] === LAM)
      return (
        marks | this.bareMarks(0, from + 2, length) | this.bareMarks(this.articleNode(), from + 2, length)
      )
    if (length - from > 3 && (first === BEH || first === LAM || first === KAF))
      marks |= this.bareMarks(0, ++from, length)
    if (length - from > 4 && WORD[from] === ALEF && WORD[from + 1] === LAM)
      marks |= this.bareMarks(0, from + 2, length)
    return marks
  }

  /** Where words with the article go on, or -1. */
  private articleNode(): number {
    const alef = this.next[ALEF!]!
    const article = alef === 0 ? 0 : this.next[alef * WIDTH + LAM!]!
    return article === 0 ? -1 : article
  }

  private bareMarks(root: number, from: number, to: number): number {
    const node = root < 0 ? -1 : this.walk(root, from, to)
    return node < 0 ? 0 : this.bare[node]!
  }

  private walk(root: number, from: number, to: number): number {
    let node = root
    for (let at = from; at < to; at++) {
      node = this.next[node * WIDTH + WORD[at]!]!
      if (node === 0) return -1
    }
    return node
  }
}

function hasShape(length: number, { begins, ends, least }: Shape): boolean {
  if (length < begins.length + least + ends.length) return false
  for (let at = 0; at < begins.length; at++) if (WORD[at] !== begins[at]) return false
  const tail = length - ends.length
  for (let at = 0; at < ends.length; at++) if (WORD[tail + at] !== ends[at]) return false
  return true
}
