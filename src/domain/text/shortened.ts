/**
 * The start of a text for a line of limited length: cut at the end of a word, an ellipsis in place of the rest.
 * `limit` counts UTF-16 units, the ellipsis included.
 */
export function shortened(text: string, limit: number): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length <= limit) return plain
  const cut = plain.slice(0, limit)
  const end = cut.lastIndexOf(' ')
  const words = (end > 0 ? cut.slice(0, end) : cut.slice(0, limit - 1)).replace(/[\s،؛:,;.–-]+$/u, '')
  return `${words}…`
}
