import type { GazetteerEntry } from './gazetteer.ts'
import { endsClause, isOneOf, wordBefore } from './neighbours.ts'
import type { Candidate } from './scan.ts'
import { folded } from './vocabulary/sets.ts'
import { STRICT_LOCATIVES } from './vocabulary/type-words.ts'

const LOCATIVES = folded([
  ...STRICT_LOCATIVES,
  'مدينة',
  'العاصمة',
  'عاصمة',
  'مطار',
  'بلدة',
  'زار',
  'زيارة',
  'غادر',
  'وصل',
  'مترو',
  'احتلال',
  'سقوط',
  'تحرير',
])

/** Capitals: cities of the two highest ranks. */
export function isCapital({ kind, rank }: GazetteerEntry): boolean {
  return kind === 'city' && rank <= 2
}

/**
 * Whether a capital stands for its government: nothing before it puts anything in the city (no preposition of place,
 * no attached ب, no `مدينة`), as in `بين باكو ويريفان` or `تقول موسكو إن`.
 */
export function isMetonym(text: string, from: number, { start, wordStart }: Candidate): boolean {
  if (/ب/.test(text.slice(wordStart, start))) return false
  const before = wordBefore(text, wordStart, from)
  if (before === null || endsClause(before.gap)) return true
  return !isOneOf(before, LOCATIVES) && !/^ال.*يه$/.test(before.key)
}
