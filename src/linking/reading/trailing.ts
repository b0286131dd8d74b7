import { isRoleAndName } from './headline.ts'
import type { Line, TextRange } from './lines.ts'
import { publicationOn } from './masthead.ts'
import { isParagraph, isQuestionHeading } from './paragraphs.ts'
import { isInitialled } from './site-lines.ts'

/** Titles in a row under the last sentence of a page that closes its sentences are links, whatever stands over them; figures and years are of a table. */
export function cutTitles(ranges: TextRange[], kept: Line[]): void {
  const last = kept.findLastIndex((line) => line.bullet || line.endsSentence || isParagraph(line))
  const titles = kept.slice(last + 1)
  if (titles.length < LEAST_TITLES || titles.some(({ text }) => DIGIT.test(text))) return
  kept.length = last + 1
  for (const line of titles) line.part = 'tail'
  while (ranges.length > 0 && ranges.at(-1)![0] >= titles[0]!.start) ranges.pop()
}

const LEAST_TITLES = 2
const DIGIT = /[\d٠-٩۰-۹]/

/**
 * A few words that no text stands under are no sub-headings: tags, a section, a signature; nor are many words without any mark, where the
 * page closes its sentences.
 */
export function cutHeadings(ranges: TextRange[], kept: Line[], punctuated: boolean): void {
  const isOutside = (line: Line): boolean => isShortUnclosed(line) || (punctuated && isTags(line))
  for (let last = kept.pop(); last !== undefined && isOutside(last); last = kept.pop()) {
    const [start] = ranges.at(-1)!
    if (ranges.length === 1 || start < last.start || start >= last.end) return
    ranges.pop()
    last.part = 'tail'
  }
}

/** Whether a line under the last paragraph is the site's, and not the beginning of a sentence that goes on below it. */
export function isUnderText(lines: readonly Line[], at: number): boolean {
  return isOfSite(lines[at]!) && !goesOn(lines, at)
}

/** What stands under the text without being its own: a few words, who made it, the publication's name. */
function isOfSite(line: Line): boolean {
  return isShortUnclosed(line) || isInitialled(line) || isRoleAndName(line) || publicationOn(line) !== null
}

/** A few words that are no sentence: behind the last paragraph they belong to the site. */
function isShortUnclosed({ bullet, wordCount, endsSentence }: Line): boolean {
  return !bullet && wordCount <= 4 && !endsSentence
}

/** `جسر بلدية طريق نهر صيف`: words in a row. */
function isTags({ bullet, text }: Line): boolean {
  return !bullet && text.length <= LONGEST_TAGS && !/[^\u0621-\u0652\u0671-\u06d3\s]/.test(text)
}

const LONGEST_TAGS = 120

/** One of the next lines right below closes the sentence. */
export function goesOn(lines: readonly Line[], at: number): boolean {
  for (const next of lines.slice(at + 1, at + 1 + MOST_BROKEN)) {
    if (next.kind !== 'text' || next.afterBlank || next.bullet) return false
    if (next.endsSentence) return !isQuestionHeading(next)
  }
  return false
}

/** A sentence is broken over so many lines at most. */
const MOST_BROKEN = 6
