import { ALEF, HEH, isOneWithNext, letterOf, lettersOf } from './letters.ts'
import { CHANGE, LOSS, SIZE, SWAP, VOWEL_LOST } from './sound-costs.ts'

const DAL = letterOf('د')
const JEEM = letterOf('ج')

/**
 * Writes the letters `[from, to)` as they are compared into `into` and returns how many: a final ه (also ة) or ى stands
 * for a final vowel; دج is one sound, as what `isOneWithNext` tells of is.
 */
export function soundsOf(letters: Uint8Array, from: number, to: number, into: Uint8Array): number {
  let length = 0
  for (let at = from; at < to; at++) {
    const letter = letters[at]!
    if (isOneWithNext(letters, at, from, to)) continue
    if (letter === DAL && at + 1 < to && letters[at + 1] === JEEM) continue
    into[length++] = letter
  }
  if (length > 0 && into[length - 1] === HEH) into[length - 1] = ALEF
  return length
}

/**
 * Cost of reading one folded name for another, 0 for equal: a weighted Damerau-Levenshtein distance in which a change
 * within a sound class and a lost vowel are cheap. Gives up (Infinity) above `limit`.
 */
export function spellingCost(written: string, known: string, limit: number): number {
  const a = lettersOf(written)
  const b = lettersOf(known)
  if (a === null || b === null) return Number.POSITIVE_INFINITY
  const [first, second] = [new Uint8Array(a.length), new Uint8Array(b.length)]
  return soundCost(first, soundsOf(a, 0, a.length, first), second, 0, soundsOf(b, 0, b.length, second), limit)
}

/**
 * `spellingCost` of two names whose sounds are at hand: `a[0, aLength)` and `b[bStart, bStart + bLength)`. Only the
 * cells are filled that so many lost letters as `limit` allows can reach.
 */
export function soundCost(
  a: Uint8Array,
  aLength: number,
  b: Uint8Array,
  bStart: number,
  bLength: number,
  limit: number,
): number {
  if (aLength >= ROW || bLength >= ROW) return Number.POSITIVE_INFINITY
  const band = Math.floor(limit / VOWEL_LOST + ROUNDING)
  if (aLength - bLength > band || bLength - aLength > band) return Number.POSITIVE_INFINITY
  let before = ROW_A
  let above = ROW_B
  let row = ROW_C
  above[0] = 0
  const reach = Math.min(bLength, band)
  let leastAbove = 0
  for (let j = 1; j <= reach; j++) above[j] = above[j - 1]! + LOSS[b[bStart + j - 1]!]!
  for (let i = 1; i <= aLength; i++) {
    const letter = a[i - 1]!
    const loss = LOSS[letter]!
    const earlier = i > 1 ? a[i - 2]! : -1
    const first = i > band ? i - band : 1
    const last = Math.min(i + band, bLength)
    let least = first > 1 ? Number.POSITIVE_INFINITY : above[0]! + loss
    row[first - 1] = least
    if (last === i + band) above[last] = Number.POSITIVE_INFINITY
    for (let j = first; j <= last; j++) {
      const other = b[bStart + j - 1]!
      let cost = above[j - 1]! + CHANGE[letter * SIZE + other]!
      const lost = above[j]! + loss
      if (lost < cost) cost = lost
      const added = row[j - 1]! + LOSS[other]!
      if (added < cost) cost = added
      if (earlier === other && j > 1 && letter === b[bStart + j - 2]) {
        const swapped = before[j - 2]! + SWAP
        if (swapped < cost) cost = swapped
      }
      row[j] = cost
      if (cost < least) least = cost
    }
    // Two letters that change places pass over this row.
    if (least > limit && leastAbove + SWAP > limit) return Number.POSITIVE_INFINITY
    leastAbove = least
    const spare = before
    before = above
    above = row
    row = spare
  }
  const cost = above[bLength]!
  return cost <= limit ? cost : Number.POSITIVE_INFINITY
}

/** Longer names are not compared. */
const ROW = 64
const ROUNDING = 1e-9
const ROW_A = new Float64Array(ROW)
const ROW_B = new Float64Array(ROW)
const ROW_C = new Float64Array(ROW)
