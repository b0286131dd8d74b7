/** A piece of an own-words text: plain, or a place named inline as `[[place-id|surface]]`. */
export type TextPiece = { text: string; place?: undefined } | { text: string; place: string }

const MARK = /\[\[([a-z0-9-]+)\|([^[\]|]+)\]\]/g

/** Splits a text at its inline place marks; anything that is not a whole mark stays plain text. */
export function splitMarkedText(text: string): TextPiece[] {
  const pieces: TextPiece[] = []
  let last = 0
  for (const match of text.matchAll(MARK)) {
    if (match.index > last) pieces.push({ text: text.slice(last, match.index) })
    pieces.push({ text: match[2] ?? '', place: match[1] ?? '' })
    last = match.index + match[0].length
  }
  if (last < text.length) pieces.push({ text: text.slice(last) })
  return pieces
}
