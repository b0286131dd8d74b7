import type { Line } from './lines.ts'
import type { NumberSet } from './number-set.ts'
import { isParagraph, takesUp } from './paragraphs.ts'
import { contentWords, overlap } from './similarity.ts'

/** Another story under a label has no more lines behind its first paragraph before the article goes on. */
const FARTHEST = 3
/** Of its words no more are the article's: any more, and it tells of the same. */
const MOST_SHARED = 0.1
const LEAST_SHARED = 0.15
/** So many times more of its words a paragraph of the article shares with the article than with the story. */
const CLEARLY = 2

/**
 * The line at which the article goes on behind one other story that stands between its paragraphs, -1 where it does not: a paragraph
 * that takes up what stood before, with words of the article and next to none of the story's. `from`: the story's headline, `paragraph`: its
 * first paragraph.
 */
export function resumedAt(lines: readonly Line[], from: number, paragraph: number, words: NumberSet): number {
  const story = contentWords(textOf(lines, from, paragraph + 1))
  if (overlap(story, words) > MOST_SHARED) return -1
  for (let at = paragraph + 1; at < lines.length && at <= paragraph + FARTHEST; at++) {
    const line = lines[at]!
    if (line.kind !== 'text') return -1
    if (!isParagraph(line) || !takesUp(line)) continue
    const own = contentWords(line.text)
    const ofArticle = overlap(own, words)
    if (ofArticle < LEAST_SHARED || ofArticle < overlap(own, story) * CLEARLY) return -1
    return at
  }
  return -1
}

function textOf(lines: readonly Line[], from: number, to: number): string {
  return lines
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
}
