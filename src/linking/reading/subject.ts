import type { Line } from './lines.ts'
import type { NumberSet } from './number-set.ts'
import { isParagraph } from './paragraphs.ts'
import { contentWords } from './similarity.ts'

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
