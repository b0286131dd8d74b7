import { between, pick } from './random.mjs'

/**
 * A vocabulary with the spread of a large archive: the words of the project's own texts by how often they stand there,
 * then words made of roots, patterns and attached letters, drawn by Zipf's law.
 */

const ROOT_LETTERS = [...'بتجحخدرزسشصضطعغفقكلمنهوي']
/** 1, 2 and 3 stand for the letters of the root. */
const PATTERNS = [
  '123',
  '1ا23',
  '12ا3',
  '12و3',
  '12ي3',
  'م12و3',
  'م12ا3',
  'م123',
  'ت12ي3',
  'ت1ا23',
  'ا12ا3',
  'است12ا3',
  'ي12ون3',
  'ي123',
  'ت123',
  'ان12ا3',
  'ا1ت2ا3',
  'مت1ا23',
  '12ا3ة',
  '123ة',
  '12ا3ات',
  'م12و3ين',
  '1ا23ون',
  'ي123ون',
  '1و2ا3',
]
const HEADS = ['', '', '', '', 'ال', 'ال', 'ال', 'و', 'وال', 'ب', 'بال', 'ل', 'لل', 'ف', 'ك', 'س']
const TAILS = ['', '', '', '', '', 'ها', 'ه', 'هم', 'ية', 'ي', 'ت', 'وا', 'نا']

/** @param {() => number} random */
function madeUp(random) {
  const root = [pick(random, ROOT_LETTERS), pick(random, ROOT_LETTERS), pick(random, ROOT_LETTERS)]
  const stem = pick(random, PATTERNS).replace(/[123]/g, (place) => root[Number(place) - 1] ?? '')
  const tail = stem.endsWith('ة') ? '' : pick(random, TAILS)
  return `${pick(random, HEADS)}${stem}${tail}`
}

/** Words beyond the project's own. */
const MADE_UP = 300_000
/** Mandelbrot's shift of the first ranks. */
const SHIFT = 2.7

/**
 * A function that draws words by rank.
 * @param {() => number} random
 * @param {readonly string[]} texts
 */
export function vocabulary(random, texts) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const text of texts)
    for (const [word] of text.matchAll(/[\u0621-\u0652]+/g)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const words = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word)
  for (let made = 0; made < MADE_UP; made++) words.push(madeUp(random))
  const reach = Math.log((words.length + SHIFT) / SHIFT)
  return () => words[Math.floor(SHIFT * Math.exp(random() * reach) - SHIFT)]
}

/** @param {() => number} random @param {() => string} word @param {number} least @param {number} most */
export function wordRun(random, word, least, most) {
  return Array.from({ length: between(random, least, most) }, word)
}
