import { SIGNED_SENTENCE } from './line-kinds.ts'
import type { Line, TextRange } from './lines.ts'
import { isParagraph, LONG_LINE, QUESTION } from './paragraphs.ts'
import { COMPARED_UNITS, contentWords, overlap } from './similarity.ts'
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
  const keptLines = new Set(kept)
  const strays = new Set<Line>()
  let words: ReturnType<typeof contentWords> | null = null
  const last = lines.findLastIndex((line) => keptLines.has(line) && isParagraph(line))
  for (const [index, line] of lines.entries()) {
    if (!keptLines.has(line) || !(isShort(line) || (index > last && asks(line)))) continue
    if (isHeading(lines, index, keptLines) || isRow(lines, index)) continue
    if (goesOn(lines, index) || isRunning(lines, index, keptLines, strays)) continue
    words ??= contentWords(subjectOf(kept))
    if (overlap(contentWords(line.text), words) > (index > last ? MOST_SHARED_BELOW : 0)) continue
    strays.add(line)
    if (index > last) line.part = 'tail'
  }
  if (strays.size === 0) return
  const isStray = ([start]: TextRange): boolean => {
    for (const line of strays) if (start >= line.start && start < line.end) return true
    return false
  }
  ranges.splice(0, ranges.length, ...ranges.filter((range) => !isStray(range)))
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

/** The next text below is a paragraph of the article. */
function isHeading(lines: readonly Line[], index: number, kept: ReadonlySet<Line>): boolean {
  const next = lines.find(({ kind }, at) => at > index && kind === 'text')
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

/** The paragraphs, as far as they are compared. */
function subjectOf(kept: readonly Line[]): string {
  const texts: string[] = []
  let units = 0
  for (const line of kept) {
    if (units > COMPARED_UNITS || !isParagraph(line)) continue
    texts.push(line.text)
    units += line.text.length
  }
  return texts.join(' ')
}
