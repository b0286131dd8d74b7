import { BREAK, FIRST_LETTER, GAP, INVISIBLE, isHaraka, SYMBOL_TABLE, SYMBOLS } from './alphabet.ts'
import { type Automaton, START } from './automaton.ts'
import { Fingerprints, mixA, mixB, SEED_A, SEED_B } from './spelling/fingerprints.ts'

/** A form found in the text: `[start, end)` in UTF-16 units, attached letters left out. */
export interface Candidate {
  start: number
  end: number
  /** Start of the word with its attached letters. */
  wordStart: number
  form: number
  /** The name ran into the next word without a space. */
  glued: boolean
}

const TEH_MARBUTA = 0x629
const SEPARATE_ALEFS = new Set([0x622, 0x623, 0x625])
const LINE_FEED = 0x0a

const symbol = (letter: string): number => SYMBOL_TABLE[letter.charCodeAt(0)]!
const WAW = symbol('و')
const FEH = symbol('ف')
const BEH = symbol('ب')
const LAM = symbol('ل')
const KAF = symbol('ك')

/** A form that stops inside a word counts as glued to what follows only from this many units on. */
const SHORTEST_GLUED = 4

/**
 * Finds the longest form at every word of `text[from, to)`, attached letters (و ف, then ب ل ك or لل) set aside.
 * One pass, in time linear in the text: a word is tried at no more than four places, each no longer than the longest form.
 */
export class Scanner {
  private readonly next: Int32Array
  private readonly output: Int32Array
  private readonly afterLam: number
  private bestEnd = -1
  private bestForm = -1
  private innerEnd = -1
  private innerForm = -1
  private hashA = 0
  private hashB = 0
  private readonly dull = new Fingerprints(20)
  private curious: ((start: number, end: number) => boolean) | undefined

  constructor(automaton: Automaton) {
    this.next = automaton.next
    this.output = automaton.output
    this.afterLam = automaton.afterLam
  }

  /**
   * `emit` gets every form found; `curious` every word without one, unless it once answered that such a word is none
   * of its business (false).
   */
  scan(
    text: string,
    from: number,
    to: number,
    emit: (candidate: Candidate) => void,
    curious?: (start: number, end: number) => boolean,
  ): void {
    this.curious = curious
    let at = from
    while (at < to) {
      if (SYMBOL_TABLE[text.charCodeAt(at)]! < FIRST_LETTER) at++
      else at = this.word(text, at, to, emit)
    }
  }

  /** Reads one word and returns where to go on. */
  private word(text: string, wordStart: number, to: number, emit: (candidate: Candidate) => void): number {
    let start = wordStart
    let formStart = -1
    let end = -1
    let form = -1
    let gluedStart = -1
    let gluedEnd = -1
    let gluedForm = -1
    let root = START
    // 0: the whole word, 1: without و or ف, 2: without ب, ل or ك, 3: without لل
    for (let stage = 0; stage < 4; stage++) {
      this.walk(text, start, to, root)
      if (this.bestEnd > end) {
        formStart = start
        end = this.bestEnd
        form = this.bestForm
      }
      if (this.innerEnd > gluedEnd && this.innerEnd - start >= SHORTEST_GLUED) {
        gluedStart = start
        gluedEnd = this.innerEnd
        gluedForm = this.innerForm
      }
      const first = SYMBOL_TABLE[text.charCodeAt(start)]!
      const rest = this.skipInvisible(text, start + 1, to)
      if (stage === 0 && (first === WAW || first === FEH)) start = rest
      else if (stage <= 1 && (first === BEH || first === LAM || first === KAF)) {
        start = rest
        if (first === LAM && start < to && SYMBOL_TABLE[text.charCodeAt(start)] === LAM) {
          start = this.skipInvisible(text, start + 1, to)
          root = this.afterLam
          stage = 2
        } else stage = 1
      } else break
      if (start >= to || SYMBOL_TABLE[text.charCodeAt(start)]! < FIRST_LETTER) break
    }
    if (end > 0) {
      emit({ start: formStart, end: this.withHarakat(text, end, to), wordStart, form, glued: false })
      return end
    }
    if (gluedEnd > 0 && this.runsOn(text, gluedEnd, to)) {
      emit({
        start: gluedStart,
        end: this.withHarakat(text, gluedEnd, to),
        wordStart,
        form: gluedForm,
        glued: true,
      })
      return gluedEnd
    }
    const wordEnd = this.wordEnd(text, wordStart, to)
    if (this.curious !== undefined && !this.dull.has(this.hashA, this.hashB)) {
      const [a, b] = [this.hashA, this.hashB]
      if (!this.curious(wordStart, wordEnd)) this.dull.add(a, b)
    }
    return wordEnd
  }

