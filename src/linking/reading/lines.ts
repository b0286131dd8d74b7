import { foldKey } from '../../domain/folding.ts'
import { type ReadDate, readDates } from '../dates/read-dates.ts'
import { fromTo, unitTable, WHITE_SPACE } from '../unit-table.ts'

/** UTF-16 units of a page. */
export type TextRange = [start: number, end: number]

/** What a line of a page is. */
export type LineKind =
  | 'text'
  | 'date'
  | 'site'
  | 'source'
  | 'keywords'
  /** A label alone on its line: links or another story follow. */
  | 'related-label'
  /** A label and the link's title on one line. */
  | 'related'
  | 'byline'
  | 'caption'
  | 'crumb'

/** Lines longer than this are paragraphs; no furniture pattern is tried on the whole of them. */
export const PARAGRAPH_UNITS = 300
/** So much of a line is folded. */
const KEY_UNITS = 300
const PARAGRAPH_KEY_UNITS = 80

/**
 * A line of a page, its edges trimmed; offsets are UTF-16 units of the page. What is asked of few lines (the folded
 * key) is made when it is first asked.
 */
export class Line {
  readonly start: number
  readonly end: number
  readonly text: string
  /** A list bullet stood before it. */
  readonly bullet: boolean
  /** An empty line, or the start of the page, stands before it. */
  readonly afterBlank: boolean
  /** What the line is and where it stands: before the running text, in it, or after the article's end; known once the page is read. */
  kind: LineKind = 'text'
  part: 'head' | 'body' | 'tail' = 'head'
  private folded: string | null = null
  private letters: string | null = null
  private words = -1
  private closed: boolean | null = null
  private days: readonly ReadDate[] | null = null

  constructor(page: string, start: number, end: number, bullet: boolean, afterBlank: boolean) {
    this.start = start
    this.end = end
    this.text = page.slice(start, end)
    this.bullet = bullet
    this.afterBlank = afterBlank
  }

  /** Folded, without marks at its edges; only the first 80 units of a paragraph. */
  get key(): string {
    this.folded ??= edgeless(
      foldKey(this.text.slice(0, this.text.length > PARAGRAPH_UNITS ? PARAGRAPH_KEY_UNITS : KEY_UNITS)),
    )
    return this.folded
  }

  /** The key's letters only: two headlines that differ in quotes and spaces are one. */
  get lettersOnly(): string {
    this.letters ??= this.key.replace(/[^\u0621-\u064a\w]+/g, '')
    return this.letters
  }

  /** Whole days named in the line; offsets count from its start. */
  get dates(): readonly ReadDate[] {
    this.days ??= readDates(this.text, 0, this.text.length)
    return this.days
  }

  /** Number of words; an estimate for long lines. */
  get wordCount(): number {
    if (this.words < 0) this.words = this.text.length > 400 ? this.text.length / 6 : countWords(this.text)
    return this.words
  }

  /** Whether it closes like a sentence of running text. */
  get endsSentence(): boolean {
    this.closed ??= closesSentence(this.text)
    return this.closed
  }
}

const SPACES = unitTable([[WHITE_SPACE, 1]])

/** Stretches that white space parts. */
function countWords(text: string): number {
  let words = 1
  let spaced = 0
  for (let at = 0; at < text.length; at++) {
    const space = SPACES[text.charCodeAt(at)]!
    if (space > spaced) words++
    spaced = space
  }
  return words
}

const FULL_STOP = 0x2e
const FIRST_ARABIC = 0x620
const LAST_ARABIC = 0x64a

/** Most lines end in a letter or a full stop. */
function closesSentence(text: string): boolean {
  const last = text.charCodeAt(text.length - 1)
  if (last === FULL_STOP) return true
  if (last >= FIRST_ARABIC && last <= LAST_ARABIC) return false
  return /[.!?؟…؛][\s"'»”’)\]}*\u200e\u200f]{0,4}$/.test(text.slice(-8))
}

/** 1 for every UTF-16 unit that is trimmed off a line's edges: white space, invisible marks, pictures and arrows. */
const EDGES = unitTable([
  [WHITE_SPACE, 1],
  [`${fromTo(0xd83c, 0xd83e)}${fromTo(0xdc00, 0xdfff)}\ufe0f◄◀✦★☆`, 1],
  [`${fromTo(0x200b, 0x200f)}${fromTo(0x202a, 0x202e)}${fromTo(0x2060, 0x2069)}\u061c\u00ad`, 1],
])
const BULLET = /^[•▪●◦‣·*▫◾◽■□►▶⟪❯➤➜←→▸◂]|^[-–—+»›](?=\s)/

export function linesOf(page: string): Line[] {
  const lines: Line[] = []
  let blank = true
  for (let from = 0; from <= page.length; ) {
    let to = page.indexOf('\n', from)
    if (to < 0) to = page.length
    let start = from
    let end = to
    while (start < end && EDGES[page.charCodeAt(start)] === 1) start++
    while (end > start && EDGES[page.charCodeAt(end - 1)] === 1) end--
    const bullet = start < end && isBullet(page, start)
    if (bullet) {
      start++
      while (start < end && EDGES[page.charCodeAt(start)] === 1) start++
    }
    if (start < end) {
      lines.push(new Line(page, start, end, bullet, blank))
      blank = false
    } else blank = true
    from = to + 1
  }
  return lines
}

function isBullet(page: string, at: number): boolean {
  const code = page.charCodeAt(at)
  if (code >= FIRST_ARABIC && code <= LAST_ARABIC) return false
  return BULLET.test(page.slice(at, at + 2))
}

/** Marks that a line's key loses at its edges; a full stop stays at its end. */
const EDGE_MARKS = new Set([...' \t\n\r:|»«"\'،…!﴿﴾'].map((mark) => mark.charCodeAt(0)))
const MOST_EDGE_MARKS = 8

function edgeless(key: string): string {
  let from = 0
  let to = key.length
  const isEdge = (at: number): boolean => EDGE_MARKS.has(key.charCodeAt(at))
  while (from < to && from < MOST_EDGE_MARKS && (isEdge(from) || key.charCodeAt(from) === FULL_STOP)) from++
  const least = to - MOST_EDGE_MARKS
  while (to > from && to > least && isEdge(to - 1)) to--
  return key.slice(from, to)
}

export function rangeOf({ start, end }: Line): TextRange {
  return [start, end]
}
