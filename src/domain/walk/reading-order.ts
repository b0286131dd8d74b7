/** Where something stands on the screen, CSS pixels. */
export interface Spot {
  x: number
  y: number
}

/** Height of a line of things on the map, CSS pixels: about that of a label with its mark. */
const LINE = 48

/**
 * Things on a map in the order of reading: in lines from the top, each in the direction of the text. A line begins with
 * the highest thing that is left and takes in what stands at most a line's height below it. What stands at one spot
 * keeps its order.
 */
export function readingOrder<T extends Spot>(things: readonly T[], direction: 'rtl' | 'ltr'): T[] {
  const falling = [...things].sort((a, b) => a.y - b.y)
  const sign = direction === 'rtl' ? -1 : 1
  const read: T[] = []
  let line: T[] = []
  const endLine = () => {
    read.push(...line.sort((a, b) => sign * (a.x - b.x)))
    line = []
  }
  for (const thing of falling) {
    if (line[0] && thing.y - line[0].y > LINE) endLine()
    line.push(thing)
  }
  endLine()
  return read
}
