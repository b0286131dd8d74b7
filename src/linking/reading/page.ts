import { foldKey } from '../../domain/folding.ts'
import { CONNECTIVES, HEADING_OPENINGS } from '../vocabulary/furniture.ts'
import { folded } from '../vocabulary/sets.ts'
import { inlineRange } from './inline-furniture.ts'
import { kindOf } from './line-kinds.ts'
import { type Line, linesOf } from './lines.ts'
import { contentWords, overlap } from './similarity.ts'
import { unwrapped } from './wrapped.ts'

export type TextRange = [start: number, end: number]

/** A line whose kind and part are known. */
export type ReadLine = Line

/** A page taken apart. Ranges are UTF-16 units of the page. */
export interface Page {
  lines: ReadLine[]
  titleRange: TextRange | null
  /** Headline, sub-headings and paragraphs of the article, in order. */
  mainRanges: TextRange[]
  /** What a reader of the result should look at, in order of position. */
  doubts: { start: number; end: number; reason: 'heading-glued-to-links' | 'no-running-text' }[]
}

/** A line of running text: a closed sentence of some length, or a long one. */
function isParagraph(line: ReadLine): boolean {
  return line.kind === 'text' && (line.text.length >= 120 || (line.endsSentence && line.wordCount >= 8))
}

