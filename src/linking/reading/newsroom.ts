import { foldKey } from '../../domain/folding.ts'
import { AGENCY_WORDS } from '../vocabulary/furniture.ts'
import {
  NEWSROOM_DESCRIPTIONS,
  NEWSROOM_HEADS,
  NEWSROOM_TAILS,
  NEWSROOMS,
  NEWSROOMS_LIKE_WORDS,
} from '../vocabulary/newsrooms.ts'
import { folded } from '../vocabulary/sets.ts'

const AGENCIES = folded(AGENCY_WORDS)
const NAMES = folded(NEWSROOMS)
const WORDS = folded(NEWSROOMS_LIKE_WORDS)
const HEADS = folded(NEWSROOM_HEADS)
const TAILS = folded(NEWSROOM_TAILS)
const PLAIN = folded(NEWSROOM_DESCRIPTIONS)
const LONGEST_NAME = 60
const MOST_WORDS = 6
const MOST_TAILED = 3

/** Whether a stretch of a line is a newsroom's name: a known one, or one that says of itself what it is (`صحيفة ألفا`). */
export function isNewsroom(text: string): boolean {
  if (text.length > LONGEST_NAME || /[.!؟?]$|:\s/.test(text)) return false
  const key = foldKey(text)
  if (NAMES.has(key) || WORDS.has(key)) return true
  const words = key.split(' ')
  if (words.length < 2 || words.length > MOST_WORDS || isPlain(words)) return false
  return HEADS.has(words[0]!) || (words.length <= MOST_TAILED && TAILS.has(words.at(-1)!))
}

/** Whether folded words only say what a publication is. */
export function isPlain(words: readonly string[]): boolean {
  return words.every((word) => PLAIN.has(word) || (word.startsWith('و') && PLAIN.has(word.slice(1))))
}

/** Whether a newsroom's name is also an ordinary word or a place: it says who published only on a line of its own. */
export function isWord(name: string): boolean {
  return WORDS.has(foldKey(name))
}

/** Whether a name is an agency's, by which texts come to papers. */
export function isAgency(part: string): boolean {
  const key = foldKey(part)
  return AGENCIES.has(key) || (key.startsWith('و') && AGENCIES.has(key.slice(1)))
}
