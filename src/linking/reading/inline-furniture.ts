import { fold } from '../../domain/folding.ts'
import { TRAILERS } from '../vocabulary/trailers.ts'
import { mayBeRelated, relatedLabel } from './line-kinds.ts'
import type { Line } from './lines.ts'
import { editLinkLength } from './site-lines.ts'

const CLOSERS = /[.!؟?»"”…]\s*$/
const CLOSING: ReadonlySet<number> = new Set([...'.!؟?»"”…'].map((mark) => mark.charCodeAt(0)))
const TRAILER_BEGINNINGS: ReadonlySet<string> = new Set(TRAILERS.map((trailer) => trailer.slice(0, 3)))
const SPACE = 0x20
/** A sentence is closed so many units at most before the trailer. */
const MOST_BEFORE_TRAILER = 6
/** Closing marks are the last below letters, or above them. */
const FIRST_ARABIC = 0x620
const LAST_ARABIC = 0x6ff

/** Whether the beginning of a trailer stands behind a closed sentence in `text[from, to)`. */
function mayTrail(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === SPACE || (code >= FIRST_ARABIC && code <= LAST_ARABIC) || !CLOSING.has(code)) continue
    let next = at + 1
    while (next < to && text[next]!.trim() === '') next++
    if (TRAILER_BEGINNINGS.has(text.slice(next, next + 3))) return true
  }
  return false
}

/** A link's title is not longer than this. */
const LONGEST_TRAILER = 220

/** The line without a label its first word ran into, and without a link or source that follows its last sentence. */
export function inlineRange(text: string, line: Line): [start: number, end: number] {
  let { start, end } = line
  end -= editLinkLength(line.text)
  if (!mayBeRelated(line.text) || relatedLabel(line.key) === null) start = afterGluedLabel(text, line)
  const window = Math.max(start, end - LONGEST_TRAILER)
  if (!mayTrail(text, Math.max(start, window - MOST_BEFORE_TRAILER), end)) return [start, end]
  const tail = text.slice(window, end)
  for (const trailer of TRAILERS) {
    const at = window + tail.slice(0, end - window).lastIndexOf(trailer)
    if (
      at < window ||
      at <= start ||
      !CLOSERS.test(text.slice(Math.max(start, at - MOST_BEFORE_TRAILER), at))
    )
      continue
    end = at
    while (end > start && /\s/.test(text[end - 1]!)) end--
  }
  return [start, end]
}

const LABEL_WORD = /صل[ةه]|يضا|يض\u064b|مشابه|متعلق/

/** `أخبار ذات صلةأعلن`: a label whose last letter closes a word and is followed by another. */
function afterGluedLabel(text: string, line: Line): number {
  if (!LABEL_WORD.test(text.slice(line.start, line.start + 40))) return line.start
  const { text: key, offsets } = fold(text.slice(line.start, Math.min(line.end, line.start + 60)))
  for (let at = 6; at < Math.min(key.length, 40); at++) {
    const source = text[line.start + offsets[at - 1]!]
    if (source !== 'ة' && source !== 'ً' && source !== 'ا') continue
    if (relatedLabel(key.slice(0, at)) !== null && relatedLabel(key.slice(0, at))!.length === at)
      return line.start + offsets[at]!
  }
  return line.start
}
