import type { Line } from './lines.ts'

/** A line that may be the headline. */
export interface Candidate {
  line: Line
  index: number
}

/** Lines of text above the body that no list holds: neither links under a label nor items of a menu, of which each has its own heading. */
export function candidatesOf(lines: readonly Line[], body: number): Candidate[] {
  const links = linksAbove(lines, body)
  const texts = lines
    .slice(0, body)
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => line.kind === 'text')
  const items = itemsWithHeading(texts)
  const outside = links.size === 0 ? texts : texts.filter(({ index }) => !links.has(index))
  const own = items.size < LEAST_ITEMS ? outside : outside.filter(({ line }) => !items.has(line.lettersOnly))
  const isLong = ({ line }: Candidate): boolean => line.wordCount >= LEAST_LONG
  return own.some(isLong) ? own : outside.some(isLong) ? outside : texts
}

/** What items say of a list that each have a heading of their own. */
function itemsWithHeading(texts: readonly Candidate[]): ReadonlySet<string> {
  const items = new Set<string>()
  for (const { line } of texts) if (line.bullet) items.add(line.lettersOnly)
  if (items.size < LEAST_ITEMS) return items
  const headings = new Set<string>()
  for (const { line } of texts) if (!line.bullet) headings.add(line.lettersOnly)
  for (const item of items) if (!headings.has(item)) items.delete(item)
  return items
}

/** A menu has so many items. */
const LEAST_ITEMS = 2
/** A headline has so many words, if any line has. */
export const LEAST_LONG = 4

/**
 * Titles of links under a label above the article (`رائج الآن`): those right under it that are alike, all items of a list or none,
 * where text stands behind them before the body, for one of them may be the headline.
 */
function linksAbove(lines: readonly Line[], body: number): ReadonlySet<number> {
  const links = new Set<number>()
  const last = lines.slice(0, body).findLastIndex(({ kind }) => kind === 'text')
  for (let label = 0; label < body; label++) {
    if (lines[label]!.kind !== 'related-label') continue
    const { bullet } = lines[label + 1]!
    let end = label + 1
    while (end < body && lines[end]!.kind === 'text' && lines[end]!.bullet === bullet) end++
    if (last < end) continue
    for (let link = label + 1; link < end; link++) links.add(link)
  }
  return links
}

/** The headline of which a line above has the beginning (`ألفا تفعل كذا`, and below it `ألفا تفعل كذا… وبيتا ترد`) or more. */
export function begunAbove(candidates: readonly Candidate[]): Candidate | null {
  return (
    candidates.find(({ line }, at) =>
      candidates
        .slice(Math.max(0, at - MOST_SINCE_BEGUN), at)
        .some(({ line: above }) => isBeginning(above.text, line.text) || isOnTab(above.text, line.text)),
    ) ?? null
  )
}

/** The first text is the second up to a mark in its midst. */
function isBeginning(first: string, second: string): boolean {
  const beginning = first.replace(BROKEN_OFF, '')
  return second.startsWith(beginning) && GOES_ON.test(second.slice(beginning.length))
}

/** `ألفا تفعل كذا - بوابة بيتا`: the headline with the publication's name behind it, as a browser shows it. */
function isOnTab(first: string, headline: string): boolean {
  return first.startsWith(headline) && NAMED_BEHIND.test(first.slice(headline.length))
}

const NAMED_BEHIND = /^\s[-–—|]\s\S+(?:\s\S+){0,3}$/
const BROKEN_OFF = /\s?(?:…|\.{2,3})$/
const GOES_ON = /^\s?(?:…|[.:،؛-]).*\s/

const MOST_SINCE_BEGUN = 3
