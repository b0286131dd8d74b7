/** Ranges of a text, in UTF-16 units. */
export type Ranges = readonly (readonly [number, number])[]

/** Lines and list items that follow one another without an empty line between are read as one: a name may be broken over two. */
export function joinLines(text: string, ranges: Ranges): [number, number][] {
  const joined: [number, number][] = []
  for (const [from, to] of ranges) {
    const last = joined.at(-1)
    if (last !== undefined && from - last[1] <= WIDEST_BREAK && isLineBreak(text, last[1], from)) last[1] = to
    else joined.push([from, to])
  }
  return joined
}

const WIDEST_BREAK = 8
const LINE_FEED = 0x0a
const BULLETS: ReadonlySet<string> = new Set('-–—•▪●◦*·')

/** Whether nothing but white space, one line feed and a list's bullet stands in `text[from, to)`. */
function isLineBreak(text: string, from: number, to: number): boolean {
  let feeds = 0
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) === LINE_FEED) feeds++
    else if (text[at]!.trim() !== '' && !BULLETS.has(text[at]!)) return false
  }
  return feeds === 1
}
