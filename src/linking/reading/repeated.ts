import type { Line } from './lines.ts'
import { IN_WORD } from './similarity.ts'
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
    let end = Math.min(at + FARTHEST, lines.length - 1)
    while (end > at && !saysAgain(line, lines[end]!)) end--
    if (end === at) continue
    for (const cut of lines.slice(at, end + 1))
      if (cut.kind === 'text' && !cut.endsSentence) cut.kind = 'site'
    at = end
  }
}

function saysAgain(line: Line, below: Line): boolean {
  const { text } = line
  const longer = text.length - below.text.length
  if (below.kind !== 'text' || longer < -MOST_MARKS || below.wordCount < LEAST_WORDS) return false
  if (longer > 0 && text.startsWith(below.text)) return BEHIND_TITLE.test(text.slice(below.text.length))
  if (longer > MOST_MARKS || endsOtherwise(text, below.text)) return false
  return line.lettersOnly === below.lettersOnly
}

/** Whether both end in letters, and not in the same: most titles are told apart so. */
function endsOtherwise(one: string, other: string): boolean {
  const [last, otherLast] = [one.charCodeAt(one.length - 1), other.charCodeAt(other.length - 1)]
  return last !== otherLast && IN_WORD[last] !== 0 && IN_WORD[otherLast] !== 0
}

/** Quotes, spaces and vowel signs that one of two equal titles has and the other has not. */
const MOST_MARKS = 8