  /** Walks the automaton from `start`; leaves the longest form that ends a word, and the longest that does not. */
  private walk(text: string, start: number, to: number, root: number): void {
    this.bestEnd = -1
    this.innerEnd = -1
    let state = root
    let at = start
    while (at < to) {
      const here = SYMBOL_TABLE[text.charCodeAt(at)]!
      if (here === INVISIBLE) {
        at++
        continue
      }
      if (here === BREAK) return
      if (here === GAP) {
        const after = this.skipGap(text, at, to)
        if (after < 0) return
        at = after
        state = this.next[state * SYMBOLS + GAP]!
        if (state === 0) return
        continue
      }
      state = this.next[state * SYMBOLS + here]!
      if (state === 0) return
      at++
      const found = this.output[state]!
      if (found === 0) continue
      if (this.endsWord(text, at, to)) {
        this.bestEnd = at
        this.bestForm = found - 1
      } else {
        this.innerEnd = at
        this.innerForm = found - 1
      }
    }
  }

  /** Passes over spaces, hyphens and one line break; -1 at a paragraph's end. */
  private skipGap(text: string, from: number, to: number): number {
    let breaks = 0
    let at = from
    for (; at < to; at++) {
      const code = text.charCodeAt(at)
      const here = SYMBOL_TABLE[code]!
      if (here !== GAP && here !== INVISIBLE) break
      if (code === LINE_FEED && ++breaks > 1) return -1
    }
    return at - from > 4 ? -1 : at
  }

  private endsWord(text: string, from: number, to: number): boolean {
    const at = this.skipInvisible(text, from, to)
    if (at >= to || SYMBOL_TABLE[text.charCodeAt(at)]! < FIRST_LETTER) return true
    return text.charCodeAt(from - 1) === TEH_MARBUTA
  }

  /** Whether what follows a form inside a word is another word that lost its space: a letter no suffix begins with, or a form. */
  private runsOn(text: string, from: number, to: number): boolean {
    const at = this.skipInvisible(text, from, to)
    if (SEPARATE_ALEFS.has(text.charCodeAt(at))) return true
    let start = at
    for (let stage = 0; stage < 2; stage++) {
      this.walk(text, start, to, START)
      if (this.bestEnd - start >= SHORTEST_GLUED) return true
      if (SYMBOL_TABLE[text.charCodeAt(start)] !== WAW) return false
      start = this.skipInvisible(text, start + 1, to)
    }
    return false
  }

  private skipInvisible(text: string, from: number, to: number): number {
    let at = from
    while (at < to && SYMBOL_TABLE[text.charCodeAt(at)] === INVISIBLE) at++
    return at
  }

  /** Vowel signs on the last letter belong to the name; other invisible marks do not. */
  private withHarakat(text: string, end: number, to: number): number {
    let at = end
    while (at < to && isHaraka(text.charCodeAt(at))) at++
    return at
  }

  /** End of the word, or of the part of it up to a ta marbuta that another letter follows. Leaves the word's fingerprint. */
  private wordEnd(text: string, from: number, to: number): number {
    let at = from
    let a = SEED_A
    let b = SEED_B
    while (at < to) {
      const code = text.charCodeAt(at)
      const here = SYMBOL_TABLE[code]!
      if (here < FIRST_LETTER && here !== INVISIBLE) break
      a = mixA(a, code)
      b = mixB(b, code)
      at++
      if (code === TEH_MARBUTA) break
    }
    this.hashA = a === 0 ? 1 : a
    this.hashB = b
    return at
  }
}
