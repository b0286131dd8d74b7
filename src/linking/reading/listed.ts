import type { Line } from './lines.ts'
import { isParagraph, takesUp } from './paragraphs.ts'

/** Titles in a list right under a line of the site's, where no text introduces them: at the end, or before a paragraph that takes up the thread. */
export function cutListed(lines: readonly Line[], first: number): void {
  for (let at = first + 1; at < lines.length; at++) {
    if (!lines[at]!.bullet || !FURNITURE.has(lines[at - 1]!.kind)) continue
    let end = at
    while (end < lines.length && isListedTitle(lines[end]!)) end++
    const below = lines[end]
    const isOver = below === undefined || (isParagraph(below) && takesUp(below))
    if (isOver && end - at >= LEAST_LISTED) for (const line of lines.slice(at, end)) line.kind = 'site'
    at = Math.max(at, end - 1)
  }
}

const FURNITURE: ReadonlySet<string> = new Set(['site', 'crumb', 'caption'])
const LEAST_LISTED = 2

function isListedTitle({ kind, text, bullet, wordCount, endsSentence }: Line): boolean {
  return (
    kind === 'text' &&
    bullet &&
    !endsSentence &&
    wordCount >= 3 &&
    wordCount <= MOST_LISTED_WORDS &&
    !/[:،؛]$/.test(text)
  )
}

const MOST_LISTED_WORDS = 14
