import type { Line } from './lines.ts'
import type { NumberSet } from './number-set.ts'
import { isParagraph, isQuestionHeading } from './paragraphs.ts'
import { COMPARED_UNITS, contentWords } from './similarity.ts'

/** Lines at which the article's first two paragraphs stand, and the first that no empty line sets apart; Infinity where there is none. */
interface Paragraphs {
  first: number
  second: number
  crowded: number
}

/** What stretches of a page's lines hold. A page may ask as often as it has lines: no stretch is gone through twice. */
export class Stretches {
  private readonly lines: readonly Line[]
  private readonly first: number
  /** UTF-16 units of the lines before each. */
  private readonly before: Float64Array
  private firstQuestion: number | null = null
  private paragraphs: Paragraphs | null = null
  /** Words of the article where so much stands in it that no more is compared. */
  private most: NumberSet | null = null

  /** `first` is the article's first line. */
  constructor(lines: readonly Line[], first: number) {
    this.lines = lines
    this.first = first
    this.before = new Float64Array(lines.length + 1)
    for (const [at, { text }] of lines.entries()) this.before[at + 1] = this.before[at]! + text.length
  }

  /** UTF-16 units of the lines in `[from, to)`. */
  units(from: number, to: number): number {
    return this.before[to]! - this.before[from]!
  }

  /** Whether the article asks a question on a line of its own before this one. */
  asksBefore(line: number): boolean {
    this.firstQuestion ??= this.lines.findIndex((one, at) => at >= this.first && isQuestionHeading(one))
    return this.firstQuestion >= 0 && this.firstQuestion < line
  }

  /** Whether the article's paragraphs before a line stand apart from one another, and there are some. */
  isParted(line: number): boolean {
    this.paragraphs ??= this.findParagraphs()
    const { first, second, crowded } = this.paragraphs
    if (crowded < line) return false
    return second < line || (first < line && this.lines[this.first]!.afterBlank)
  }

  private findParagraphs(): Paragraphs {
    const found: Paragraphs = { first: Infinity, second: Infinity, crowded: Infinity }
    for (let at = this.first; at < this.lines.length && found.crowded === Infinity; at++) {
      if (!isParagraph(this.lines[at]!)) continue
      if (at > this.first && !this.lines[at]!.afterBlank) found.crowded = at
      else if (found.first === Infinity) found.first = at
      else found.second = Math.min(found.second, at)
    }
    return found
  }

  /** Content words of the article before a line. */
  wordsBefore(line: number): NumberSet {
    if (this.most !== null) return this.most
    const texts: string[] = []
    let length = 0
    for (let at = this.first; at < line && length < COMPARED_UNITS; at++) {
      texts.push(this.lines[at]!.text)
      length += texts.at(-1)!.length + 1
    }
    const words = contentWords(texts.join(' '))
    if (length > COMPARED_UNITS) this.most = words
    return words
  }
}
