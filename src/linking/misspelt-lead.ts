import { attachedToLead } from './leads.ts'
import type { Lexicon } from './lexicon.ts'
import { wordAt, wordBefore } from './neighbours.ts'
import type { Reading } from './readings.ts'

/**
 * Start of a name whose first part is spelt in a way no list holds before a second part that one does: the word before
 * sounds like a part that stands before that form. Null where there is none.
 */
export function misspeltLead(
  text: string,
  from: number,
  reading: Reading,
  lexicon: Lexicon,
): { start: number; wordStart: number } | null {
  const { candidate } = reading
  const { leads } = lexicon.traits[candidate.form]!
  if (leads === null || candidate.start > candidate.wordStart) return null
  const before = wordBefore(text, candidate.wordStart, from)
  if (before === null || !lexicon.leads.holds(text, before.start, before.end)) return null
  const gap = text.slice(before.end, candidate.wordStart)
  if (!/^[\s\u00a0_\u2010-\u2015-]{1,3}$/.test(gap) || /\n\s*\n/.test(gap)) return null
  const attached = attachedToLead(wordAt(text, before).key, leads)
  return attached < 0 ? null : { start: before.start + attached, wordStart: before.start }
}
