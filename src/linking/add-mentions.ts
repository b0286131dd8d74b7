import { BEFORE, END, type Finds, FORM, FORM_STRIDE, GLUED, NO_WORD, START, WORD_START } from './finds.ts'
import type { Lexicon } from './lexicon.ts'
import type { MentionRows, Rule } from './mention-rows.ts'
import { isMetonym, isMetonymAfter } from './metonym.ts'
import type { Reading } from './readings.ts'

/** Confidence in hundredths; rules of thumb, ordered by how often the rule errs on the project's own texts. */
const CONFIDENCE = {
  listed: 98,
  parts: 95,
  joined: 90,
  glued: 85,
  split: 85,
  spelling: 85,
  context: 80,
} as const
/** That of a spelling: so much where it costs nothing, a hundredth less for each 0.03 of its cost, and so much at least. */
const MOST_OF_SPELLING = 0.9
const LEAST_OF_SPELLING = 0.5

/** Adds a form that counts as it stands, by its row of the finds. */
export function addPlain(
  text: string,
  { forms }: Finds,
  row: number,
  lexicon: Lexicon,
  mentions: MentionRows,
): void {
  const at = row * FORM_STRIDE
  const start = forms[at + START]!
  const wordStart = forms[at + WORD_START]!
  const form = forms[at + FORM]!
  const before = forms[at + BEFORE]!
  const { rule, capital } = lexicon.traits[form]!
  const by = forms[at + GLUED] === 1 ? 'glued' : rule
  const name = { start, wordStart }
  const metonym =
    capital && ((before & NO_WORD) !== 0 ? isMetonym(text, 0, name) : isMetonymAfter(text, before, name))
  mentions.add(start, forms[at + END]!, lexicon.plain.entries[form]!, by, CONFIDENCE[by], metonym)
}

/** Adds a reading that counts. */
export function addReading(text: string, reading: Reading, lexicon: Lexicon, mentions: MentionRows): void {
  const { candidate, entry } = reading
  const rule = ruleOf(reading, lexicon)
  const metonym = lexicon.capitals.has(entry) && isMetonym(text, 0, candidate)
  mentions.add(candidate.start, candidate.end, entry, rule, confidenceOf(reading, rule), metonym)
}

function ruleOf({ candidate, sure, guess, lead }: Reading, { traits }: Lexicon): Rule {
  const spelt = guess ?? lead
  if (spelt !== undefined) return spelt.rule
  if (candidate.glued) return 'glued'
  return sure ? traits[candidate.form]!.rule : 'context'
}

function confidenceOf({ guess, lead }: Reading, rule: Rule): number {
  const cost = (guess ?? lead)?.near.cost
  if (rule !== 'spelling' || cost === undefined) return CONFIDENCE[rule]
  return Math.round(Math.max(LEAST_OF_SPELLING, MOST_OF_SPELLING - cost / 3) * 100)
}
