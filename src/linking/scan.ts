import {
  BREAK,
  FIRST_LETTER,
  GAP,
  INVISIBLE,
  isHaraka,
  SYMBOL_TABLE,
  SYMBOLS,
  WORD_UNIT,
} from './alphabet.ts'
import { type Automaton, START } from './automaton.ts'
import type { Look } from './spelling/near-names.ts'
import { mixA, mixB, SEED_A, SEED_B, WordMemory } from './word-memory.ts'

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

/** What is known of a word by its letters alone. */
interface KnownWord {
  /** A form begins in it, or in it and the words after it, so that it must be read where it stands. */
  opens: boolean
  /** What the word may be as a name spelt in a way no list holds. */
  look: Look | null
  special: boolean
}

/** Number of the words, nearly all, that are no name, open none and sound like none. */
const DULL = 0
const MEMORY_BITS = 18
/** So many words that are not dull are kept. */
const MOST_KNOWN = 60_000
/** Longer words are read where they stand. */
const LONGEST_KNOWN = 60

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
  private readonly lookAt: (text: string, start: number, end: number) => Look | null
  private readonly isSpecial: (word: string) => boolean
  /** How many words that `isSpecial` holds of, or that are too long to ask, were met; the caller sets it back. */
  specials = 0
  private readonly memory = new WordMemory(MEMORY_BITS)
  private readonly known: KnownWord[] = []

  /** `lookAt` tells what a raw word may be as an unlisted spelling: the same for the same word, null for most. */
  constructor(
    automaton: Automaton,
    lookAt: (text: string, start: number, end: number) => Look | null,
    isSpecial: (word: string) => boolean,
  ) {
    this.isSpecial = isSpecial
    this.next = automaton.next
    this.output = automaton.output
    this.afterLam = automaton.afterLam
    this.lookAt = lookAt
  }

  /** `emit` gets every form found; `curious` every word without one that may be or begin an unlisted spelling. */
  scan(
    text: string,
    from: number,
    to: number,
    emit: (candidate: Candidate) => void,
    curious: (start: number, end: number, look: Look) => void,
  ): void {
    let at = from
    while (at < to) {
      let code = text.charCodeAt(at)
      if (SYMBOL_TABLE[code]! < FIRST_LETTER) {
        at++
        continue
      }
      const start = at
      let a = SEED_A
      let b = SEED_B
      do {
        a = mixA(a, code)
        b = mixB(b, code)
        if (++at >= to || code === TEH_MARBUTA) break
        code = text.charCodeAt(at)
      } while (WORD_UNIT[code] === 1 && at - start <= LONGEST_KNOWN)
      if (at - start > LONGEST_KNOWN) {
        this.specials += LONGEST_KNOWN
        at = this.word(text, start, to, emit, curious)
        continue
      }
      let word = this.memory.find(a, b)
      if (word < 0) word = this.learn(text, start, at, a, b)
      if (word === DULL) continue
      const known = this.known[word - 1]!
      if (known.special) this.specials++
      if (known.opens) at = this.word(text, start, to, emit, curious, known)
      else if (known.look !== null) curious(start, at, known.look)
    }
  }

  /** Reads a word met for the first time by itself and gives it a number. */
  private learn(text: string, start: number, end: number, a: number, b: number): number {
    const opens = this.opens(text, start, end)
    const look = this.lookAt(text, start, end)
    const special = this.isSpecial(text.slice(start, end))
    let number = DULL
    if (opens || look !== null || special) {
      if (this.known.length >= MOST_KNOWN) {
        this.memory.clear()
        this.known.length = 0
      }
      number = this.known.push({ opens, look, special })
    }
    this.memory.add(a, b, number)
    return number
  }

  /** Whether a form may begin at the word `[start, end)`, whatever follows. */
  private opens(text: string, wordStart: number, end: number): boolean {
    let start = wordStart
    let root = START
    for (let stage = 0; stage < 4; stage++) {
      if (this.leadsOn(text, start, end, root)) return true
      const first = SYMBOL_TABLE[text.charCodeAt(start)]!
      const rest = this.skipInvisible(text, start + 1, end)
      if (stage === 0 && (first === WAW || first === FEH)) start = rest
      else if (stage <= 1 && (first === BEH || first === LAM || first === KAF)) {
        start = rest
        if (first === LAM && start < end && SYMBOL_TABLE[text.charCodeAt(start)] === LAM) {
          start = this.skipInvisible(text, start + 1, end)
          root = this.afterLam
          stage = 2
        } else stage = 1
      } else return false
      if (start >= end) return false
    }
    return false
  }

  /** Whether the letters of `[start, end)` pass a form's end or come to where one goes on: with a gap, after a ta marbuta with any letter. */
  private leadsOn(text: string, start: number, end: number, root: number): boolean {
    let state = root
    for (let at = start; at < end; at++) {
      const here = SYMBOL_TABLE[text.charCodeAt(at)]!
      if (here === INVISIBLE) continue
      state = this.next[state * SYMBOLS + here]!
      if (state === 0) return false
      if (this.output[state] !== 0) return true
    }
    if (text.charCodeAt(end - 1) !== TEH_MARBUTA) return this.next[state * SYMBOLS + GAP] !== 0
    for (let symbol = GAP; symbol < SYMBOLS; symbol++)
      if (this.next[state * SYMBOLS + symbol] !== 0) return true
    return false
  }

  /** Reads one word and returns where to go on. */
  private word(
    text: string,
    wordStart: number,
    to: number,
    emit: (candidate: Candidate) => void,
    curious: (start: number, end: number, look: Look) => void,
    known?: KnownWord,
  ): number {
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
    const look = known === undefined ? this.lookAt(text, wordStart, wordEnd) : known.look
    if (look !== null) curious(wordStart, wordEnd, look)
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

  /** End of the word, or of the part of it up to a ta marbuta that another letter follows. */
  private wordEnd(text: string, from: number, to: number): number {
    let at = from
    while (at < to) {
      const code = text.charCodeAt(at)
      if (WORD_UNIT[code] === 0) break
      at++
      if (code === TEH_MARBUTA) break
    }
    return at
  }
}
