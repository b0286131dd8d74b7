import type { Mention, Range } from '../schema/article.ts'

/** A stretch of text, and the index in the mentions where it is one. */
export interface TextPiece {
  text: string
  /** Where it starts in the text. */
  start: number
  mention?: number
}

/**
 * Cuts a range of a text at its mentions (`[start, end)` in UTF-16 units of the text, any order). Joined again the pieces are the range, letter by
 * letter. A mention that reaches beyond the range, or into one that starts before it, is left as plain text.
 */
export function mentionPieces(
  text: string,
  [from, to]: Range,
  mentions: readonly Pick<Mention, 'start' | 'end'>[],
): TextPiece[] {
  const inside = mentions
    .map(({ start, end }, mention) => ({ start, end, mention }))
    .filter(({ start, end }) => from <= start && start < end && end <= to)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const pieces: TextPiece[] = []
  let at = from
  for (const { start, end, mention } of inside) {
    if (start < at) continue
    if (start > at) pieces.push({ text: text.slice(at, start), start: at })
    pieces.push({ text: text.slice(start, end), start, mention })
    at = end
  }
  if (at < to) pieces.push({ text: text.slice(at, to), start: at })
  return pieces
}
