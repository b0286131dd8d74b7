import { folded } from '../vocabulary/sets.ts'
import { EDITORIAL_OFFICES } from '../vocabulary/site.ts'
import type { Line } from './lines.ts'
import { isParagraph } from './paragraphs.ts'
import { Prefixes } from './prefixes.ts'

const OFFICES = folded(EDITORIAL_OFFICES)
/** Most lines are told by their first letters. */
const BEGINNINGS = new Prefixes([OFFICES])
/** A name has so many words at most. */
const MOST_NAME_WORDS = 5
/** Lines from the top of a page among which a publication says what it is. */
const MOST_ABOVE = 4
const MOST_WORDS = 8
/** `أسبوعية ثقافية تصدر بالعربية`, `صحيفة إلكترونية مستقلة` */
const DESCRIPTION =
  /^(?:صحيفة|جريدة|مجلة|نشرة|مدونة|منصة|شبكة|إذاعة|يومية|أسبوعية|شهرية|فصلية|دورية)(?: \S+){0,4} (?:تصدر|يصدر|تصدرها|يصدرها|مستقلة)(?: |$)/

/** Who runs the site, each below their office (`رئيس التحرير`, and `سالم هاني` on the next line), and what the site says it is: crumbs both. */
export function cutImprint(lines: readonly Line[]): void {
  let isAbove = true
  for (const [index, line] of lines.entries()) {
    isAbove &&= index < MOST_ABOVE && !isParagraph(line)
    if (isAbove && isDescription(line)) line.kind = 'crumb'
    if (BEGINNINGS.of(line.text) === 0 || !OFFICES.has(line.key)) continue
    const below = lines[index + 1]
    if (below?.kind === 'text' && below.wordCount <= MOST_NAME_WORDS && !below.endsSentence)
      below.kind = 'crumb'
  }
}

function isDescription({ kind, text, wordCount, endsSentence }: Line): boolean {
  return kind === 'text' && wordCount <= MOST_WORDS && !endsSentence && DESCRIPTION.test(text)
}
