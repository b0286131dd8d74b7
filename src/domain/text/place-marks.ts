/** A piece of a text in which places stand inline as `[[place-id|surface]]`. */
export type MarkedPart = { text: string; place?: undefined } | { text: string; place: string }

const MARK = /\[\[([^[\]|]*)\|([^[\]|]+)\]\]/g

/** The text in pieces, in order; `text` of a mark is its surface. What is not a whole mark stays text. */
export function parsePlaceMarks(marked: string): MarkedPart[] {
  const parts: MarkedPart[] = []
  let position = 0
  for (const match of marked.matchAll(MARK)) {
    if (match.index > position) parts.push({ text: marked.slice(position, match.index) })
    parts.push({ text: match[2] ?? '', place: match[1] ?? '' })
    position = match.index + match[0].length
  }
  if (position < marked.length) parts.push({ text: marked.slice(position) })
  return parts
}

/** The text as it reads, marks replaced by their surfaces. */
export function withoutPlaceMarks(marked: string): string {
  return parsePlaceMarks(marked)
    .map(({ text }) => text)
    .join('')
}
