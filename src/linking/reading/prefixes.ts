import { FOLD_TABLE, SPACE } from '../../domain/folding.ts'
import { LetterTree } from './letter-tree.ts'

/** Marks that a line's key has lost at its start. */
const OPENING_MARKS = new Set([...':|»«"\'.،…!﴿'].map((mark) => mark.charCodeAt(0)))
const MOST_OPENING_MARKS = 8
const PRESENTATION_FORMS = { first: 0xfb50, last: 0xfefc }

/**
 * Tells from the first letters of a raw line which of several lists of folded words may hold its beginning: nearly all lines
 * begin like none of them, and are then neither folded nor compared with any.
 */
export class Prefixes {
  private readonly tree: LetterTree
  /** All the lists' bits. */
  private readonly all: number

  /** List `i` answers by bit `1 << i`. */
  constructor(lists: readonly Iterable<string>[]) {
    this.tree = new LetterTree(
      lists.flatMap((list, at) => Array.from(list, (word) => [word, 1 << at] as const)),
    )
    this.all = 2 ** lists.length - 1
  }

  /** Bits of the lists one of whose words stands at the beginning of the raw line; sometimes also of a list with none. */
  of(line: string): number {
    const { column, columns, next, ends } = this.tree
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
      node = next[node * columns + column[folded]!]!
      if (node === 0) return found
      found |= ends[node]!
    }
    return found
  }
}
