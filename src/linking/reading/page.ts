import { foldKey } from '../../domain/folding.ts'
import { AFTERWORD_LABELS, CONNECTIVES, HEADING_OPENINGS } from '../vocabulary/furniture.ts'
import { GIVEN_NAMES } from '../vocabulary/given-names.ts'
import { folded } from '../vocabulary/sets.ts'
import { inlineRange } from './inline-furniture.ts'
import { kindOf } from './line-kinds.ts'
import { type Line, linesOf } from './lines.ts'
import { isNewsroom } from './newsroom.ts'
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
  if (text.length >= 120 || !QUESTION.test(text)) return false
  return (
    lines.slice(0, index).every(({ kind, wordCount }) => kind !== 'text' || wordCount <= MOST_NAME_WORDS) &&
    lines.slice(index + 1).some(isParagraph)
  )
}

const QUESTION = /[؟?!]["'»”]?$/
/** Words of a site's or a column's name that stands alone on a line. */
const MOST_NAME_WORDS = 3

/** A sentence begun on a line of its own whose last few words were broken off to the next. */
function isBrokenParagraph(lines: readonly ReadLine[], index: number): boolean {
  const line = lines[index]!
  const next = lines[index + 1]
  return (
    line.kind === 'text' &&
    line.wordCount >= 8 &&
    !line.endsSentence &&
    index > 0 &&
    next?.kind === 'text' &&
    !next.afterBlank &&
    !next.bullet &&
    next.endsSentence &&
    next.wordCount <= MOST_NAME_WORDS
  )
}

/** Takes a page apart: which lines are the article, which belong to the site or to other stories. */
export function readPage(text: string): Page {
  const lines: ReadLine[] = unwrapped(text, linesOf(text))
  for (const line of lines) line.kind = kindOf(line)
  keepIntroductions(lines)
  const first = lines.findIndex(
    (line, index) =>
      (isParagraph(line) && !isQuestionHeadline(lines, index)) || isBrokenParagraph(lines, index),
  )
  if (first < 0) return withoutBody(lines)
  const title = titleOf(lines, first)
  const page: Page = {
    lines,
    titleRange: title === null ? null : rangeOf(lines[title]!),
    mainRanges: [],
    doubts: [],
  }
  for (const [index, line] of lines.slice(0, first).entries()) {
    if (
      index === title ||
      (title !== null && index > title && (isSubheadline(line, lines[title]!) || isQuestionHeading(line))) ||
      isHeadlineRest(lines, index, title) ||
      (title !== null && index > title && isFigureInList(lines, index))
    )
      page.mainRanges.push(rangeOf(line))
  }
  readBody(text, page, first)
  return page
}

/** A few words with a colon are the site's name above the headline, and text that introduces a list below it. */
function keepIntroductions(lines: readonly ReadLine[]): void {
  let titled = false
  for (const line of lines) {
    // Words are counted up to the headline only.
    if (!titled) titled = line.kind === 'text' && line.wordCount > 1
    else if (line.kind === 'crumb' && line.text.endsWith(':')) line.kind = 'text'
  }
}

/** `• ألفا: 2041`: an item with a figure in a list of such items, the article's own table and no link. */
function isFigureInList(lines: readonly ReadLine[], index: number): boolean {
  const isFigure = (line: ReadLine | undefined): boolean =>
    line?.kind === 'text' && line.bullet && line.text.length <= LONGEST_FIGURE && FIGURE.test(line.text)
  return isFigure(lines[index]) && (isFigure(lines[index - 1]) || isFigure(lines[index + 1]))
}

/** A figure behind a colon, dash or bracket; no clock time. */
const FIGURE = /[:：(–—-]\s*[\d٠-٩]+(?![\d٠-٩:/.])/
const LONGEST_FIGURE = 160

/** The rest of a headline of few words that was broken over two lines. */
function isHeadlineRest(lines: readonly ReadLine[], index: number, title: number | null): boolean {
  if (title === null || index !== title + 1) return false
  const [first, rest] = [lines[title]!, lines[index]!]
  return (
    rest.kind === 'text' &&
    !rest.afterBlank &&
    first.wordCount <= MOST_NAME_WORDS &&
    !first.endsSentence &&
    !isBylineShaped(rest) &&
    !isNewsroom(rest.text)
  )
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
  const plain = candidates.filter(
    ({ line }) => !isBylineShaped(line) && !isTagLine(line) && !isTicker(line) && !isPlaceAndName(line),
  )
  return (twice ?? plain.find(({ line }) => line.wordCount >= 4) ?? plain[0] ?? candidates[0]!).index
}

/** `مدينة - صحيفة`: a few words with a dash or bar between them. */
export function isBylineShaped({ text }: Line): boolean {
  return (
    text.length < 60 && /\s[-–—|/]\s/.test(text) && text.split(/\s+/).length <= 7 && !/[.؟!:"«]/.test(text)
  )
}

/** `العالم، آسيا، اقتصاد`: three parts and more, each a word or two; or a newspaper's name with its account. */
function isTagLine({ text, endsSentence }: Line): boolean {
  if (endsSentence || text.length > 120) return false
  if (/@\w/.test(text)) return true
  const parts = text.split(/[،,|]/)
  return parts.length >= 3 && parts.every((part) => part.trim().split(/\s+/).length <= 2)
}

/** `عاجل: ألفا تطلب كذا | بيتا ترد | طقس اليوم`: three titles and more in a row with bars between. */
function isTicker({ text, endsSentence }: Line): boolean {
  return !endsSentence && text.split(/\s[|•»]\s/).length >= LEAST_OF_TICKER
}

const LEAST_OF_TICKER = 3

const GIVEN = folded(GIVEN_NAMES)

/** `مدينة: محمد سالم`, `كتب: محمد سالم`: where a report comes from or what was done, and by whom. */
function isPlaceAndName({ text }: Line): boolean {
  const [, name] = /^[^:،.]{2,20}:\s+(\S+)(?:\s+\S+){1,2}$/.exec(text) ?? []
  return name !== undefined && GIVEN.has(foldKey(name))
}

/** A second line of the headline or a standfirst; a name or a place line is shorter. */
function isSubheadline(line: ReadLine, title: ReadLine): boolean {
  return (
    line.kind === 'text' &&
    line.wordCount >= 5 &&
    !isBylineShaped(line) &&
    !isTagLine(line) &&
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
    if (line.kind === 'source' || line.kind === 'keywords' || isAfterword(lines, at, first)) {
      ended = true
      line.part = 'tail'
    } else if (line.kind === 'related-label') {
      const next = afterLinks(lines, at, first)
      if (next < 0) {
        ended = true
        line.part = 'tail'
      } else at = next - 1
    } else if (line.kind === 'related' && at < lastParagraph && line.wordCount >= LEAST_OF_LINKS) {
      keepGluedHeading(page, line, FIRM_HEADINGS)
    } else if (line.kind === 'byline' && at > lastParagraph) {
      ended = true
      line.part = 'tail'
    } else if (line.kind === 'text') {
      if (at > lastParagraph && isShortUnclosed(line) && !goesOn(lines, at)) line.part = 'tail'
      else if (isLinkLine(line, at < lastParagraph, punctuated, listed))
        keepGluedHeading(page, line, HEADINGS)
      else page.mainRanges.push(inlineRange(text, line))
    }
  }
}

const AFTERWORDS = Array.from(folded(AFTERWORD_LABELS))

/** A label of notes or readers' comments with most of the page before it; above the text it is a button. */
function isAfterword(lines: readonly ReadLine[], at: number, first: number): boolean {
  const line = lines[at]!
  if (line.text.length > LONGEST_LABEL || line.endsSentence) return false
  if (!AFTERWORDS.some((label) => line.key === label || line.key.startsWith(`${label} `))) return false
  const units = (part: readonly ReadLine[]): number => part.reduce((sum, { text }) => sum + text.length, 0)
  return units(lines.slice(first, at)) >= units(lines.slice(at + 1))
}

const LONGEST_LABEL = 50

/** A few words that are no sentence: behind the last paragraph they belong to the site. */
function isShortUnclosed({ bullet, wordCount, endsSentence }: ReadLine): boolean {
  return !bullet && wordCount <= 4 && !endsSentence
}

/** One of the next lines right below closes the sentence. */
function goesOn(lines: readonly ReadLine[], at: number): boolean {
  for (const next of lines.slice(at + 1, at + 1 + MOST_BROKEN)) {
    if (next.kind !== 'text' || next.afterBlank || next.bullet) return false
    if (next.endsSentence) return true
  }
  return false
}

/** A sentence is broken over so many lines at most. */
const MOST_BROKEN = 3

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
      !line.bullet &&
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
/** Those that are no question: a link's title may well be one. */
const FIRM_HEADINGS = HEADINGS.filter((heading) => !/^(?:ما|ماذا|كيف|لماذا) /.test(heading))
/** A label with two titles behind it has so many words at least. */
const LEAST_OF_LINKS = 9

/** A sub-heading that lost the line break before it and now ends a line of link titles. */
function keepGluedHeading(page: Page, line: ReadLine, headings: readonly string[]): void {
  const tail = line.text.slice(-60)
  const words = [...tail.matchAll(/\S+/g)]
  for (let count = 5; count >= 2; count--) {
    const word = words.at(-count)
    if (word === undefined || words.length - count === 0) continue
    const rest = tail.slice(word.index)
    const key = foldKey(rest)
    if (!headings.some((heading) => key.startsWith(heading))) continue
    const start = line.end - rest.length
    page.mainRanges.push([start, line.end])
    page.doubts.push({ start: line.start, end: line.end, reason: 'heading-glued-to-links' })
    return
  }
}

/** A sub-heading that asks: an article in questions has several, and goes on at the next one. */
function isQuestionHeading({ kind, text, wordCount }: ReadLine): boolean {
  return kind === 'text' && wordCount <= 8 && QUESTION.test(text)
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
  if (isQuestionHeading(lines[at - 1]!) && lines.slice(first, label).some(isQuestionHeading)) return at - 1
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
