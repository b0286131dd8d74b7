import { foldKey } from '../../domain/folding.ts'
import { HEADING_OPENINGS } from '../vocabulary/furniture.ts'
import { folded } from '../vocabulary/sets.ts'
import { isAfterword } from './endings.ts'
import { inlineRange } from './inline-furniture.ts'
import { relatedLabel } from './line-kinds.ts'
import type { Line, TextRange } from './lines.ts'
import { MOST_ABOVE } from './masthead.ts'
import type { NumberSet } from './number-set.ts'
import { isParagraph, isQuestionHeading, takesUp } from './paragraphs.ts'
import { resumedAt } from './resuming.ts'
import { contentWords, overlap } from './similarity.ts'
import { isSignOff } from './site-lines.ts'
import { cutStrays } from './strays.ts'
import { Stretches } from './stretches.ts'
import { sharedByStory } from './subject.ts'
import { isTitle } from './teasers.ts'
import { cutHeadings, cutTitles, isUnderText } from './trailing.ts'

/** What a reader of the result should look at. */
export interface Doubt {
  start: number
  end: number
  reason: 'heading-glued-to-links' | 'no-running-text'
}

/** The article from its first paragraph on. */
interface Body {
  /** Paragraphs and sub-headings in order. */
  ranges: TextRange[]
  doubts: Doubt[]
}

/** A label with two titles behind it has so many words at least. */
const LEAST_OF_LINKS = 9

/**
 * Reads the article from its first paragraph on, and at most up to a line (`to`), and tells of every line from there which part it stands
 * in; `name`: the publication's, if it is known.
 */
export function readBody(
  text: string,
  lines: readonly Line[],
  first: number,
  to: number,
  name: string | null,
): Body {
  const body: Body = { ranges: [], doubts: [] }
  const punctuated = isPunctuated(lines)
  const listed = new Set(lines.filter(({ bullet }) => bullet).map(({ lettersOnly }) => lettersOnly))
  const running = runningHeads(lines.slice(0, Math.min(first, MOST_ABOVE)))
  const stretches = new Stretches(lines, first)
  const lastParagraph = lines.findLastIndex((line) => isParagraph(line))
  const kept: Line[] = []
  let at = first
  for (; at < to; at++) {
    const line = lines[at]!
    const isLate = stretches.units(first, at) >= stretches.units(at + 1, lines.length)
    if (line.kind === 'keywords' && isOfAbstract(lines, at)) continue
    if (line.kind === 'source' || line.kind === 'keywords' || isSignOff(line) || isAfterword(line, isLate))
      break
    if (line.kind === 'byline' && (at > lastParagraph || (isLate && isSignedFor(line, name)))) break
    if (at > first + 1 && isNextStory(lines, at, stretches)) break
    line.part = 'body'
    if (line.kind === 'related-label') {
      const next = afterLinks(lines, at, stretches)
      if (next < 0) break
      at = next - 1
    } else if (line.kind === 'related' && at < lastParagraph && line.wordCount >= LEAST_OF_LINKS)
      keepGluedHeading(body, line, FIRM_HEADINGS)
    else if (line.kind === 'related' && isUnderLink(lines, at + 1, stretches)) at++
    else if (line.kind !== 'text' || (line.text.length <= LONGEST_HEAD && running.has(line.text))) continue
    else if (at > lastParagraph && isUnderText(lines, at)) line.part = 'tail'
    else if (isLinkLine(line, at < lastParagraph, punctuated, listed)) keepGluedHeading(body, line, HEADINGS)
    else {
      const range = inlineRange(text, line)
      body.ranges.push(range)
      kept.push(line)
      const behind = text.slice(range[1], Math.min(line.end, range[1] + LONGEST_BEHIND)).trim()
      const next = isLate && SOURCE_BEHIND.test(behind) ? -1 : afterRunIn(behind, lines, at, stretches)
      if (next < 0) {
        at++
        break
      }
      at = next - 1
    }
  }
  for (const line of lines.slice(at)) line.part = 'tail'
  if (punctuated) {
    cutTitles(body.ranges, kept)
    cutStrays(lines, body.ranges, kept)
  }
  cutHeadings(body.ranges, kept, punctuated)
  return body
}

/** Keywords of a paper stand under its abstract, before its text. */
function isOfAbstract(lines: readonly Line[], at: number): boolean {
  return lines.slice(Math.max(0, at - FARTHEST_ABSTRACT), at).some(({ key }) => ABSTRACT.test(key))
}

const FARTHEST_ABSTRACT = 6
const ABSTRACT = /^(?:(?:ال)?(?:ملخص|مستخلص)(?: (?:البحث|الدراسه|الورقه|تنفيذي))?|abstract)$/

/** `….المصدر: ألفا` in the last paragraph: nothing of the article follows. */
const SOURCE_BEHIND = /^المصدر\s?:/
const LONGEST_BEHIND = 30

