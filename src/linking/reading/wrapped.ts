import { isDrawn, kindOf } from './line-kinds.ts'
import { Line } from './lines.ts'

/** Lines of a page that was broken at a width, in UTF-16 units, are not longer than this, and its longest no shorter. */
const WIDEST = 130
const NARROWEST = 30
/** So many lines of a wrapped page are full, and such a share of those that another follows. */
const LEAST_FULL = 4
const LEAST_SHARE = 0.5

/**
 * The lines of a page as they were before it was broken at a width, as mail and old systems do it: a line goes on with the
 * next where that one's first word had no room left on it. Any other page is left as it is.
 */
export function unwrapped(page: string, lines: Line[]): Line[] {
  let width = 0
  for (const { text } of lines) {
    if (text.length > WIDEST) return lines
    if (text.length > width) width = text.length
  }
  if (width < NARROWEST) return lines
  const followed = lines.filter((_, index) => isFollowed(lines, index)).length
  const full = lines.map((line, index) => isFollowed(lines, index) && isFull(line, lines[index + 1]!, width))
  const count = full.filter(Boolean).length
  return count < LEAST_FULL || count < followed * LEAST_SHARE ? lines : joined(page, lines, full)
}

/** Whether another line stands right below that may be of one paragraph with it. */
function isFollowed(lines: readonly Line[], index: number): boolean {
  const next = lines[index + 1]
  return next !== undefined && !next.afterBlank && !next.bullet && mayGoOn(lines[index]!) && mayGoOn(next)
}

/** Days, mail headers and drawn lines stand by themselves. */
function mayGoOn(line: Line): boolean {
  return !isDrawn(line.text) && kindOf(line) !== 'date'
}

function isFull({ text }: Line, next: Line, width: number): boolean {
  const space = next.text.search(/\s/)
  return text.length + 1 + (space < 0 ? next.text.length : space) > width
}

function joined(page: string, lines: readonly Line[], full: readonly boolean[]): Line[] {
  const found: Line[] = []
  for (let at = 0; at < lines.length; at++) {
    const first = lines[at]!
    while (full[at]) at++
    found.push(
      first === lines[at]
        ? first
        : new Line(page, first.start, lines[at]!.end, first.bullet, first.afterBlank),
    )
  }
  return found
}
