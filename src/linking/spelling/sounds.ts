import { LETTERS } from '../alphabet.ts'

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

const VOWELS = new Set(['ا', 'و', 'ي', 'ء'])

export function isVowelLetter(letter: string): boolean {
  return VOWELS.has(letter)
}

/** Consonant classes of a folded name without spaces: vowel letters, a final ه and the ت of تش left out. */
export function skeleton(name: string): string {
  let classes = ''
  for (let at = 0; at < name.length; at++) {
    const letter = name[at]!
    if (letter === 'ه' && at === name.length - 1) continue
    if (letter === 'ت' && name[at + 1] === 'ش') continue
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
const DOT_LOST = 0.6
const VOWEL_CHANGE = 0.25
const VOWEL_LOST = 0.3
const CONSONANT_CHANGE = 1
const CONSONANT_LOST = 0.9
const SWAP = 0.5

const SIZE = LETTERS.length
/** Index in LETTERS of a folded letter; letters of no name count as the first. */
const INDEX = new Uint8Array(65536)
for (const [index, letter] of [...LETTERS].entries()) INDEX[letter.charCodeAt(0)] = index
const CHANGE = new Float64Array(SIZE * SIZE).fill(CONSONANT_CHANGE)
const LOSS = new Float64Array(SIZE).fill(CONSONANT_LOST)
fillCosts()

function fillCosts(): void {
  const set = (a: string, b: string, cost: number): void => {
    const [first, second] = [LETTERS.indexOf(a), LETTERS.indexOf(b)]
    CHANGE[first * SIZE + second] = cost
    CHANGE[second * SIZE + first] = cost
  }
  for (const a of VOWELS) for (const b of VOWELS) set(a, b, VOWEL_CHANGE)
  for (const pair of DOTTED) set(pair[0]!, pair[1]!, DOT_LOST)
  for (const [pair, cost] of NEAR) set(pair[0]!, pair[1]!, cost)
  for (const letter of LETTERS) set(letter, letter, 0)
  for (const vowel of VOWELS) LOSS[LETTERS.indexOf(vowel)] = VOWEL_LOST
}

/** A final ه (also ة) or ى stands for a final vowel; تش is one sound. */
function units(name: string): string {
  let spelt = name
  if (spelt.includes('دج')) spelt = spelt.replaceAll('دج', 'ج')
  if (spelt.includes('تش')) spelt = spelt.replaceAll('تش', 'ش')
  return spelt.endsWith('ه') ? `${spelt.slice(0, -1)}ا` : spelt
}

/**
 * Cost of reading one folded name for another, 0 for equal: a weighted Damerau-Levenshtein distance in which a change
 * within a sound class and a lost vowel are cheap. Gives up (Infinity) above `limit`.
 */
export function spellingCost(written: string, known: string, limit: number): number {
  const a = units(written)
  const b = units(known)
  if (a.length >= ROW || b.length >= ROW) return Number.POSITIVE_INFINITY
  let [before, above, row] = ROWS
  above[0] = 0
  for (let j = 1; j <= b.length; j++) above[j] = above[j - 1]! + LOSS[INDEX[b.charCodeAt(j - 1)]!]!
  for (let i = 1; i <= a.length; i++) {
    const letter = INDEX[a.charCodeAt(i - 1)]!
    const loss = LOSS[letter]!
    row[0] = above[0]! + loss
    let least = row[0]
    for (let j = 1; j <= b.length; j++) {
      const other = INDEX[b.charCodeAt(j - 1)]!
      let cost = above[j - 1]! + CHANGE[letter * SIZE + other]!
      const lost = above[j]! + loss
      if (lost < cost) cost = lost
      const added = row[j - 1]! + LOSS[other]!
      if (added < cost) cost = added
      if (i > 1 && j > 1 && letter === INDEX[b.charCodeAt(j - 2)] && INDEX[a.charCodeAt(i - 2)] === other) {
        const swapped = before[j - 2]! + SWAP
        if (swapped < cost) cost = swapped
      }
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > limit) return Number.POSITIVE_INFINITY
    const spare = before
    before = above
    above = row
    row = spare
  }
  const cost = above[b.length]!
  return cost <= limit ? cost : Number.POSITIVE_INFINITY
}

/** Longer names are not compared. */
const ROW = 64
const ROWS: [Float64Array, Float64Array, Float64Array] = [
  new Float64Array(ROW),
  new Float64Array(ROW),
  new Float64Array(ROW),
]