/** As `afterLinks`, of what ran into a paragraph: behind a bare label (`….اقرأ أيضا`) it is the same, behind a link's title its story is passed over. */
function afterRunIn(behind: string, lines: readonly Line[], at: number, stretches: Stretches): number {
  if (behind === '') return at + 1
  const [label = '', ...rest] = behind.split(/[:…]/)
  const key = foldKey(label)
  if (relatedLabel(key) === key && rest.every((part) => part.trim() === ''))
    return afterLinks(lines, at, stretches)
  return relatedLabel(foldKey(behind)) !== null && isOfLinkedStory(lines, at + 1, stretches) ? at + 2 : at + 1
}

/** A paragraph right below one that a link's title ran into is of that link, where it has next to no word of the article's. */
function isOfLinkedStory(lines: readonly Line[], at: number, stretches: Stretches): boolean {
  const line = lines[at]
  if (line === undefined || line.afterBlank || !isParagraph(line)) return false
  return overlap(contentWords(line.text), stretches.wordsBefore(at)) <= MOST_SHARED
}

/** The same right below a link on a line of its own, where the article's paragraphs stand apart. */
function isUnderLink(lines: readonly Line[], at: number, stretches: Stretches): boolean {
  if (at >= lines.length || !stretches.isParted(at) || takesUp(lines[at]!)) return false
  return isOfLinkedStory(lines, at, stretches) || isOfTitle(lines, at, stretches)
}

const MOST_SHARED = 0.1

/** It tells of the same as the article, but has words of the link's title too. */
function isOfTitle(lines: readonly Line[], at: number, stretches: Stretches): boolean {
  const line = lines[at]!
  if (line.afterBlank || !isParagraph(line) || line.text.length > LONGEST_OF_LINK) return false
  const words = contentWords(line.text)
  return (
    overlap(contentWords(lines[at - 1]!.text), words) >= LEAST_OF_TITLE &&
    overlap(words, stretches.wordsBefore(at - 1)) <= MOST_OF_ARTICLE
  )
}

const LONGEST_OF_LINK = 250
const LEAST_OF_TITLE = 0.15
const MOST_OF_ARTICLE = 0.4

/** The headline of another report, the place and agency that it comes from on a line of their own, and its first paragraph. */
function isNextStory(lines: readonly Line[], at: number, stretches: Stretches): boolean {
  const [title, dateline, paragraph] = lines.slice(at, at + 3)
  if (title === undefined || dateline === undefined || paragraph === undefined) return false
  const opening = dateline.text.slice(0, LONGEST_DATELINE)
  if (!DATELINE.test(opening) || !isTitle(title)) return false
  if (!isParagraph(paragraph) || paragraph.afterBlank || takesUp(paragraph)) return false
  // A place and who wrote from there may stand under a heading as well.
  return opening.endsWith(':') || sharedByStory(title, paragraph, stretches.wordsBefore(at)) <= MOST_FOREIGN
}

/** Of another report no more words are the article's. */
const MOST_FOREIGN = 0.15

/** `بلغراد - وكالات:`, `بلغراد / سالم هاني` */
const DATELINE = /^[\u0621-\u064a ]{3,30}\s[-–/]\s[\u0621-\u064a ]{3,30}:?$/
const LONGEST_DATELINE = 66

/** The publication's own name signs the article: `ألفا_ وكالات`. */
function isSignedFor({ key }: Line, name: string | null): boolean {
  return name !== null && name.length >= SHORTEST_HEAD && key.startsWith(foldKey(name))
}

/** The first lines of a page, which a printed one has again at the head of each sheet. */
function runningHeads(above: readonly Line[]): ReadonlySet<string> {
  return new Set(
    above
      .filter(({ kind }) => kind === 'text')
      .map(({ text }) => text)
      .filter(({ length }) => length >= SHORTEST_HEAD),
  )
}

const SHORTEST_HEAD = 8
const LONGEST_HEAD = 120

/** Whether the page closes its paragraphs with marks, as most do. */
function isPunctuated(lines: readonly Line[]): boolean {
  const long = lines.filter(({ kind, text }) => kind === 'text' && text.length >= 80)
  const closed = long.filter((line) => line.endsSentence || TRAILED.test(line.text.slice(-LONGEST_TRAIL)))
  return long.length > 0 && closed.length >= long.length * 0.5
}