/** A headline that asks or calls out closes like a sentence: the first text of a page, short, with more to come. */
function isQuestionHeadline(lines: readonly ReadLine[], index: number): boolean {
  const { text } = lines[index]!
  if (text.length >= 120 || !/[؟?!]["'»”]?$/.test(text)) return false
  return (
    lines.slice(0, index).every(({ kind }) => kind !== 'text') && lines.slice(index + 1).some(isParagraph)
  )
}

/** Takes a page apart: which lines are the article, which belong to the site or to other stories. */
export function readPage(text: string): Page {
  const lines: ReadLine[] = unwrapped(text, linesOf(text))
  for (const line of lines) line.kind = kindOf(line)
  const first = lines.findIndex((line, index) => isParagraph(line) && !isQuestionHeadline(lines, index))
  if (first < 0) return withoutBody(lines)
  const title = titleOf(lines, first)
  const page: Page = {
    lines,
    titleRange: title === null ? null : rangeOf(lines[title]!),
    mainRanges: [],
    doubts: [],
  }
  for (const [index, line] of lines.slice(0, first).entries()) {
    if (index === title || (title !== null && index > title && isSubheadline(line, lines[title]!)))
      page.mainRanges.push(rangeOf(line))
  }
  readBody(text, page, first)
  return page
}

function rangeOf({ start, end }: Line): TextRange {
  return [start, end]
}

function withoutBody(lines: ReadLine[]): Page {
  const texts = lines.filter(({ kind }) => kind === 'text')
  const [head] = texts
  return {
    lines,
    titleRange: head === undefined ? null : rangeOf(head),
    mainRanges: texts.map(rangeOf),
    doubts:
      head === undefined ? [] : [{ start: head.start, end: texts.at(-1)!.end, reason: 'no-running-text' }],
  }
}

/** The headline before the body: the last of two equal ones, else the first of four words or more, else the only line. */
function titleOf(lines: readonly ReadLine[], body: number): number | null {
  const candidates = lines
    .slice(0, body)
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => line.kind === 'text')
  if (candidates.length === 0) return null
  const counts = new Map<string, number>()
  for (const { line } of candidates) counts.set(line.lettersOnly, (counts.get(line.lettersOnly) ?? 0) + 1)
  const twice = candidates.findLast(({ line }) => line.wordCount >= 3 && counts.get(line.lettersOnly)! > 1)
  const plain = candidates.filter(({ line }) => !isBylineShaped(line))
  return (twice ?? plain.find(({ line }) => line.wordCount >= 4) ?? plain[0] ?? candidates[0]!).index
}

/** `مدينة - صحيفة`: a few words with a dash or bar between them. */
export function isBylineShaped({ text }: Line): boolean {
  return (
    text.length < 60 && /\s[-–—|/]\s/.test(text) && text.split(/\s+/).length <= 7 && !/[.؟!:"«]/.test(text)
  )
}

/** A second line of the headline or a standfirst; a name or a place line is shorter. */
function isSubheadline(line: ReadLine, title: ReadLine): boolean {
  return (
    line.kind === 'text' &&
    line.wordCount >= 5 &&
    !isBylineShaped(line) &&
    line.lettersOnly !== title.lettersOnly
  )
}

function readBody(text: string, page: Page, first: number): void {
  const { lines } = page
  const punctuated = isPunctuated(lines)
  const listed = new Set(lines.filter(({ bullet }) => bullet).map(({ lettersOnly }) => lettersOnly))
  const lastParagraph = lines.findLastIndex((line) => isParagraph(line))
  let ended = false
  for (let at = first; at < lines.length; at++) {
    const line = lines[at]!
    line.part = ended ? 'tail' : 'body'
    if (ended) continue
    if (line.kind === 'source' || line.kind === 'keywords') {
      ended = true
      line.part = 'tail'
    } else if (line.kind === 'related-label') {
      const next = afterLinks(lines, at, first)
      if (next < 0) {
        ended = true
        line.part = 'tail'
      } else at = next - 1
    } else if (line.kind === 'byline' && at > lastParagraph) {
      ended = true
      line.part = 'tail'
    } else if (line.kind === 'text') {
      if (at > lastParagraph && !line.bullet && line.wordCount <= 4 && !line.endsSentence) line.part = 'tail'
      else if (isLinkLine(line, at < lastParagraph, punctuated, listed)) keepGluedHeading(page, line)
      else page.mainRanges.push(inlineRange(text, line))
    }
  }
}

/** Whether the page closes its paragraphs with marks, as most do. */
function isPunctuated(lines: readonly ReadLine[]): boolean {
  const long = lines.filter(({ kind, text }) => kind === 'text' && text.length >= 80)
  return long.length > 0 && long.filter((line) => line.endsSentence).length >= long.length * 0.5
}

/** A line of link titles between paragraphs: long, unclosed, without a comma; or one that the list of links repeats. */
function isLinkLine(
  line: ReadLine,
  beforeParagraph: boolean,
  punctuated: boolean,
  listed: ReadonlySet<string>,
): boolean {
  if (listed.size > 0) {
    if (!line.bullet && line.wordCount >= 4 && listed.has(line.lettersOnly)) return true
    if (
      line.text.length > 70 &&
      line.text.length < 500 &&
      [...listed].some((key) => key.length > 25 && line.lettersOnly.startsWith(key))
    )
      return true
  }
  if (line.text.length < 400 && line.text.includes('|') && /\|\s*\S{2,8}$/.test(line.text)) return true
  if (!punctuated || line.endsSentence || line.bullet) return false
  if (line.text.length < 75 || line.text.length > 400 || line.text.includes('،') || /[:"»]$/.test(line.text))
    return false
  return beforeParagraph
}

const HEADINGS = Array.from(folded(HEADING_OPENINGS), (word) => `${word} `)

/** A sub-heading that lost the line break before it and now ends a line of link titles. */
function keepGluedHeading(page: Page, line: ReadLine): void {
  const tail = line.text.slice(-60)
  const words = [...tail.matchAll(/\S+/g)]
  for (let count = 5; count >= 2; count--) {
    const word = words.at(-count)
    if (word === undefined || words.length - count === 0) continue
    const rest = tail.slice(word.index)
    const key = foldKey(rest)
    if (!HEADINGS.some((heading) => key.startsWith(heading))) continue
    const start = line.end - rest.length
    page.mainRanges.push([start, line.end])
    page.doubts.push({ start: line.start, end: line.end, reason: 'heading-glued-to-links' })
    return
  }
}

const TAKING_UP = Array.from(folded(CONNECTIVES), (word) => `${word} `)

/**
 * What follows a label of links: the index at which the article goes on, or -1 where it is over. The links' titles
 * are skipped; the paragraph after them belongs to the article if it takes up the thread, to the linked story if it
 * repeats that story's title.
 */
function afterLinks(lines: readonly ReadLine[], label: number, first: number): number {
  let at = label + 1
  const titles: ReadLine[] = []
  while (at < lines.length && !isParagraph(lines[at]!)) {
    const line = lines[at]!
    if (line.kind === 'source' || line.kind === 'keywords' || line.kind === 'related-label') return at
    titles.push(line)
    at++
  }
  if (at >= lines.length) return -1
  const paragraph = lines[at]!
  if (TAKING_UP.some((word) => paragraph.key.startsWith(word)) || /^و[^\s]{3,}/.test(paragraph.key)) return at
  const words = contentWords(paragraph.text)
  const ofTitles = overlap(contentWords(titles.map(({ text }) => text).join(' ')), words)
  const ofArticle = overlap(
    words,
    contentWords(
      lines
        .slice(first, label)
        .map(({ text }) => text)
        .join(' '),
    ),
  )
  if (ofTitles >= 0.3 && ofArticle < 0.5) return -1
  return ofArticle >= 0.25 ? at : -1
}
