import { LETTERS } from '../alphabet.ts'
import { letterOf } from './letters.ts'

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
export const VOWEL_LOST = 0.3
const CONSONANT_CHANGE = 1
const CONSONANT_LOST = 0.9
export const SWAP = 0.5

/** For every letter those that a lost, added or misplaced dot makes of it. */
export const BY_DOT: readonly (readonly number[])[] = Array.from(LETTERS, (letter) =>
  DOTTED.filter((pair) => pair.includes(letter)).map((pair) => letterOf(pair.replace(letter, ''))),
)

export const SIZE = LETTERS.length
/** What changing one letter for another costs, a row of SIZE for each; and what losing one costs. */
export const CHANGE = new Float64Array(SIZE * SIZE).fill(CONSONANT_CHANGE)
export const LOSS = new Float64Array(SIZE).fill(CONSONANT_LOST)
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
