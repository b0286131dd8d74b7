import type { Line } from './lines.ts'
import { isParagraph, LONG_LINE } from './paragraphs.ts'
import { contentWords, overlap } from './similarity.ts'
import { subjectWords } from './subject.ts'

/** A ticker shares no more of its words with the text below it. */
const MOST_SHARED = 0.1
/** So much of the page tells its subject, in UTF-16 units. */
const COMPARED = 6000

/**
 * Titles of other stories that stand one behind the other on a long line above the text, with nothing between them: such a line is
 * closed by nothing, holds no comma, and has next to no word of the paragraphs below, which are closed.
 */
export function cutTickers(lines: readonly Line[]): void {
  const first = lines.findIndex((line) => isParagraph(line) && line.endsSentence)
  const long = lines.slice(0, Math.max(0, first)).filter(mayBeTicker)
  if (long.length === 0) return
  const [top, menu] = lines
  if (top === long[0] && menu?.kind === 'crumb' && HOME.test(menu.text)) top!.kind = 'crumb'
  const words = subjectWords(lines, first, COMPARED)
  for (const line of long) if (overlap(contentWords(line.text), words) <= MOST_SHARED) line.kind = 'crumb'
}

/** The menu right below the first line of a page: what runs by above it is no text of the article. */
const HOME = /^(?:الصفحة )?الرئيسي?ة\s?[|•/-]/

function mayBeTicker({ kind, text, endsSentence }: Line): boolean {
  return kind === 'text' && text.length >= LONG_LINE && !endsSentence && !/[،,]/.test(text)
}
