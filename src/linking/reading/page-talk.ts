import { FOLD_TABLE } from '../../domain/folding.ts'
import { PAGE_TALK } from '../vocabulary/page-talk.ts'
import { folded } from '../vocabulary/sets.ts'
import { IN_WORD } from './similarity.ts'

/** Longer lines are text, in UTF-16 units. */
const LONGEST_TALK = 220
const LEAST_TALK = 2
const LEAST_SHARE = 0.2
/** Shorter words are not counted, in UTF-16 units. */
const SHORTEST_WORD = 2

/** A tree of letters: all words of talk with what may be attached to them. Most words leave it at their second letter. */
const COLUMNS = 64
const FIRST_LETTER = 0x621
const NEXT: number[] = []
const ENDS: boolean[] = []

function addNode(): number {
  for (let column = 0; column < COLUMNS; column++) NEXT.push(0)
  return ENDS.push(false) - 1
}

function addWord(word: string): void {
  let node = 0
  for (let at = 0; at < word.length; at++) {
    const cell = node * COLUMNS + word.charCodeAt(at) - FIRST_LETTER
    if (NEXT[cell] === 0) NEXT[cell] = addNode()
    node = NEXT[cell]!
  }
  ENDS[node] = true
}

addNode()
for (const word of folded(PAGE_TALK))
  for (const first of ['', 'و', 'ف']) {
    addWord(`${first}لل${word}`)
    for (const second of ['', 'ب', 'ل', 'ك'])
      for (const article of ['', 'ال']) addWord(first + second + article + word)
  }
const TREE = Int32Array.from(NEXT)

/** `متابعينا الأعزاء، إليكم تفاصيل الخبر في السطور التالية`: whether the site speaks of itself or to its readers in a line. */
export function speaksOfPage(text: string): boolean {
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
      const column = FOLD_TABLE[code]! - FIRST_LETTER
      // Signs that folding leaves out.
      if (column < 0) continue
      node = column < COLUMNS ? TREE[node * COLUMNS + column]! : 0
      isInTree = node !== 0
    }
    if (at - start < SHORTEST_WORD) continue
    words++
    if (isInTree && ENDS[node] === true) talk++
  }
  return talk >= LEAST_TALK && talk >= words * LEAST_SHARE
}
