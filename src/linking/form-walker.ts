import {
  BREAK,
  FIRST_LETTER,
  GAP,
  INVISIBLE,
  isHaraka,
  isLamAlef,
  SYMBOL_TABLE,
  SYMBOLS,
} from './alphabet.ts'
import { type Automaton, START } from './automaton.ts'
import type { Finds } from './finds.ts'
import { afterPreposition, asks, isFollowed } from './glued-words.ts'
import type { StateTable } from './state-table.ts'

const TEH_MARBUTA = 0x629
const SEPARATE_ALEFS = new Set([0x622, 0x623, 0x625])
const LINE_FEED = 0x0a

const symbol = (letter: string): number => SYMBOL_TABLE[letter.charCodeAt(0)]!
const ALEF = symbol('ا')
const WAW = symbol('و')
const FEH = symbol('ف')
const BEH = symbol('ب')
const LAM = symbol('ل')
const KAF = symbol('ك')

/** A form that stops inside a word counts as glued to what follows only from this many units on. */
const SHORTEST_GLUED = 4

/** Walks the automaton of all forms at one word of a text, in time linear in the longest form. */
export class FormWalker {
  private readonly next: StateTable
  private readonly output: Int32Array
  private readonly afterLam: number
  private bestEnd = -1
  private bestForm = -1
  private innerEnd = -1
  private innerForm = -1
  /** A walk came to the end of the text with a form that goes on behind a gap. */
  private reachesOn = false
  /** Where a form is sought in a word, from what state, and what was set aside: see `detach`. */
  private formStart = 0
  private root = START
  private stage = 0
  private doubled = false

  constructor({ next, output, afterLam }: Automaton) {
    this.next = next
    this.output = output
    this.afterLam = afterLam
  }

  /**
   * Adds the longest form that begins at a word, attached letters set aside, or one that ran into what follows it. Returns
   * where to go on, or -1 where there is none.
   */
  read(text: string, wordStart: number, to: number, finds: Finds): number {
    let formStart = -1
    let end = -1
    let form = -1
    let gluedStart = -1
    let gluedEnd = -1
    let gluedForm = -1
    this.attach(wordStart)
    do {
      const start = this.formStart
      this.walk(text, start, to, this.root)
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
    } while (this.detach(text, to))
    if (end > 0) {
      finds.addForm(formStart, this.withHarakat(text, end, to), wordStart, form, false)
      return end
    }
    if (asks(text, wordStart, to)) return this.read(text, wordStart + 1, to, finds)
    const behind = this.behindPreposition(text, wordStart, to)
    if (behind > 0) {
      finds.addForm(behind, this.withHarakat(text, this.bestEnd, to), wordStart, this.bestForm, true)
      return this.bestEnd
    }
    if (gluedEnd > 0 && (this.runsOn(text, gluedEnd, to) || isFollowed(text, gluedStart, gluedEnd, to))) {
      finds.addForm(gluedStart, this.withHarakat(text, gluedEnd, to), wordStart, gluedForm, true)
      return gluedEnd
    }
    return -1
  }

  /** Seeks forms from the beginning of a word, nothing set aside. */
  private attach(wordStart: number): void {
    this.formStart = wordStart
    this.root = START
    this.stage = 0
    this.doubled = false
  }

  /**
   * Sets the next attached letters aside: و or ف first, then ب, ل or ك, then the second ل of لل (`للبنان` is ل and لبنان,
   * `للعراق` ل and العراق). Says whether there are any with a letter behind them.
   */
  private detach(text: string, to: number): boolean {
    const first = SYMBOL_TABLE[text.charCodeAt(this.formStart)]!
    const rest = this.skipInvisible(text, this.formStart + 1, to)
    if (this.stage === 0 && (first === WAW || first === FEH)) this.stage = 1
    else if (this.stage <= 1 && (first === BEH || first === LAM || first === KAF)) {
      this.stage = 2
      this.doubled = first === LAM && rest < to && SYMBOL_TABLE[text.charCodeAt(rest)] === LAM
    } else if (this.stage === 2 && this.doubled) {
      this.stage = 3
      this.root = this.afterLam
    } else return false
    this.formStart = rest
    return rest < to && SYMBOL_TABLE[text.charCodeAt(rest)]! >= FIRST_LETTER
  }

  /** What `read` does, for a word by itself; says whether there is a form that nothing behind the word can change. */
  readAlone(text: string, start: number, end: number, finds: Finds): boolean {
    this.reachesOn = false
    return this.read(text, start, end, finds) === end && !this.reachesOn
  }

  /** Where a form of some length begins behind a preposition that ran into it, and ends with the word; -1 where none does. */
  private behindPreposition(text: string, wordStart: number, to: number): number {
    const start = afterPreposition(text, wordStart, to)
    if (start < 0) return -1
    this.walk(text, start, to, START)
    if (
      this.bestEnd < 0 &&
      this.innerEnd - start >= SHORTEST_GLUED &&
      (afterPreposition(text, this.innerEnd, to) > 0 ||
        SEPARATE_ALEFS.has(text.charCodeAt(this.innerEnd)) ||
        isFollowed(text, start, this.innerEnd, to))
    ) {
      // Words on either side.
      this.bestEnd = this.innerEnd
      this.bestForm = this.innerForm
    }
    return this.bestEnd - start >= SHORTEST_GLUED ? start : -1
  }

  /** Whether a form may begin at the word `[start, end)`, whatever follows. */
  opens(text: string, wordStart: number, end: number): boolean {
    const behind = afterPreposition(text, wordStart, end)
    return (
      this.opensAt(text, wordStart, end) ||
      (asks(text, wordStart, end) && this.opensAt(text, wordStart + 1, end)) ||
      (behind > 0 && this.leadsOn(text, behind, end, START))
    )
  }

  /** The same where only single letters are attached. */
  private opensAt(text: string, wordStart: number, end: number): boolean {
    this.attach(wordStart)
    do {
      if (this.leadsOn(text, this.formStart, end, this.root)) return true
    } while (this.detach(text, end))
    return false
  }

  /** Whether the letters of `[start, end)` pass a form's end or come to where one goes on: with a gap, after a ta marbuta with any letter. */
  private leadsOn(text: string, start: number, end: number, root: number): boolean {
    let state = root
    for (let at = start; at < end; at++) {
      const here = SYMBOL_TABLE[text.charCodeAt(at)]!
      if (here === INVISIBLE) continue
      state = this.step(state, here, text.charCodeAt(at))
      if (state === 0) return false
      if (this.output[state] !== 0) return true
    }
    if (text.charCodeAt(end - 1) !== TEH_MARBUTA) return this.next[state * SYMBOLS + GAP] !== 0
    for (let symbol = GAP; symbol < SYMBOLS; symbol++)
      if (this.next[state * SYMBOLS + symbol] !== 0) return true
    return false
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
      state = this.step(state, here, text.charCodeAt(at))
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
    if (this.next[state * SYMBOLS + GAP] !== 0) this.reachesOn = true
  }

  /** The state to which a letter leads, or the two of a ligature. */
  private step(state: number, letter: number, code: number): number {
    const next = this.next[state * SYMBOLS + letter]!
    return isLamAlef(code) ? this.next[next * SYMBOLS + ALEF]! : next
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
      if (this.innerEnd - start >= SHORTEST_GLUED && isFollowed(text, start, this.innerEnd, to)) return true
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
}
