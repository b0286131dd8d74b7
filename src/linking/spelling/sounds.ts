import { LETTERS } from '../alphabet.ts'
import { letterOf, lettersOf } from './letters.ts'

/**
 * Sound classes for foreign names in Arabic letters. One foreign sound is written with any letter of a class: g with
 * غ ج ك ق, kh with خ ه ح, d with د ذ, v with ف و ب, ch with تش ش ج, and short vowels with ا و ي or nothing.
 */

/** One symbol a class; letters that stand for vowels have none. */
const SKELETON: Readonly<Record<string, string>> = {
  ق: 'K',
  ك: 'K',
  غ: 'K',
  ج: 'K',
  خ: 'K',
  ح: 'K',
  ه: 'K',
  ش: 'K',
  ت: 'T',
  ط: 'T',
  د: 'T',
  ذ: 'T',
  ض: 'T',
  ظ: 'T',
  ث: 'T',
  س: 'S',
  ص: 'S',
  ز: 'S',
  ب: 'B',
  ف: 'F',
  ر: 'R',
  ل: 'L',
  م: 'M',
  ن: 'N',
}

const DAL = letterOf('د')
const JEEM = letterOf('ج')
const TEH = letterOf('ت')
const SHEEN = letterOf('ش')
const HEH = letterOf('ه')
const ALEF = letterOf('ا')

const VOWELS = new Set(['ا', 'و', 'ي', 'ء'])

/** Consonant classes of a folded name without spaces: vowel letters, a final ه, the ت of تش and all but one of a letter in a row left out. */
export function skeleton(name: string): string {
  let classes = ''
  for (let at = 0; at < name.length; at++) {
    const letter = name[at]!
    if (letter === 'ه' && at === name.length - 1) continue
    if ((letter === name[at + 1] && at > 0) || (letter === 'ت' && name[at + 1] === 'ش')) continue
    classes += SKELETON[letter] ?? ''
  }
  return classes
}

/** Pairs of letters that write one foreign sound, with what a change of one for the other costs. */
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
export const DOT_LOST = 0.6
const VOWEL_CHANGE = 0.25
const VOWEL_LOST = 0.3
const CONSONANT_CHANGE = 1
const CONSONANT_LOST = 0.9
const SWAP = 0.5

/** For every letter those that a lost, added or misplaced dot makes of it. */
export const BY_DOT: readonly (readonly number[])[] = Array.from(LETTERS, (letter) =>
  DOTTED.filter((pair) => pair.includes(letter)).map((pair) => letterOf(pair.replace(letter, ''))),
)

const SIZE = LETTERS.length
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

/**
 * Writes the letters `[from, to)` as they are compared into `into` and returns how many: a final ه (also ة) or ى stands
 * for a final vowel, تش and دج are one sound, and so is a letter that stands twice
 * or more in a row, but for the first, which may be an attached one.
 */
