/** One bit for each letter of a text, by its code modulo 32: two texts one letter apart differ in at most two bits. */
export function letterBits(text: string): number {
  let bits = 0
  for (let i = 0; i < text.length; i++) bits |= 1 << (text.charCodeAt(i) & 31)
  return bits
}

/** Number of letters, at least, that `a` has and `b` lacks, by their bits. */
export function lacking(a: number, b: number): number {
  let bits = a & ~b
  bits -= (bits >>> 1) & 0x55555555
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

/**
 * Whether one letter put in, left out, exchanged or swapped with its neighbour (or nothing at all) makes `query` the
 * part of `text` that begins at `at`: its beginning, or with `whole` all the rest of it.
 */
export function isNear(text: string, at: number, query: string, whole: boolean): boolean {
  const ends = (position: number) => !whole || position === text.length
  let i = 0
  while (i < query.length && text.charCodeAt(at + i) === query.charCodeAt(i)) i++
  const here = at + i
  if (i === query.length) return ends(here) || here + 1 === text.length
  const after = (position: number, from: number) => {
    const rest = query.length - from
    for (let k = 0; k < rest; k++) {
      if (text.charCodeAt(position + k) !== query.charCodeAt(from + k)) return false
    }
    return ends(position + rest)
  }
  return (
    (here < text.length && after(here + 1, i + 1)) ||
    after(here, i + 1) ||
    (here < text.length && after(here + 1, i)) ||
    (text.charCodeAt(here) === query.charCodeAt(i + 1) &&
      text.charCodeAt(here + 1) === query.charCodeAt(i) &&
      after(here + 2, i + 2))
  )
}
