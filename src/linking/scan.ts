import {
  BREAK,
  FIRST_LETTER,
  GAP,
  INVISIBLE,
  isHaraka,
  LETTERS,
  SYMBOL_TABLE,
  SYMBOLS,
  WORD_UNIT,
} from './alphabet.ts'
import { type Automaton, START } from './automaton.ts'
import { Finds, FORM_STRIDE, GAP_SHIFT, NO_WORD, UNREAD } from './finds.ts'
import type { NameForm } from './forms.ts'
import { LEAD_OF_TWO } from './inside-names.ts'
import { gapBits, LONGEST_WORD, WIDEST_GAP } from './neighbours.ts'
import type { Look } from './spelling/near-names.ts'
import {
  fingerprintA,
  fingerprintB,
  mixA,
  mixB,
  SEED_A,
  SEED_B,
  sharedBytes,
  WordMemory,
} from './word-memory.ts'
import { MOST_MARKS, readMarks } from './words.ts'

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

/** What is known of a word by its letters alone, above its marks; nearly all words are none of this. */
const OPENS = 1 << MOST_MARKS
const CURIOUS = 2 << MOST_MARKS
const SPECIAL = 4 << MOST_MARKS
/** Whatever follows it, the word is one form with or without attached letters, always the same. */
const RESOLVED = 8 << MOST_MARKS
const TELLING = OPENS | CURIOUS | SPECIAL
const MARKS = OPENS - 1
const KNOWLEDGE_BITS = MOST_MARKS + 5
/** Words whose knowledge is kept. */
const MEMORY_BITS = 19
/** Words that may be an unlisted spelling, and how many of them are kept. */
const CURIOUS_BITS = 15
const MOST_CURIOUS = 2 ** 14
/** The same of resolved words. */
const RESOLVED_BITS = 15
const MOST_RESOLVED = 2 ** 14

/** What scanning needs beside the automaton. Both answers depend on the word alone. */
export interface WordReader {
  /** What the raw word `text[start, end)` may be as an unlisted spelling; null for most. */
  lookAt: (text: string, start: number, end: number) => Look | null
  /** Words to be counted. */
  isSpecial: (text: string, start: number, end: number) => boolean
}

