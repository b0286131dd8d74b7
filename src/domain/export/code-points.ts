const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

/**
 * Turns UTF-16 offsets of a text into numbers of code points before them; a lone surrogate counts as one, and an offset
 * inside a pair as the pair's own. Offsets are asked for in rising order at little cost.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  let at = 0
  let points = 0
  return (offset) => {
    if (offset < at) [at, points] = [0, 0]
    while (at < Math.min(offset, text.length)) {
      const pair = isHighSurrogate(text.charCodeAt(at)) && isLowSurrogate(text.charCodeAt(at + 1))
      if (pair && at + 2 > offset) break
      at += pair ? 2 : 1
      points++
    }
    return points
  }
}
