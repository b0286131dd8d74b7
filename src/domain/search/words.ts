import { NEAR_BEGINNING_FROM, NEAR_TEXT_FROM, NEAR_WHOLE_FROM } from './grades.ts'
import { isNear } from './near.ts'

/** Particles that are written together with an Arabic word: and, so; with, as, for; the article. */
const PARTICLES = /^[وف]?(?:[بك]?ال|لل)(?=.{3})/

/** A folded word and, where it carries the Arabic article and particles, the bare word too. */
export function wordForms(word: string): string[] {
  const bare = word.replace(PARTICLES, '')
  return bare === word ? [word] : [word, bare]
}

/** Words of a text that has gone through `searchKey`. */
export function wordsOf(key: string): string[] {
  return key === '' ? [] : key.split(' ')
}

/** How a query's word meets a text's word: 0 wholly, 1 by its beginning, 2 with one letter wrong; null not at all. */
export function meetWord(word: string, query: string): 0 | 1 | 2 | null {
  if (word.startsWith(query)) return word.length === query.length ? 0 : 1
  if (query.length < NEAR_WHOLE_FROM) return null
  if (word.length >= NEAR_TEXT_FROM && isNear(word, 0, query, true)) return 2
  return query.length >= NEAR_BEGINNING_FROM && isNear(word, 0, query, false) ? 2 : null
}