export function soundsOf(letters: Uint8Array, from: number, to: number, into: Uint8Array): number {
  let length = 0
  for (let at = from; at < to; at++) {
    const letter = letters[at]!
    const next = at + 1 < to ? letters[at + 1]! : -1
    if (
      (letter === next && at > from) ||
      (letter === DAL && next === JEEM) ||
      (letter === TEH && next === SHEEN)
    )
      continue
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

const ROUNDING = 1e-9

/** Costs are compared in steps of this where only a bound is wanted. */
export const COST_STEP = 0.05
const stepsOf = (cost: number): number => Math.floor(cost / COST_STEP + ROUNDING)
/** What it costs at least that a letter stands in one name and not in the other. */
const LEAST_COST = Array.from(LETTERS, (_, letter) =>
  Math.min(
    LOSS[letter]!,
    ...Array.from(LETTERS, (__, other) => (other === letter ? 1 : CHANGE[letter * SIZE + other]!)),
  ),
)
/** The same in steps, rounded down to one of three. */
const LEAST_STEPS = LEAST_COST.map((cost) =>
  stepsOf(cost >= DOT_LOST ? DOT_LOST : cost >= VOWEL_CHANGE ? VOWEL_CHANGE : Math.min(...LEAST_COST)),
)

/** The letters among sounds `[from, to)`, one bit each. */
export function letterSet(sounds: Uint8Array, from: number, to: number): number {
  let set = 0
  for (let at = from; at < to; at++) set |= 1 << sounds[at]!
  return set
}

/** Steps that turning one name into another costs at least, by the sets of their letters: every letter of one alone is lost or changed. */
export function leastSteps(a: number, b: number): number {
  return Math.max(stepsForSet(a & ~b), stepsForSet(b & ~a))
}

/** Letters of a set are summed up in three parts of so many bits, each by a table of all it may be. */
const PART_BITS = 10
const PART = 2 ** PART_BITS - 1
const [LOW, MIDDLE, HIGH] = [0, 1, 2].map((part) =>
  Uint8Array.from({ length: PART + 1 }, (_, set) => sumOf(set, part * PART_BITS)),
) as [Uint8Array, Uint8Array, Uint8Array]

function sumOf(set: number, first: number): number {
  let steps = 0
  for (let bit = 0; bit < PART_BITS; bit++)
    if ((set & (1 << bit)) !== 0) steps += LEAST_STEPS[first + bit] ?? 0
  return steps
}

function stepsForSet(set: number): number {
  return LOW[set & PART]! + MIDDLE[(set >>> PART_BITS) & PART]! + HIGH[set >>> (2 * PART_BITS)]!
}

/** So many numbers takes a row of `leastByLetter`. */
export const LETTER_ROW = 32

/**
 * Writes for every letter the steps it costs at least, wherever it stands in another name, to turn that one into the name of these sounds:
 * nothing where they hold it, else what losing it costs or changing it for the cheapest of them.
 */
export function leastByLetter(sounds: Uint8Array, into: Uint8Array, at: number): void {
  for (let letter = 0; letter < SIZE; letter++) {
    let least = LOSS[letter]!
    for (const other of sounds) least = Math.min(least, CHANGE[letter * SIZE + other]!)
    into[at + letter] = stepsOf(least)
  }
}

/** Longer names are not compared. */
const ROW = 64
const ROW_A = new Float64Array(ROW)
const ROW_B = new Float64Array(ROW)
const ROW_C = new Float64Array(ROW)

/** Number of the class of each letter, from 1; 0 for letters that stand for vowels. */
const CLASS = Uint8Array.from(LETTERS, (letter) => 'KTSBFRLMN'.indexOf(SKELETON[letter] ?? ' ') + 1)
/** Keys of skeletons of up to nine classes differ; those of longer ones nearly always do. */
const BASE = 11
const PREFIXES = new Int32Array(ROW)
const POWERS = new Int32Array(ROW)
POWERS[0] = 1
for (let at = 1; at < ROW; at++) POWERS[at] = Math.imul(POWERS[at - 1]!, BASE)

/**
 * Writes the keys of a name's skeleton and of all it becomes with one class left out into `keys`, the whole one first,
 * and returns how many; short skeletons stay whole, and one of fewer than `least` classes gives none. `keys` has room for 64.
 */
export function skeletonKeys(
  letters: Uint8Array,
  from: number,
  to: number,
  keys: Int32Array,
  least: number,
  whole = false,
): number {
  let classes = 0
  let key = 0
  for (let at = from; at < to; at++) {
    const letter = letters[at]!
    const sound = CLASS[letter]!
    if (sound === 0) continue
    if (letter === HEH && at === to - 1) continue
    const next = at + 1 < to ? letters[at + 1]! : -1
    if ((letter === next && at > from) || (letter === TEH && next === SHEEN)) continue
    key = (Math.imul(key, BASE) + sound) | 0
    PREFIXES[++classes] = key
  }
  if (classes < least) return 0
  keys[0] = key
  if (whole || classes < SHORT_SKELETON) return 1
  for (let left = 0; left < classes; left++) {
    const behind = classes - 1 - left
    // What stands before the class left out, and what stands after it.
    const head = Math.imul(PREFIXES[left]!, POWERS[behind]!)
    const tail = key - Math.imul(PREFIXES[left + 1]!, POWERS[behind]!)
    keys[left + 1] = (head + tail) | 0
  }
  return classes + 1
}

const SHORT_SKELETON = 4
