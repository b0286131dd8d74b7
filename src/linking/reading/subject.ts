import type { Line } from './lines.ts'
import type { NumberSet } from './number-set.ts'
import { isParagraph } from './paragraphs.ts'
import { contentWords, overlap } from './similarity.ts'

/** Content words of the paragraphs from a line on, up to the one with which they reach so many UTF-16 units: what the text is about. */
export function subjectWords(lines: readonly Line[], from: number, enough: number): NumberSet {
  const texts: string[] = []
  let units = 0
  for (let at = from; at < lines.length && units < enough; at++) {
    const line = lines[at]!
    if (!isParagraph(line)) continue
    texts.push(line.text)
    units += line.text.length
  }
  return contentWords(texts.join(' '))
}

/** Share of the words of a headline and the paragraph under it that stand among a text's, 0 to 1. */
export function sharedByStory(headline: Line, paragraph: Line, words: NumberSet): number {
  return overlap(contentWords(`${headline.text} ${paragraph.text}`), words)
}

/** Whether such a share of a line's words stands in the paragraphs from a line on, up to so many UTF-16 units; no more of them is read than it takes. */
export function isOfSubject(
  line: Line,
  lines: readonly Line[],
  from: number,
  enough: number,
  share: number,
): boolean {
  const missing = new Set<number>()
  contentWords(line.text).each((word) => missing.add(word))
  const most = missing.size * (1 - share)
  if (missing.size === 0) return false
  let units = 0
  for (let at = from; at < lines.length && units < enough; at++) {
    const paragraph = lines[at]!
    if (!isParagraph(paragraph)) continue
    const words = contentWords(paragraph.text)
    for (const word of missing) if (words.has(word)) missing.delete(word)
    if (missing.size <= most) return true
    units += paragraph.text.length
  }
  return false
}
