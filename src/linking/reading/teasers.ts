import { READ_ON_BUTTONS } from '../vocabulary/furniture.ts'
import { folded } from '../vocabulary/sets.ts'
import { isBylineShaped, isRoleAndName } from './headline.ts'
import { publishedLabel } from './line-kinds.ts'
import type { Line } from './lines.ts'
import { isParagraph, takesUp } from './paragraphs.ts'
import { contentWords, overlap } from './similarity.ts'
import { Stretches } from './stretches.ts'

const BUTTONS = folded(READ_ON_BUTTONS)
const MOST_TITLE_WORDS = 14
const LONGEST_BUTTON = 24
/** A teaser shares no more of its words with the rest of the page. */
const MOST_SHARED = 0.2

/**
 * Other stories that stand on a page as a headline with one paragraph right below it are the site's: those with a button to read on under
 * them, those above the article's own headline, and those under furniture on a page that parts its own paragraphs by empty lines.
 */
export function cutTeasers(lines: readonly Line[]): void {
  for (const [index, line] of lines.entries())
    if (isButton(line) && isTeaser(lines, index - 2)) {
      cut(lines, index - 2)
      line.kind = 'site'
    }
  cutAboveHeadline(lines)
  cutUnderFurniture(lines)
}

function cut(lines: readonly Line[], title: number): void {
  lines[title]!.kind = 'site'
  lines[title + 1]!.kind = 'site'
}

/** `اقرأ المزيد`, `المزيد ←` */
function isButton(line: Line): boolean {
  if (line.text.length > LONGEST_BUTTON) return false
  const [button = '', ...rest] = line.key.split(/[←→»›>.…]/)
  return BUTTONS.has(button.trim()) && rest.every((part) => part.trim() === '')
}

/** A headline, and right below it a paragraph that takes up nothing. */
function isTeaser(lines: readonly Line[], title: number): boolean {
  const [line, below] = [lines[title], lines[title + 1]]
  if (line === undefined || below === undefined || line.bullet || below.bullet) return false
  return (
    line.kind === 'text' &&
    !isParagraph(line) &&
    !isBylineShaped(line) &&
    line.wordCount >= 2 &&
    line.wordCount <= MOST_TITLE_WORDS &&
    !/[:.،]$/.test(line.text) &&
    isParagraph(below) &&
    !below.afterBlank &&
    !takesUp(below)
  )
}

/** Above a headline with who wrote it or its day of publication below, and most of the page below that. */
function cutAboveHeadline(lines: readonly Line[]): void {
  const first = lines.findIndex(isParagraph)
  if (first < 1 || !isTeaser(lines, first - 1)) return
  const signed = lines.findIndex((line, index) => index > first && isSigned(line))
  if (signed < 0) return
  const title = lines[signed - 1]!
  if (title.kind !== 'text' || isParagraph(title) || title.wordCount < 3) return
  const stretches = new Stretches(lines, first)
  if (stretches.units(0, signed) * 2 > stretches.units(signed, lines.length)) return
  const above = lines.slice(0, signed - 1)
  const paragraphs = above.flatMap((line, index) => (isParagraph(line) ? [index] : []))
  if (!paragraphs.every((index) => isTeaser(lines, index - 1))) return
  for (const index of paragraphs) cut(lines, index - 1)
}

/** `كتب: ألفا`, `نُشر في: …` */
function isSigned(line: Line): boolean {
  return line.kind === 'date' ? publishedLabel(line.key) !== null : isRoleAndName(line)
}

/** Under a line of furniture, on a page whose other paragraphs stand apart, with hardly a word of theirs. */
function cutUnderFurniture(lines: readonly Line[]): void {
  const paragraphs = lines.flatMap((line, index) => (isParagraph(line) ? [index] : []))
  const apart = paragraphs.filter((index) => lines[index]!.afterBlank)
  if (apart.length < LEAST_APART) return
  // The first is the article's, under its headline.
  const boxes = paragraphs
    .slice(1)
    .filter((index) => index >= 2 && lines[index - 2]!.kind !== 'text' && isTeaser(lines, index - 1))
  if (boxes.length === 0 || boxes.length * 2 > apart.length) return
  const own = contentWords(apart.map((index) => lines[index]!.text).join(' '))
  for (const index of boxes) {
    const words = contentWords(`${lines[index - 1]!.text} ${lines[index]!.text}`)
    if (lines[index - 2]!.kind === 'related-label' || overlap(words, own) <= MOST_SHARED)
      cut(lines, index - 1)
  }
}

/** So many paragraphs stand apart on such a page. */
const LEAST_APART = 3