/** A closed sentence with furniture run into it. */
const TRAILED = /[.!؟…»"]\s?(?:المصدر|[اإ]قر[أا] |مقالات |[أا]خبار ذات|كلمات دلالية)/
const LONGEST_TRAIL = 200

/** A line of link titles between paragraphs: long, unclosed, without a comma; or one that the list of links repeats. */
function isLinkLine(
  line: Line,
  beforeParagraph: boolean,
  punctuated: boolean,
  listed: ReadonlySet<string>,
): boolean {
  const { text, bullet, endsSentence } = line
  if (!bullet && listed.size > 0 && isRepeated(line, listed)) return true
  if (text.length < 400 && /\|\s*\S{2,8}$/.test(text)) return true
  return (
    beforeParagraph &&
    punctuated &&
    !endsSentence &&
    !bullet &&
    text.length >= 75 &&
    text.length <= 400 &&
    !text.includes('،') &&
    !/[:"»]$/.test(text) &&
    ANY_ARABIC.test(text)
  )
}

/** A line without any is the title of a work. */
const ANY_ARABIC = /[\u0621-\u064a]/

/** Whether the line is an item of the page's lists once more, or several of them in a row, the first whole. */
function isRepeated(line: Line, listed: ReadonlySet<string>): boolean {
  const { text, lettersOnly, wordCount } = line
  if (wordCount >= 4 && listed.has(lettersOnly)) return true
  if (text.length <= 70 || text.length >= 500) return false
  return [...listed].some((item) => item.length > 25 && lettersOnly.startsWith(item))
}

const HEADINGS = Array.from(folded(HEADING_OPENINGS), (word) => `${word} `)
/** Those that are no question: a link's title may well be one. */
const FIRM_HEADINGS = HEADINGS.filter((heading) => !/^(?:ما|ماذا|كيف|لماذا) /.test(heading))

/** A sub-heading that lost the line break before it and now ends a line of link titles. */
function keepGluedHeading(body: Body, line: Line, headings: readonly string[]): void {
  const tail = line.text.slice(-60)
  const words = [...tail.matchAll(/\S+/g)]
  for (let count = 5; count >= 2; count--) {
    const word = words.at(-count)
    if (word === undefined || words.length - count === 0) continue
    const rest = tail.slice(word.index)
    const key = foldKey(rest)
    if (!headings.some((heading) => key.startsWith(heading))) continue
    const start = line.end - rest.length
    body.ranges.push([start, line.end])
    body.doubts.push({ start: line.start, end: line.end, reason: 'heading-glued-to-links' })
    return
  }
}

/**
 * What follows a label of links: the index at which the article goes on, or -1 where it is over. The links' titles
 * are skipped; the paragraph after them belongs to the article if it takes up the thread, to the linked story if it
 * repeats that story's title.
 */
function afterLinks(lines: readonly Line[], label: number, stretches: Stretches): number {
  const behindBlock = standsApart(lines, label, stretches) ? endOfBlock(lines, label) : null
  let at = behindBlock ?? label + 1
  const titles: Line[] = lines.slice(label + 1, at)
  while (at < lines.length && !isParagraph(lines[at]!)) {
    const line = lines[at]!
    if (line.kind === 'source' || line.kind === 'keywords' || line.kind === 'related-label') return at
    titles.push(line)
    at++
  }
  if (at >= lines.length) return -1
  const paragraph = lines[at]!
  if (isQuestionHeading(lines[at - 1]!) && stretches.asksBefore(label)) return at - 1
  if (isBegun(lines[at - 1]!) && !paragraph.afterBlank) return at - 1
  // What stands between a block of links and the next paragraph is its heading.
  const next = behindBlock ?? at
  if (takesUp(paragraph)) return next
  const words = contentWords(paragraph.text)
  const ofTitles = overlap(wordsOf(titles), words)
  const ofArticle = overlap(words, stretches.wordsBefore(label))
  if (
    (ofTitles < 0.3 || ofArticle >= 0.5) &&
    (ofArticle >= 0.25 || (behindBlock !== null && paragraph.afterBlank))
  )
    return next
  return resumedAt(lines, label + 1, at, stretches.wordsBefore(label))
}

/** A sentence of the article that a line break cut through: it takes up the thread and is not closed. */
function isBegun(line: Line): boolean {
  return line.kind === 'text' && !line.endsSentence && line.wordCount >= LEAST_BEGUN && takesUp(line)
}

const LEAST_BEGUN = 4

/**
 * A label and what stands under it without an empty line are a block of the site's on a page that parts its paragraphs by
 * such lines, whatever it holds, up to a paragraph that takes up the thread.
 */
function standsApart(lines: readonly Line[], label: number, stretches: Stretches): boolean {
  const below = lines[label + 1]
  if (!lines[label]!.afterBlank || below === undefined || !stretches.isParted(label)) return false
  return !below.afterBlank || isBlockOfLinks(lines, label + 1)
}

/** A block that begins with a title and holds more than that. */
function isBlockOfLinks(lines: readonly Line[], from: number): boolean {
  const second = lines[from + 1]
  return !isParagraph(lines[from]!) && second !== undefined && !second.afterBlank && !takesUp(second)
}

/** The line behind the block of lines without an empty one between in which a label stands. */
function endOfBlock(lines: readonly Line[], label: number): number {
  let end = label + 1
  if (lines[end]!.afterBlank) end++
  while (end < lines.length && !lines[end]!.afterBlank) {
    if (isParagraph(lines[end]!) && takesUp(lines[end]!)) break
    end++
  }
  return end
}

function wordsOf(lines: readonly Line[]): NumberSet {
  return contentWords(lines.map(({ text }) => text).join(' '))
}
