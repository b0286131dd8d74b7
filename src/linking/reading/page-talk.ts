import { FOLD_TABLE } from '../../domain/folding.ts'
import { PAGE_TALK } from '../vocabulary/page-talk.ts'
import { folded } from '../vocabulary/sets.ts'
import { LetterTree } from './letter-tree.ts'
import { IN_WORD } from './similarity.ts'

/** Longer lines are text, in UTF-16 units. */
const LONGEST_TALK = 220
const LEAST_TALK = 2
const LEAST_SHARE = 0.2
/** Shorter words are not counted, in UTF-16 units. */
const SHORTEST_WORD = 2

function* withAttached(words: Iterable<string>): Generator<string> {
  for (const word of words)
    for (const first of ['', 'و', 'ف']) {
      yield `${first}لل${word}`
      for (const second of ['', 'ب', 'ل', 'ك'])
        for (const article of ['', 'ال']) yield first + second + article + word
    }
}

/** All words of talk with what may be attached to them. Most words of a text leave it at their second letter. */
const TREE = new LetterTree(Array.from(withAttached(folded(PAGE_TALK)), (word) => [word, 1] as const))

/** `متابعينا الأعزاء، إليكم تفاصيل الخبر في السطور التالية`: whether the site speaks of itself or to its readers in a line. */
export function speaksOfPage(text: string): boolean {
  const { column, columns, next, ends } = TREE
  const to = text.length
  if (to > LONGEST_TALK) return false
  let words = 0
  let talk = 0
  for (let at = 0; at < to; at++) {
    if (IN_WORD[text.charCodeAt(at)] === 0) continue
    const start = at
    let node = 0
    let isInTree = true
    for (; at < to; at++) {
      const code = text.charCodeAt(at)
      if (IN_WORD[code] === 0) break
      if (!isInTree) continue
      const letter = FOLD_TABLE[code]!
      // Signs that folding leaves out.
      if (letter === 0) continue
      node = next[node * columns + column[letter]!]!
      isInTree = node !== 0
    }
    if (at - start < SHORTEST_WORD) continue
    words++
    if (isInTree && ends[node] !== 0) talk++
  }
  return talk >= LEAST_TALK && talk >= words * LEAST_SHARE
}
