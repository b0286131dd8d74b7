import { isOneOf } from '../neighbours.ts'
import { PAGE_TALK } from '../vocabulary/page-talk.ts'
import { folded } from '../vocabulary/sets.ts'
import { WordTest } from '../word-test.ts'
import { IN_WORD } from './similarity.ts'

const TALK = folded(PAGE_TALK)
const OF_TALK = new WordTest((word) => isOneOf(word, TALK))
/** Longer lines are text, in UTF-16 units. */
const LONGEST_TALK = 300
const LEAST_TALK = 2
const LEAST_SHARE = 0.2

/** `متابعينا الأعزاء، إليكم تفاصيل الخبر في السطور التالية`: whether the site speaks of itself or to its readers in a line. */
export function speaksOfPage(text: string): boolean {
  if (text.length > LONGEST_TALK) return false
  let words = 0
  let talk = 0
  for (let at = 0; at < text.length; at++) {
    if (IN_WORD[text.charCodeAt(at)] === 0) continue
    const start = at
    while (at < text.length && IN_WORD[text.charCodeAt(at)] !== 0) at++
    if (at - start < 2) continue
    words++
    if (OF_TALK.holds(text, start, at)) talk++
  }
  return talk >= LEAST_TALK && talk >= words * LEAST_SHARE
}
