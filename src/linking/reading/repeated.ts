import type { Line } from './lines.ts'
import { isTitle } from './teasers.ts'

/** A link's picture says its title once more, so many lines above it at most. */
const FARTHEST = 3
const LEAST_WORDS = 4
/** `ألفا تفعل كذا - بيتا`: the site's name behind a title. */
const BEHIND_TITLE = /^\s?[-–—|]\s/

/**
 * Links among the article's paragraphs, or under them, whose title stands there twice, as the words of its picture and as its own: both,
 * and what stands between them, are the site's.
 */
export function cutRepeated(lines: readonly Line[], first: number): void {
  for (let at = first + 1; at < lines.length; at++) {
    const line = lines[at]!
    // Most lines are paragraphs.
    if (line.endsSentence || !isTitle(line) || line.wordCount < LEAST_WORDS) continue
    const again = lines.slice(at + 1, at + 1 + FARTHEST).findIndex((below) => saysAgain(line, below))
    if (again < 0) continue
    const end = at + 1 + again
    for (const cut of lines.slice(at, end + 1))
      if (cut.kind === 'text' && !cut.endsSentence) cut.kind = 'site'
    at = end
  }
}

function saysAgain({ text, lettersOnly }: Line, below: Line): boolean {
  if (below.kind !== 'text' || below.wordCount < LEAST_WORDS) return false
  return (
    lettersOnly === below.lettersOnly ||
    (text.startsWith(below.text) && BEHIND_TITLE.test(text.slice(below.text.length)))
  )
}
