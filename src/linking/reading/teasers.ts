import { foldKey } from '../../domain/folding.ts'
import { READ_ON_BUTTONS } from '../vocabulary/furniture.ts'
import { folded } from '../vocabulary/sets.ts'
import { isBylineShaped, isRoleAndName } from './headline.ts'
import { publishedLabel } from './line-kinds.ts'
import type { Line } from './lines.ts'
import { isParagraph, takesUp } from './paragraphs.ts'
import { contentWords } from './similarity.ts'
import { Stretches } from './stretches.ts'
import { sharedByStory } from './subject.ts'

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
  for (const [index, line] of lines.entries()) {
    if (!isButton(line)) continue
    if (isTeaser(lines, index - 2)) {
      cut(lines, index - 2)
      line.kind = 'site'
    } else if (isOverLink(lines, index)) line.kind = 'related-label'
  }
  cutTruncated(lines)
  cutAboveHeadline(lines)
  cutUnderFurniture(lines)
}

/** `المزيد` that opens a block, a title right below it. */
function isOverLink(lines: readonly Line[], button: number): boolean {
  const below = lines[button + 1]
  return lines[button]!.afterBlank && below !== undefined && !below.afterBlank && isTitle(below)
}

/** `…`, `(...)`, `... اقرأ المزيد`: what the story itself goes on with. */
const TRUNCATED = /(?:\.{3}|…)\)?([^.…]*)$/
/** A headline may stand twice above: as a link and as text. */
const MOST_ABOVE = 3

/** Several beginnings of stories, each broken off with dots under a headline of its own. */
function cutTruncated(lines: readonly Line[]): void {
  const found: [title: number, paragraph: number][] = []
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'text' || !isTruncated(line) || takesUp(line)) continue
    if (line.wordCount < LEAST_TRUNCATED_WORDS && !isParagraph(line)) continue
    let title = index
    while (title > 0 && index - title < MOST_ABOVE && isTitle(lines[title - 1]!)) title--
    if (title < index) found.push([title, index])
  }
  if (found.length < LEAST_TRUNCATED) return
  for (const [title, paragraph] of found) cut(lines, title, paragraph)
}

const LEAST_TRUNCATED = 2
/** A headline may be broken off, too. */
const LEAST_TRUNCATED_WORDS = 10

function isTruncated({ text }: Line): boolean {
  const button = TRUNCATED.exec(text.slice(-LONGEST_BUTTON))?.[1]?.trim()
  return button === '' || (button !== undefined && BUTTONS.has(foldKey(button)))
}

function cut(lines: readonly Line[], title: number, paragraph = title + 1): void {
  for (const line of lines.slice(title, paragraph + 1)) line.kind = 'site'
}

function paragraphsIn(lines: readonly Line[]): number[] {
  return lines.flatMap((line, index) => (isParagraph(line) ? [index] : []))
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
  return line !== undefined && below !== undefined && isParagraph(below) && isOver(line, below)
}

/** A title stands right over what takes up nothing. */
export function isOver(title: Line, below: Line): boolean {
  return below.kind === 'text' && !below.bullet && !below.afterBlank && isTitle(title) && !takesUp(below)
}

/** A few words that close nothing and introduce nothing. */
export function isTitle(line: Line): boolean {
  return (
    line.kind === 'text' &&
    !line.bullet &&
    !isParagraph(line) &&
    !isBylineShaped(line) &&
    line.wordCount >= 2 &&
    line.wordCount <= MOST_TITLE_WORDS &&
    !/[:.،]$/.test(line.text)
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
  const paragraphs = paragraphsIn(above)
  if (!paragraphs.every((index) => isTeaser(lines, index - 1))) return
  for (const index of paragraphs) cut(lines, index - 1)
}

/** `كتب: ألفا`, `نُشر في: …` */
function isSigned(line: Line): boolean {
  return line.kind === 'date' ? publishedLabel(line.key) !== null : isRoleAndName(line)
}

/** Under a line of furniture, or in a block below the text, on a page whose other paragraphs stand apart, with hardly a word of theirs. */
function cutUnderFurniture(lines: readonly Line[]): void {
  const paragraphs = paragraphsIn(lines)
  const apart = paragraphs.filter((index) => lines[index]!.afterBlank)
  if (apart.length < LEAST_APART) return
  // The first is the article's, under its headline.
  const boxes = paragraphs
    .slice(1)
    .filter((index) => index >= 2 && lines[index - 2]!.kind !== 'text' && isTeaser(lines, index - 1))
  const below = paragraphs.filter((index) => index > apart.at(-1)!)
  if (boxes.length + below.length === 0) return
  const own = contentWords(apart.map((index) => lines[index]!.text).join(' '))
  const isForeign = (title: number, paragraph: number): boolean =>
    sharedByStory(lines[title]!, lines[paragraph]!, own) <= MOST_SHARED
  if (boxes.length * 2 <= apart.length)
    for (const index of boxes)
      if (lines[index - 2]!.kind === 'related-label' || isForeign(index - 1, index)) cut(lines, index - 1)
  for (const index of below) {
    const title = titleOver(lines, index)
    if (title >= 0 && isForeign(title, index)) cutBlock(lines, index)
  }
}

/** The headline of a story, which may be signed or dated between it and the story's first paragraph; -1 if there is none. */
function titleOver(lines: readonly Line[], paragraph: number): number {
  const line = lines[paragraph]!
  if (line.kind !== 'text' || line.afterBlank || takesUp(line)) return -1
  let title = paragraph - 1
  while (title > 0 && (lines[title]!.kind === 'byline' || lines[title]!.kind === 'date')) title--
  return isTitle(lines[title]!) ? title : -1
}

/** The whole block that a story stands in, its first paragraph under two lines and more. */
function cutBlock(lines: readonly Line[], paragraph: number): void {
  let from = paragraph
  while (from > 0 && !lines[from]!.afterBlank) if (isParagraph(lines[--from]!)) return
  if (paragraph - from < LEAST_OVER) return
  for (let at = from; at < lines.length && (at === from || !lines[at]!.afterBlank); at++)
    if (lines[at]!.kind === 'text') lines[at]!.kind = 'site'
}

const LEAST_OVER = 2
/** So many paragraphs stand apart on such a page. */
const LEAST_APART = 3
