import { SIGNED_SENTENCE } from './line-kinds.ts'
import type { Line, TextRange } from './lines.ts'
import type { NumberSet } from './number-set.ts'
import { isParagraph, LONG_LINE, QUESTION } from './paragraphs.ts'
import { contentWords, overlap } from './similarity.ts'
import { subjectWords } from './subject.ts'
import { goesOn } from './trailing.ts'

/** Under the text a line shares no more of its words with it. */
const MOST_SHARED_BELOW = 0.34

/** A sentence closed within a line, or one that goes on behind its end. */
const OF_TEXT = /[.؟!؛][\s\u0621-\u064a]|[،؛:]$/

/**
 * Takes out of the article's lines those that belong to the site though nothing in them says so: short, closed by nothing, with no
 * word of the article's subject, and no paragraph below them that they could be the heading of.
 */
export function cutStrays(lines: readonly Line[], ranges: TextRange[], kept: Line[]): void {
  const short = kept.filter((line) => isShort(line) || asks(line))
  if (short.length === 0) return
  const keptLines = new Set(kept)
  const strays = new Set<Line>()
  const last = lines.findLastIndex((line) => keptLines.has(line) && isParagraph(line))
  let words: NumberSet | null = null
  let index = 0
  for (const line of short) {
    while (lines[index] !== line) index++
    const isUnder = index > last
    if (!isUnder && !isShort(line)) continue
    if (isHeading(lines, index, keptLines) || isRow(lines, index)) continue
    if (goesOn(lines, index) || isRunning(lines, index, keptLines, strays)) continue
    words ??= subjectWords(kept, 0, SUBJECT_UNITS)
    if (overlap(contentWords(line.text), words) > (isUnder ? MOST_SHARED_BELOW : 0)) continue
    strays.add(line)
    if (isUnder) line.part = 'tail'
  }
  if (strays.size === 0) return
  // Both stand in order.
  const inOrder = [...strays]
  let at = 0
  const left = ranges.filter(([start]) => {
    while (at < inOrder.length && inOrder[at]!.end <= start) at++
    return at === inOrder.length || start < inOrder[at]!.start
  })
  ranges.splice(0, ranges.length, ...left)
  kept.splice(0, kept.length, ...kept.filter((line) => !strays.has(line)))
}

function isShort(line: Line): boolean {
  const { bullet, endsSentence, text } = line
  return !bullet && !endsSentence && !isParagraph(line) && !OF_TEXT.test(text) && !SIGNED_SENTENCE.test(text)
}

/** Under the text a question is a link, or the site's own. */
function asks({ bullet, text }: Line): boolean {
  return !bullet && text.length < LONG_LINE && QUESTION.test(text)
}

/** So many lines of furniture may stand between a heading and its paragraph. */
const FARTHEST_TEXT = 8

/** The next text below is a paragraph of the article. */
function isHeading(lines: readonly Line[], index: number, kept: ReadonlySet<Line>): boolean {
  const next = lines.slice(index + 1, index + 1 + FARTHEST_TEXT).find(({ kind }) => kind === 'text')
  return next !== undefined && kept.has(next) && (isParagraph(next) || next.bullet)
}

/** A row of a table: it and the line beside it hold a figure behind a colon. */
function isRow(lines: readonly Line[], index: number): boolean {
  const isOne = (line: Line | undefined): boolean => line !== undefined && FIGURE.test(line.text)
  return isOne(lines[index]) && (isOne(lines[index - 1]) || isOne(lines[index + 1]))
}

const FIGURE = /[:：]\s*[\d٠-٩]/

/** The line stands in a sentence broken over lines: right below one that is not closed, or above one that is closed in its midst. */
function isRunning(
  lines: readonly Line[],
  index: number,
  kept: ReadonlySet<Line>,
  strays: ReadonlySet<Line>,
): boolean {
  const [before, line, after] = [lines[index - 1], lines[index]!, lines[index + 1]]
  const isOfSentence = (other: Line | undefined): boolean =>
    other?.kind === 'text' && !other.endsSentence && kept.has(other) && !strays.has(other)
  return (
    (!line.afterBlank && isOfSentence(before) && !isParagraph(before!)) ||
    (after !== undefined && !after.afterBlank && after.kind === 'text' && OF_TEXT.test(after.text))
  )
}

/** So much of the article tells its subject, in UTF-16 units. */
const SUBJECT_UNITS = 8001
