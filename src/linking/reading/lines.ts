import { foldKey } from '../../domain/folding.ts'

/** A line of a page, its edges trimmed; offsets are UTF-16 units of the page. Blank lines are left out. */
export interface Line {
  start: number
  end: number
  text: string
  /** Folded, without marks at its edges; only the first 80 units of a paragraph. */
  key: string
  /** A list bullet stood before it. */
  bullet: boolean
  /** An empty line, or the start of the page, stands before it. */
  afterBlank: boolean
}

/** Lines longer than this are paragraphs; no furniture pattern is tried on the whole of them. */
export const PARAGRAPH_UNITS = 300
/** So much of a line is folded. */
const KEY_UNITS = 300
const PARAGRAPH_KEY_UNITS = 80

const EDGE = /[\s\u00a0\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u061c\u00ad]/
const BULLET = /^[•▪●◦‣·*▫◾◽■□►▶]|^[-–—](?=\s)/

export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let blank = true
  for (let from = 0; from <= text.length; ) {
    let to = text.indexOf('\n', from)
    if (to < 0) to = text.length
    let start = from
    let end = to
    while (start < end && EDGE.test(text[start]!)) start++
    while (end > start && EDGE.test(text[end - 1]!)) end--
    const bullet = BULLET.test(text.slice(start, start + 2))
    if (bullet) {
      start++
      while (start < end && EDGE.test(text[start]!)) start++
    }
    if (start < end) {
      const line = text.slice(start, end)
      lines.push({
        start,
        end,
        text: line,
        key: edgeless(
          foldKey(line.slice(0, line.length > PARAGRAPH_UNITS ? PARAGRAPH_KEY_UNITS : KEY_UNITS)),
        ),
        bullet,
        afterBlank: blank,
      })
      blank = false
    } else blank = true
    from = to + 1
  }
  return lines
}

function edgeless(key: string): string {
  return key.replace(/^[\s:|»«"'.،…!]{1,8}/, '').replace(/[\s:|»«"'،…!]{1,8}$/, '')
}

/** Whether a line closes like a sentence of running text. */
export function endsSentence({ text }: Line): boolean {
  return /[.!?؟…؛][\s"'»”’)\]}*\u200e\u200f]{0,4}$/.test(text.slice(-8))
}

export function wordCount({ text }: Line): number {
  return text.length > 400 ? text.length / 6 : text.split(/\s+/).length
}
