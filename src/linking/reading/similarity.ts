import { FOLD_TABLE } from '../../domain/folding.ts'
import { fromTo, unitTable } from '../unit-table.ts'
import { NumberSet } from './number-set.ts'

/** So much of a text is compared, in UTF-16 units. */
export const COMPARED_UNITS = 20_000
/** Words of fewer units say little of a text's subject. */
const LEAST_UNITS = 4
/** Letters of a word that are told apart. */
const MOST_LETTERS = 1000

/** 1 for the UTF-16 units that words are made of here: Arabic letters, vowel signs, tatweel. */
export const IN_WORD = unitTable([[fromTo(0x621, 0x65f) + fromTo(0x670, 0x6d3), 1]])

const LETTERS = new Uint16Array(MOST_LETTERS)
const [ALEF, LAM, WAW, FEH, BEH, KAF] = [...'الوفبك'].map((letter) => letter.charCodeAt(0))

/**
 * Words of a text that carry its subject, as fingerprints of 32 bits: four letters and more, folded, without attached
 * letters and article.
 */
export function contentWords(text: string): NumberSet {
  const words = new NumberSet()
  const to = Math.min(text.length, COMPARED_UNITS)
  for (let at = 0; at < to; at++) {
    if (IN_WORD[text.charCodeAt(at)] === 0) continue
    const start = at
    let length = 0
    for (; at < to; at++) {
      const code = text.charCodeAt(at)
      if (IN_WORD[code] === 0) break
      const folded = FOLD_TABLE[code]!
      if (folded !== 0 && length < MOST_LETTERS) LETTERS[length++] = folded
    }
    if (at - start >= LEAST_UNITS) addWord(words, length)
  }
  return words
}

/** Adds the word of so many LETTERS without what is attached to it, if enough is left. */
function addWord(words: NumberSet, length: number): void {
  let from = 0
  let withArticle = false
  if (length > 3 && (LETTERS[0] === WAW || LETTERS[0] === FEH)) from = 1
  if (length - from > 4 && LETTERS[from] === LAM && LETTERS[from + 1] === LAM) {
    // `لل` is the attached letter and an article that lost its alef.
    from += 2
    withArticle = true
  } else {
    const first = LETTERS[from]
    if (length - from > 3 && (first === BEH || first === LAM || first === KAF)) from++
    if (length - from > 4 && LETTERS[from] === ALEF && LETTERS[from + 1] === LAM) from += 2
  }
  if (length - from + (withArticle ? 2 : 0) < LEAST_UNITS) return
  let a = 0x811c9dc5
  let b = 0x2545f491
  const mix = (letter: number): void => {
    a = Math.imul(a ^ letter, 0x01000193)
    b = Math.imul(b + letter, 0x85ebca6b) ^ (b >>> 13)
  }
  if (withArticle) {
    mix(ALEF!)
    mix(LAM!)
  }
  for (let at = from; at < length; at++) mix(LETTERS[at]!)
  words.add(a ^ Math.imul(b, MIXED))
}

const MIXED = 0x9e3779b1 | 0

/** Share of the words of `a` that stand in `b`, 0 to 1. */
export function overlap(a: NumberSet, b: NumberSet): number {
  if (a.size === 0) return 0
  let shared = 0
  a.each((word) => {
    if (b.has(word)) shared++
  })
  return shared / a.size
}