/** Memory for what the threads of one program know of words. */
export function sharedWords(): SharedArrayBuffer {
  return new SharedArrayBuffer(sharedBytes(MEMORY_BITS))
}

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
  /** A walk came to the end of the text with a form that goes on behind a gap. */
  private reachesOn = false
  private readonly reader: WordReader
  private readonly memory: WordMemory
  private readonly curious = new WordMemory(CURIOUS_BITS, CURIOUS_BITS)
  private readonly looks: Look[] = []
  private readonly resolved = new WordMemory(RESOLVED_BITS, RESOLVED_BITS)
  /** For every resolved word: letters before the form, and the form. */
  private readonly resolutions = new Int32Array(2 * MOST_RESOLVED)
  private resolvedCount = 0
  /** Finds of a word by itself. */
  private readonly alone = new Finds()
  /** Marks of the last words of forms; what is attached to one-word forms is not known here. */
  private readonly lastMarks: Int32Array
  /** How many special words, or words too long to ask about, were met; the caller sets it back. */
  specials = 0

  /** Threads of one program share what they know of words by `shared`, which `sharedWords` makes. */
  constructor(
    automaton: Automaton,
    reader: WordReader,
    forms: readonly NameForm[],
    shared?: SharedArrayBuffer,
  ) {
    this.memory = new WordMemory(MEMORY_BITS, KNOWLEDGE_BITS, shared)
    this.next = automaton.next
    this.output = automaton.output
    this.afterLam = automaton.afterLam
    this.reader = reader
    this.lastMarks = Int32Array.from(forms, ({ key }) => {
      const from = key.lastIndexOf(' ') + 1
      return from === 0 ? UNREAD : readMarks(key, from, key.length)
    })
  }

  scan(text: string, from: number, to: number, finds: Finds): void {
    const { memory } = this
    let at = from
    // The word before, the one before that, and the form whose next word is still to come.
    let lastEnd = from > 0 && isUnit(text, from - 1) ? from : -1
    let last = NO_WORD
    let earlier = NO_WORD
    let open = false
    while (at < to) {
      let code = text.charCodeAt(at)
      if (SYMBOL_TABLE[code]! < FIRST_LETTER) {
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
        code = text.charCodeAt(at)
        unit = WORD_UNIT[code]!
      } while (unit !== 0 && at - start <= LONGEST_KNOWN)
      let knowledge: number
      if (at - start > LONGEST_KNOWN) {
        this.specials += LONGEST_KNOWN
        knowledge = OPENS | UNREAD // Read where it stands.
      } else {
        knowledge = memory.find(a, b)
        if (knowledge < 0) knowledge = this.learn(text, start, at, a, b)
        // The word ends in invisible marks, or is cut off the one before or after it.
        if (
          tail !== 1 ||
          at - start > LONGEST_WORD ||
          start === lastEnd ||
          (at < to && code === TEH_MARBUTA && isUnit(text, at))
        )
          knowledge |= UNREAD
      }
      if (open) {
        beside(finds, AFTER, text, finds.forms[(finds.formCount - 1) * FORM_STRIDE + END]!, start, knowledge)
        open = false
      }
      if ((knowledge & TELLING) !== 0) {
        if ((knowledge & SPECIAL) !== 0) this.specials++
        if ((knowledge & OPENS) !== 0) {
          const before = finds.formCount
          const wordEnd = at
          at =
            (knowledge & (RESOLVED | UNREAD)) === RESOLVED
              ? this.recall(text, start, at, finds, a, b)
              : this.word(text, start, to, finds, (knowledge & CURIOUS) !== 0)
          if (finds.formCount > before) {
            beside(finds, BEFORE, text, lastEnd, start, (earlier & LEAD_OF_TWO) === 0 ? last : last | UNREAD)
            open = true
          }
          if (at !== wordEnd) knowledge = this.lastWord(text, at, to, finds, before)
        } else if ((knowledge & CURIOUS) !== 0) finds.addCurious(start, at, a, b)
      }
      lastEnd = at
      earlier = last
      last = knowledge
    }
  }

  /** What is known of the last word of a form of several words that ends here; of anything else nothing. */
  private lastWord(
    text: string,
    at: number,
    to: number,
    { forms, formCount }: Finds,
    before: number,
  ): number {
    if (formCount === before || (at < to && isUnit(text, at))) return UNREAD
    return this.lastMarks[forms[(formCount - 1) * FORM_STRIDE + FORM]!]!
  }

  /** Reads a word met for the first time by itself. */
  private learn(text: string, start: number, end: number, a: number, b: number): number {
    const knowledge =
      readMarks(text, start, end) |
      (this.opens(text, start, end) ? OPENS | this.resolve(text, start, end, a, b) : 0) |
      (this.lookOf(text, start, end, a, b) === null ? 0 : CURIOUS) |
      (this.reader.isSpecial(text, start, end) ? SPECIAL : 0)
    this.memory.add(a, b, knowledge)
    return knowledge
  }

  /** Notes what the word by itself is, if that is a form and nothing behind it can change it. */
  private resolve(text: string, start: number, end: number, a: number, b: number): number {
    if (this.resolvedCount === MOST_RESOLVED) {
      this.resolvedCount = 0
      this.resolved.clear()
    }
    const { alone } = this
    alone.clear()
    this.reachesOn = false
    if (this.word(text, start, end, alone, false) !== end || alone.formCount === 0 || this.reachesOn) return 0
    const [found, foundEnd, , form, , , glued] = alone.forms
    if (foundEnd !== end || glued === 1) return 0
    this.resolutions[2 * this.resolvedCount] = found! - start
    this.resolutions[2 * this.resolvedCount + 1] = form!
    this.resolved.add(a, b, this.resolvedCount++)
    return RESOLVED
  }

  /** Adds the form that a resolved word is. */
  private recall(text: string, start: number, end: number, finds: Finds, a: number, b: number): number {
    const known = this.resolved.find(a, b)
    if (known < 0) return this.word(text, start, end, finds, false)
    finds.addForm(start + this.resolutions[2 * known]!, end, start, this.resolutions[2 * known + 1]!, false)
    return end
  }

  /** What the word with that fingerprint may be or begin; null for most. */
  lookOf(text: string, start: number, end: number, a: number, b: number): Look | null {
    const known = this.curious.find(a, b)
    if (known >= 0) return this.looks[known]!
    const look = this.reader.lookAt(text, start, end)
    if (look === null) return null
    if (this.looks.length >= MOST_CURIOUS) {
      this.looks.length = 0
      this.curious.clear()
    }
    this.curious.add(a, b, this.looks.push(look) - 1)
    return look
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
  private word(text: string, wordStart: number, to: number, finds: Finds, curious: boolean): number {
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
      finds.addForm(formStart, this.withHarakat(text, end, to), wordStart, form, false)
      return end
    }
    if (gluedEnd > 0 && (this.runsOn(text, gluedEnd, to) || isFollowed(text, gluedStart, gluedEnd, to))) {
      finds.addForm(gluedStart, this.withHarakat(text, gluedEnd, to), wordStart, gluedForm, true)
      return gluedEnd
    }
    const wordEnd = this.wordEnd(text, wordStart, to)
    if (curious)
      finds.addCurious(
        wordStart,
        wordEnd,
        fingerprintA(text, wordStart, wordEnd),
        fingerprintB(text, wordStart, wordEnd),
      )
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
    if (this.next[state * SYMBOLS + GAP] !== 0) this.reachesOn = true
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

/** Columns of a form. */
const END = 1
const FORM = 3
const BEFORE = 4
const AFTER = 5

/** Notes what stands beside the last form: a word with that knowledge, `text[from, to)` between them. */
function beside(
  { forms, formCount }: Finds,
  column: number,
  text: string,
  from: number,
  to: number,
  knowledge: number,
): void {
  if (knowledge === NO_WORD || to - from > WIDEST_GAP) return
  forms[(formCount - 1) * FORM_STRIDE + column] =
    (knowledge & (MARKS | UNREAD)) | (gapBits(text, from, to) << GAP_SHIFT)
}

/**
 * Whether a long name `[start, end)` ran into a word with a preposition or و attached: what is left of the word is long and
 * begins with one, as no ending does.
 */
function isFollowed(text: string, start: number, end: number, to: number): boolean {
  let letters = ''
  for (let at = end; at < to && isUnit(text, at); at++) {
    const symbol = SYMBOL_TABLE[text.charCodeAt(at)]!
    if (symbol >= FIRST_LETTER) letters += LETTERS[symbol - FIRST_LETTER]
  }
  return end - start >= LEAST_FOLLOWED && JOINED_WORD.test(letters)
}

/** Five letters and more, none of the endings that make a science (`لوجيا`) or a city (`بول`, `بورغ`) of a name. */
const JOINED_WORD = /^(?:ب(?!ول|ور|رغ|اد)|ل(?!وج|اند)|وال)[\u0621-\u064a]{4,}$/
const LEAST_FOLLOWED = 5

/** Whether a word goes on here. */
function isUnit(text: string, at: number): boolean {
  return WORD_UNIT[text.charCodeAt(at)] !== 0
}
