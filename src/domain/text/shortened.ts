/**
 * The start of a text for a line of limited length: cut at the end of a word, an ellipsis in place of the rest.
 * `limit` counts UTF-16 units, the ellipsis included.
 */
export function shortened(text: string, limit: number): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length <= limit) return plain
  const cut = plain.slice(0, limit)
  const end = cut.lastIndexOf(' ')
  return `${withoutTrailingMarks(end > 0 ? cut.slice(0, end) : cut.slice(0, limit - 1))}…`
}

const MARKS = new Set(' ،؛:,;.–-')

/** Letter by letter from the end: an expression for it would try again at each mark of a long row of them. */
function withoutTrailingMarks(text: string): string {
  let end = text.length
  while (end > 0 && MARKS.has(text[end - 1]!)) end--
  return text.slice(0, end)
}
