import { type Doubt, readBody } from './body.ts'
import { datelineOf } from './dateline.ts'
import { firstParagraph, isOfHead, titleOf } from './headline.ts'
import { cutImprint } from './imprint.ts'
import { kindOf } from './line-kinds.ts'
import { type Line, linesOf, rangeOf, type TextRange } from './lines.ts'
import { cutListed } from './listed.ts'
import { type Masthead, mastheadOf } from './masthead.ts'
import { isParagraph } from './paragraphs.ts'
import { cutRepeated } from './repeated.ts'
import { cutContents } from './site-lines.ts'
import { cutStories } from './stories.ts'
import { cutTeasers } from './teasers.ts'
import { cutTickers } from './tickers.ts'
import { cutTweets } from './tweets.ts'
import { unwrapped } from './wrapped.ts'

/** A page taken apart. Ranges are UTF-16 units of the page. */
export interface Page {
  lines: Line[]
  /** The publication's own line over the article. */
  masthead: Masthead | null
  titleRange: TextRange | null
  /** Headline, sub-headings and paragraphs of the article, in order. */
  mainRanges: TextRange[]
  /** What a reader of the result should look at, in order of position. */
  doubts: Doubt[]
}

/** Takes a page apart: which lines are the article, which belong to the site or to other stories. */
export function readPage(text: string): Page {
  const lines = unwrapped(text, linesOf(text))
  for (const line of lines) line.kind = kindOf(line)
  keepIntroductions(lines)
  keepForeignTitles(lines)
  cutImprint(lines)
  cutContents(lines)
  cutTweets(lines)
  cutTickers(lines)
  cutTeasers(lines)
  const masthead = mastheadOf(lines)
  const over = masthead?.index ?? -1
  const first = firstParagraph(lines, over)
  if (first < 0) return withoutBody(lines, masthead)
  cutRepeated(lines, first)
  cutStories(lines, first)
  cutListed(lines, first)
  const dateline = datelineOf(lines, first)
  const title = titleOf(lines, first, over)
  const head = lines.slice(0, first).filter((_, index) => isOfHead(lines, index, title))
  const { ranges, doubts } = readBody(
    text,
    lines,
    first,
    dateline?.next ?? lines.length,
    masthead?.name ?? null,
  )
  return {
    lines,
    masthead: (over < first ? masthead : null) ?? dateline,
    titleRange: title === null ? null : rangeOf(lines[title]!),
    mainRanges: [...head.map(rangeOf), ...ranges],
    doubts,
  }
}

/** A few words with a colon are the site's name above the headline, and text that introduces a list below it. */
function keepIntroductions(lines: readonly Line[]): void {
  let titled = false
  for (const line of lines) {
    // Words are counted up to the headline only.
    if (!titled) titled = line.kind === 'text' && line.wordCount > 1
    else if (line.kind === 'crumb' && line.text.endsWith(':')) line.kind = 'text'
  }
}

/** A line in other letters that one paragraph introduces and the next goes on from is a title the article names. */
function keepForeignTitles(lines: readonly Line[]): void {
  for (const [index, line] of lines.entries()) {
    if (
      line.kind !== 'crumb' ||
      index === 0 ||
      line.wordCount < LEAST_FOREIGN ||
      /[\u0621-\u064a]/.test(line.text)
    )
      continue
    const [before, after] = [lines[index - 1]!, lines[index + 1]]
    if (before.kind !== 'text' || !before.text.endsWith(':') || before.wordCount < LEAST_INTRODUCING) continue
    if (after !== undefined && isParagraph(after)) line.kind = 'text'
  }
}

const LEAST_FOREIGN = 3
const LEAST_INTRODUCING = 6

/** A page of short lines alone: all that is text is kept, and said to be doubtful. */
function withoutBody(lines: Line[], masthead: Masthead | null): Page {
  const texts = lines.filter(({ kind }) => kind === 'text')
  const [head] = texts
  return {
    lines,
    masthead,
    titleRange: head === undefined ? null : rangeOf(head),
    mainRanges: texts.map(rangeOf),
    doubts:
      head === undefined ? [] : [{ start: head.start, end: texts.at(-1)!.end, reason: 'no-running-text' }],
  }
}
