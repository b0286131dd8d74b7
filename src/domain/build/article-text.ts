import type { ArticleRecord, Range } from '../schema/article.ts'
import type { ArticleText, TextBlock } from '../schema/article-text.ts'

/** Longest stretch of the main text, in UTF-16 units, that can be a sub-heading. */
const LONGEST_SUBHEADING = 90
/** What closes a sentence or leads on to the next line; a sub-heading ends in neither. */
const CLOSED = /[.؟?!:،؛…»”"][\s\u200e\u200f]*$/

function kindOf(text: string, range: Range, titleRange: Range | null, isLast: boolean): TextBlock['kind'] {
  if (titleRange && range[0] === titleRange[0] && range[1] === titleRange[1]) return 'title'
  const said = text.slice(...range).trim()
  const short = said.length <= LONGEST_SUBHEADING && !CLOSED.test(said)
  return short && !isLast ? 'subheading' : 'paragraph'
}

/** The lines of a text that no range covers, blank ones left out, each without the space around it. */
function linesOutside(text: string, ranges: readonly Range[]): Range[] {
  const outside: Range[] = []
  let from = 0
  for (const [start, end] of [...ranges, [text.length, text.length] as const]) {
    for (const line of text.slice(from, start).matchAll(/[^\r\n]+/g)) {
      const said = line[0].trim()
      if (said === '') continue
      const at = from + line.index + line[0].indexOf(said)
      outside.push([at, at + said.length])
    }
    from = Math.max(from, end)
  }
  return outside
}

/** A text as the reader typesets it: headline, sub-headings and paragraphs in order, and the page around them. */
export function articleText({ id, linked }: ArticleRecord, text: string): ArticleText {
  const { titleRange, mainRanges } = linked
  const inOrder = mainRanges.toSorted((a, b) => a[0] - b[0])
  // A headline that the main text does not hold (a text without running text) opens the article.
  const ranges =
    titleRange && !inOrder.some(([start]) => start === titleRange[0])
      ? [titleRange, ...inOrder].toSorted((a, b) => a[0] - b[0])
      : inOrder
  return {
    id,
    text,
    blocks: ranges.map((range, i) => ({
      kind: kindOf(text, range, titleRange, i === ranges.length - 1),
      range,
    })),
    furniture: linesOutside(text, ranges),
  }
}
