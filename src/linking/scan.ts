import { endsInNunation, WORD_UNIT } from './alphabet.ts'
import type { Automaton } from './automaton.ts'
import { AFTER, BEFORE, END, Finds, FORM, FORM_STRIDE, GAP_SHIFT, NO_WORD, UNREAD } from './finds.ts'
import { FormWalker } from './form-walker.ts'
import type { NameForm } from './forms.ts'
import { LEAD_OF_TWO } from './inside-names.ts'
import { gapBitsOf, WIDEST_GAP } from './neighbours.ts'
import type { Look } from './spelling/looks.ts'
import { type CopyUnits, TextUnits } from './text-units.ts'
import { fingerprintA, fingerprintB, sharedBytes, WordMemory } from './word-memory.ts'
import { LONGEST_KNOWN, WordRun } from './word-run.ts'
import { MOST_MARKS, readMarks } from './words.ts'

const TEH_MARBUTA = 0x629
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

/** What threads of one program know of words in common (see `sharedWords`), and a fast way to a text's units. */
export interface ScanMeans {
  words?: SharedArrayBuffer | undefined
  copy?: CopyUnits | undefined
}

/** Memory for what the threads of one program know of words. */
export function sharedWords(): SharedArrayBuffer {
  return new SharedArrayBuffer(sharedBytes(MEMORY_BITS))
}

/**
 * Finds the longest form at every word of `text[from, to)`, attached letters (و ف, then ب ل ك or لل) set aside.
 * One pass, in time linear in the text: a word is tried at no more than four places, each no longer than the longest form.
 */
export class Scanner {
  private readonly walker: FormWalker
  private readonly reader: WordReader
  private readonly memory: WordMemory
  private readonly run = new WordRun()
  private readonly units: TextUnits
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

  constructor(
    automaton: Automaton,
    reader: WordReader,
    forms: readonly NameForm[],
    { words, copy }: ScanMeans = {},
  ) {
    this.units = new TextUnits(copy)
    this.memory = new WordMemory(MEMORY_BITS, KNOWLEDGE_BITS, words)
    this.walker = new FormWalker(automaton)
    this.reader = reader
    this.lastMarks = Int32Array.from(forms, ({ key }) => {
      const from = key.lastIndexOf(' ') + 1
      return from === 0 ? UNREAD : readMarks(key, from, key.length)
    })
  }

  scan(text: string, from: number, to: number, finds: Finds): void {
    const { run, memory } = this
    const units = this.units.of(text)
    const { starts, ends, known } = run
    let at = from
    // The word before, the one before that, and the form whose next word is still to come.
    let lastEnd = -1
    let last = NO_WORD
    let earlier = NO_WORD
    let open = false
    while (at < to) {
      run.cut(units, at, to)
      run.find(memory)
      at = run.next
      const { count } = run
      for (let word = 0; word < count; word++) {
        const start = starts[word]!
        let end = ends[word]!
        let knowledge = known[word]!
        if (knowledge < 0) knowledge = this.meet(text, word)
        if (open) {
          const formEnd = finds.forms[(finds.formCount - 1) * FORM_STRIDE + END]!
          beside(finds, AFTER, units, formEnd, start, knowledge)
          open = false
        }
        if ((knowledge & TELLING) !== 0) {
          if ((knowledge & SPECIAL) !== 0) this.specials++
          if ((knowledge & OPENS) !== 0) {
            const before = finds.formCount
            const formEnd =
              (knowledge & (RESOLVED | UNREAD)) === RESOLVED
                ? this.recall(text, start, end, finds, run.a[word]!, run.b[word]!)
                : this.word(text, start, to, finds, (knowledge & CURIOUS) !== 0)
            if (finds.formCount > before) {
              beside(
                finds,
                BEFORE,
                units,
                lastEnd,
                start,
                (earlier & LEAD_OF_TWO) === 0 ? last : last | UNREAD,
              )
              open = true
            }
            if (formEnd !== end) {
              knowledge = this.lastWord(text, formEnd, to, finds, before)
              end = formEnd
              while (word + 1 < count && starts[word + 1]! < formEnd) word++
              if (formEnd < ends[word]! || word + 1 === count) {
                // The rest of a word that a form cut is one of its own.
                at = formEnd
                word = count
                run.restart()
              }
            }
          } else if ((knowledge & CURIOUS) !== 0) finds.addCurious(start, end, run.a[word]!, run.b[word]!)
        }
        lastEnd = end
        earlier = last
        last = knowledge
      }
    }
  }

  /** What is to be known of a word of the run that the memory did not know when the run was looked up. */
  private meet(text: string, word: number): number {
    const { run } = this
    const [start, end] = [run.starts[word]!, run.ends[word]!]
    if (end - start > LONGEST_KNOWN) {
      this.specials += LONGEST_KNOWN
      return OPENS | UNREAD // Read where it stands.
    }
    const [a, b] = [run.a[word]!, run.b[word]!]
    const found = this.memory.find(a, b)
    return (found < 0 ? this.learn(text, start, end, a, b) : found) | ~run.known[word]!
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
    const mayBeName = !endsInNunation(text, start, end)
    const knowledge =
      readMarks(text, start, end) |
      (mayBeName && this.walker.opens(text, start, end) ? OPENS | this.resolve(text, start, end, a, b) : 0) |
      (mayBeName && this.lookAt(text, start, end, a, b) !== null ? CURIOUS : 0) |
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
    if (!this.walker.readAlone(text, start, end, alone)) return 0
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
    if (known < 0) return this.walker.read(text, start, end, finds)
    finds.addForm(start + this.resolutions[2 * known]!, end, start, this.resolutions[2 * known + 1]!, false)
    return end
  }

  /** What the word with that fingerprint may be or begin; null for most. */
  lookOf(text: string, start: number, end: number, a: number, b: number): Look | null {
    const known = this.curious.find(a, b)
    return known >= 0 ? this.looks[known]! : this.lookAt(text, start, end, a, b)
  }

  /** Looks at a word as if for the first time. */
  private lookAt(text: string, start: number, end: number, a: number, b: number): Look | null {
    const look = this.reader.lookAt(text, start, end)
    if (look === null) return null
    if (this.looks.length >= MOST_CURIOUS) {
      this.looks.length = 0
      this.curious.clear()
    }
    this.curious.add(a, b, this.looks.push(look) - 1)
    return look
  }

  /** Reads a word with the forms that may begin at it and returns where to go on. */
  private word(text: string, start: number, to: number, finds: Finds, curious: boolean): number {
    const formEnd = this.walker.read(text, start, to, finds)
    if (formEnd >= 0) return formEnd
    const end = this.wordEnd(text, start, to)
    if (curious) finds.addCurious(start, end, fingerprintA(text, start, end), fingerprintB(text, start, end))
    return end
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

/** Notes what stands beside the last form: a word with that knowledge, `text[from, to)` between them. */
function beside(
  { forms, formCount }: Finds,
  column: number,
  units: Uint16Array,
  from: number,
  to: number,
  knowledge: number,
): void {
  if (knowledge === NO_WORD || to - from > WIDEST_GAP) return
  forms[(formCount - 1) * FORM_STRIDE + column] =
    (knowledge & (MARKS | UNREAD)) | (gapBitsOf(units, from, to) << GAP_SHIFT)
}

/** Whether a word goes on here. */
function isUnit(text: string, at: number): boolean {
  return WORD_UNIT[text.charCodeAt(at)] !== 0
}
