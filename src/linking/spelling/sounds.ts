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
const COSTS = new Map<string, number>()
for (const pair of DOTTED) {
  COSTS.set(pair, DOT_LOST)
  COSTS.set([...pair].reverse().join(''), DOT_LOST)
}
for (const [[first, second], cost] of NEAR.map(([pair, cost]) => [[...pair], cost] as const)) {
  COSTS.set(`${first}${second}`, cost)
  COSTS.set(`${second}${first}`, cost)
}

const VOWEL_CHANGE = 0.25
const VOWEL_LOST = 0.3
const CONSONANT_CHANGE = 1
const CONSONANT_LOST = 0.9
const SWAP = 0.5

function changeCost(a: string, b: string): number {
  if (a === b) return 0
  const near = COSTS.get(a + b)
  if (near !== undefined) return near
  return VOWELS.has(a) && VOWELS.has(b) ? VOWEL_CHANGE : CONSONANT_CHANGE
}

function lossCost(letter: string, isLast: boolean): number {
  return VOWELS.has(letter) || (isLast && letter === 'ه') ? VOWEL_LOST : CONSONANT_LOST
}

/** A final ه (also ة) or ى stands for a final vowel; تش is one sound. */
function units(name: string): string {
  return name.replaceAll('دج', 'ج').replaceAll('تش', 'ش').replace(/ه$/, 'ا')
}

/**
 * Cost of reading one folded name for another, 0 for equal: a weighted Damerau-Levenshtein distance in which a change
 * within a sound class and a lost vowel are cheap. Gives up (Infinity) above `limit`.
 */
export function spellingCost(written: string, known: string, limit: number): number {
  const a = units(written)
  const b = units(known)
  const columns = b.length + 1
  let before = new Float64Array(columns)
  let above = new Float64Array(columns)
  let row = new Float64Array(columns)
  for (let j = 1; j < columns; j++) above[j] = above[j - 1]! + lossCost(b[j - 1]!, j === b.length)
  for (let i = 1; i <= a.length; i++) {
    const letter = a[i - 1]!
    row[0] = above[0]! + lossCost(letter, i === a.length)
    let least = row[0]!
    for (let j = 1; j < columns; j++) {
      const other = b[j - 1]!
      let cost = Math.min(
        above[j - 1]! + changeCost(letter, other),
        above[j]! + lossCost(letter, i === a.length),
        row[j - 1]! + lossCost(other, j === b.length),
      )
      if (i > 1 && j > 1 && letter === b[j - 2] && a[i - 2] === other)
        cost = Math.min(cost, before[j - 2]! + SWAP)
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
