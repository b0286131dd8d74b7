import { LETTERS } from '../alphabet.ts'
import { ALEF, HEH, isOneWithNext, letterOf, lettersOf } from './letters.ts'

/**
 * Pairs of letters that write one foreign sound, with what a change of one for the other costs: g is written with غ ج ك ق, kh
 * with خ ه ح, d with د ذ, v with ف و ب, ch with تش ش ج, and short vowels with ا و ي or nothing. The costs are rules of thumb,
 * set by the spellings of the project's own texts: 1 is a consonant changed for a quite different one.
 */
const NEAR: readonly [string, number][] = [
  ['قك', 0.2],
  ['قغ', 0.2],
  ['كغ', 0.25],
  ['غج', 0.2],
  ['كج', 0.25],
  ['قج', 0.3],
  ['غخ', 0.3],
  ['كخ', 0.35],
  ['قخ', 0.35],
  ['جخ', 0.35],
  ['خح', 0.25],
  ['هح', 0.25],
  ['هخ', 0.3],
  ['هغ', 0.35],
  ['تط', 0.15],
  ['تد', 0.3],
  ['طد', 0.35],
  ['دض', 0.3],
  ['دذ', 0.2],
  ['ذز', 0.25],
  ['زظ', 0.25],
  ['ضظ', 0.25],
  ['دز', 0.5],
  ['تث', 0.3],
  ['ثس', 0.3],
  ['سص', 0.15],
  ['سز', 0.35],
  ['صز', 0.4],
  ['شج', 0.3],
  ['جز', 0.35],
  ['شس', 0.5],
  ['شز', 0.5],
  ['بف', 0.4],
  ['فو', 0.25],
  ['بو', 0.4],
  ['نم', 0.6],
]
/** Letters that differ by their dots alone, as a hand or a scan mistakes them. */
const DOTTED: readonly string[] = [
  'جح',
  'حخ',
  'بت',
  'تث',
  'بن',
  'تن',
  'ين',
  'بي',
  'تي',
  'فق',
  'عغ',
  'رز',
  'سش',
  'صض',
  'طظ',
]
const VOWELS = new Set(['ا', 'و', 'ي', 'ء'])

export const DOT_LOST = 0.6
export const VOWEL_CHANGE = 0.25
const VOWEL_LOST = 0.3
const CONSONANT_CHANGE = 1
const CONSONANT_LOST = 0.9
const SWAP = 0.5

/** For every letter those that a lost, added or misplaced dot makes of it. */
export const BY_DOT: readonly (readonly number[])[] = Array.from(LETTERS, (letter) =>
  DOTTED.filter((pair) => pair.includes(letter)).map((pair) => letterOf(pair.replace(letter, ''))),
)

const SIZE = LETTERS.length
/** A row of SIZE costs for each letter; and one for each. */
const CHANGE = new Float64Array(SIZE * SIZE).fill(CONSONANT_CHANGE)
const LOSS = new Float64Array(SIZE).fill(CONSONANT_LOST)
fillCosts()

function fillCosts(): void {
  const set = (a: string, b: string, cost: number): void => {
    const [first, second] = [letterOf(a), letterOf(b)]
    CHANGE[first * SIZE + second] = cost
    CHANGE[second * SIZE + first] = cost
  }
  for (const a of VOWELS) for (const b of VOWELS) set(a, b, VOWEL_CHANGE)
  for (const pair of DOTTED) set(pair[0]!, pair[1]!, DOT_LOST)
  for (const [pair, cost] of NEAR) set(pair[0]!, pair[1]!, cost)
  for (const letter of LETTERS) set(letter, letter, 0)
  for (const vowel of VOWELS) LOSS[letterOf(vowel)] = VOWEL_LOST
}

/** What changing one letter for another costs. */
export function changeCost(letter: number, other: number): number {
  return CHANGE[letter * SIZE + other]!
}

/** What losing a letter costs. */
export function lossCost(letter: number): number {
  return LOSS[letter]!
}

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
