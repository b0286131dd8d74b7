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

/**
 * A tree of letters: all words of talk with what may be attached to them. Most words leave it at their second letter. A cell holds the next
 * node, and whether a word ends there.
 */
const COLUMNS = 42
const FIRST_LETTER = 0x621
const END = 0x8000
const NODE = 0x7fff
const FIRST_NODES = 4096

function treeOf(words: Iterable<string>): Uint16Array {
  let cells = new Uint16Array(FIRST_NODES * COLUMNS)
  let nodes = 1
  for (const word of words) {
    let cell = 0
    for (let at = 0, node = 0; at < word.length; at++) {
      cell = node * COLUMNS + word.charCodeAt(at) - FIRST_LETTER
      node = cells[cell]! & NODE
      if (node > 0) continue
      node = nodes++
      cells[cell] = node | (cells[cell]! & END)
      if (nodes * COLUMNS <= cells.length) continue
      const wider = new Uint16Array(cells.length * 2)
      wider.set(cells)
      cells = wider
    }
    cells[cell]! |= END
  }
  return cells.slice(0, nodes * COLUMNS)
}

function* withAttached(words: Iterable<string>): Generator<string> {
  for (const word of words)
    for (const first of ['', 'و', 'ف']) {
      yield `${first}لل${word}`
      for (const second of ['', 'ب', 'ل', 'ك'])
        for (const article of ['', 'ال']) yield first + second + article + word
    }
}

const TREE = treeOf(withAttached(folded(PAGE_TALK)))

/** `متابعينا الأعزاء، إليكم تفاصيل الخبر في السطور التالية`: whether the site speaks of itself or to its readers in a line. */
export function speaksOfPage(text: string): boolean {
  const to = text.length
  if (to > LONGEST_TALK) return false
  let words = 0
  let talk = 0
  for (let at = 0; at < to; at++) {
    if (IN_WORD[text.charCodeAt(at)] === 0) continue
    const start = at
    let cell = 0
    let isInTree = true
    for (; at < to; at++) {
      const code = text.charCodeAt(at)
      if (IN_WORD[code] === 0) break
      if (!isInTree) continue
      const column = FOLD_TABLE[code]! - FIRST_LETTER
      // Signs that folding leaves out.
      if (column < 0) continue
      cell = column < COLUMNS ? TREE[(cell & NODE) * COLUMNS + column]! : 0
      isInTree = cell !== 0
    }
    if (at - start < SHORTEST_WORD) continue
    words++
    if (isInTree && (cell & END) !== 0) talk++
  }
  return talk >= LEAST_TALK && talk >= words * LEAST_SHARE
}
