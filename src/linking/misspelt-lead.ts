import { attachedToLead } from './leads.ts'
import type { Lexicon } from './lexicon.ts'
import { wordAt, wordBefore } from './neighbours.ts'
import type { Reading } from './readings.ts'
import type { Setting } from './surroundings.ts'

/** What a first part that sounds like the right one takes from the confidence of a name. */
const COST_OF_LEAD = 0.5
const LETTERS_WITH_LEAD = 10

/** The reading with a misspelt first part before it drawn in; the reading itself where there is none. */
export function withLead({ text, from }: Setting, reading: Reading, lexicon: Lexicon): Reading {
  const lead = misspeltLead(text, from, reading, lexicon)
  if (lead === null) return reading
  const near = { form: reading.candidate.form, cost: COST_OF_LEAD, letters: LETTERS_WITH_LEAD }
  const candidate = { ...reading.candidate, ...lead }
  return { ...reading, candidate, lead: { ...lead, end: candidate.end, near, rule: 'spelling' } }
}

/**
 * Start of a name whose first part is spelt in a way no list holds before a second part that one does: the word before
 * sounds like a part that stands before that form. Null where there is none.
 */
function misspeltLead(
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
