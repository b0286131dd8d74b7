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

/** Numbers a form found takes in `Finds.forms`, and where each of them stands. */
export const FORM_STRIDE = 7
export const START = 0
export const END = 1
export const WORD_START = 2
export const FORM = 3
export const BEFORE = 4
export const AFTER = 5
export const GLUED = 6
/** Numbers a curious word takes in `Finds.curious`. */
export const CURIOUS_STRIDE = 4

/** Columns that held more than so many rows are given back after use. */
const KEPT_ROWS = 1 << 14
const FIRST_ROWS = 256

/**
 * What a scan finds, row by row in memory that is used again for the next text: most of a text's forms are judged by these
 * numbers alone, and no object is made of them.
 */
export class Finds {
  /** For every form found: start, end, start of its word with attached letters, form, the words before and after (see `Beside`), 1 where it ran into the next word. */
  forms = new Int32Array(FIRST_ROWS * FORM_STRIDE)
  formCount = 0
  /** For every word that may be or begin an unlisted spelling: start, end and the two halves of its fingerprint. */
  curious = new Int32Array(FIRST_ROWS * CURIOUS_STRIDE)
  curiousCount = 0

  clear(): void {
    this.formCount = 0
    this.curiousCount = 0
    if (this.forms.length > KEPT_ROWS * FORM_STRIDE) this.forms = new Int32Array(FIRST_ROWS * FORM_STRIDE)
    if (this.curious.length > KEPT_ROWS * CURIOUS_STRIDE)
      this.curious = new Int32Array(FIRST_ROWS * CURIOUS_STRIDE)
  }

  addForm(start: number, end: number, wordStart: number, form: number, glued: boolean): void {
    const at = this.formCount++ * FORM_STRIDE
    if (at === this.forms.length) this.forms = wider(this.forms)
    const { forms } = this
    forms[at + START] = start
    forms[at + END] = end
    forms[at + WORD_START] = wordStart
    forms[at + FORM] = form
    forms[at + BEFORE] = NO_WORD
    forms[at + AFTER] = NO_WORD
    forms[at + GLUED] = glued ? 1 : 0
  }

  /** The form of a row. */
  candidate(row: number): Candidate {
    const at = row * FORM_STRIDE
    const { forms } = this
    return {
      start: forms[at + START]!,
      end: forms[at + END]!,
      wordStart: forms[at + WORD_START]!,
      form: forms[at + FORM]!,
      glued: forms[at + GLUED] === 1,
    }
  }

  /** End of a row's form. */
  end(row: number): number {
    return this.forms[row * FORM_STRIDE + END]!
  }

  /** Start of a row's word, attached letters and all. */
  wordStart(row: number): number {
    return this.forms[row * FORM_STRIDE + WORD_START]!
  }

  addCurious(start: number, end: number, a: number, b: number): void {
    const at = this.curiousCount++ * CURIOUS_STRIDE
    if (at === this.curious.length) this.curious = wider(this.curious)
    this.curious[at] = start
    this.curious[at + 1] = end
    this.curious[at + 2] = a
    this.curious[at + 3] = b
  }
}

/**
 * `Beside`: the word beside a form in one number. Its marks (see `markBare`) in the low 20 bits, the bits of what stands
 * between (see `gapBits`) above them; or one of the two below.
 */
export const GAP_SHIFT = 26
/** There is no word beside it. */
export const NO_WORD = 1 << 25
/** The word is not read here: it holds invisible marks, or the scan cut it elsewhere than a reader would. */
export const UNREAD = 1 << 24

function wider(rows: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(rows.length * 2)
  twice.set(rows)
  return twice
}
