import type { NameForm } from '../forms.ts'
import { isKnownWord } from './known-words.ts'
import { LetterTrie } from './letter-trie.ts'
import { ALEF, HEH } from './letters.ts'
import { mayBeMisspelt, type NearName } from './near-names.ts'

/** The word begins a form: so many letters set aside, and a node of the forms' trie. */
export interface Beginning {
  lead: number
  node: number
}

/** Forms of fewer letters are not sought in two pieces, but for those of so many at a line's end; no piece has fewer than so many. */
const LEAST_BROKEN = 6
const LEAST_AT_LINE_END = 4
const LEAST_OF_PIECE = 2
const ONLY_ALEF = Uint8Array.of(ALEF)

/** One-word forms, for names broken in two by a space or a line's end. */
export class BrokenNames {
  private readonly whole: LetterTrie

  constructor(forms: readonly NameForm[]) {
    this.whole = new LetterTrie(
      forms.flatMap((form, index) =>
        !form.key.includes(' ') && form.key.length >= LEAST_AT_LINE_END && mayBeMisspelt(form)
          ? [[form.key, index] as const]
          : [],
      ),
    )
  }

  /** The node to which the letters lead if they begin a one-word form, two letters of it at least on either side; else -1. */
  beginningOf(word: Uint8Array, from: number, to: number): number {
    if (to - from < LEAST_OF_PIECE) return -1
    const node = this.whole.walk(word, from, to)
    if (node > 0) return this.goesFarOn(node)
    return word[to - 1] === HEH && to - from > LEAST_OF_PIECE ? this.beginningWithoutHeh(word, from, to) : -1
  }

  /** The same for a piece that ends in ه, a vowel or nothing in the whole name: `خوجه وند`, `بيله قان`. */
  private beginningWithoutHeh(word: Uint8Array, from: number, to: number): number {
    const before = this.whole.walk(word, from, to - 1)
    if (before <= 0) return -1
    const withAlef = this.whole.walk(ONLY_ALEF, 0, 1, before)
    const node = withAlef > 0 ? this.goesFarOn(withAlef) : -1
    return node > 0 ? node : this.goesFarOn(before)
  }

  private goesFarOn(node: number): number {
    return this.whole.lettersBeyond(node) >= LEAST_OF_PIECE ? node : -1
  }

  /** Whether the letter at a place may follow a beginning. */
  goesOn({ node }: Beginning, text: string, at: number): boolean {
    return this.whole.walkText(text, at, at + 1, node) >= 0
  }

  /**
   * The one-word form that the raw letters `text[start, end)` complete from a beginning that ended at `before`, or null. A short
   * one is broken at a line's end alone, and neither of its pieces is a word.
   */
  completed({ node }: Beginning, text: string, before: number, start: number, end: number): NearName | null {
    const last = this.whole.walkText(text, start, end, node)
    const form = last < 0 ? -1 : this.whole.valueAt(last)
    if (form < 0) return null
    const letters = this.whole.depthOf(last)
    if (
      letters < LEAST_BROKEN &&
      (!text.slice(before, start).includes('\n') || isKnownWord(text, start, end))
    )
      return null
    return { form, cost: 0, letters }
  }
}
