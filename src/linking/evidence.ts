import { foldKey } from '../domain/folding.ts'
import type { PlaceKind } from '../domain/schema/place.ts'
import type { Lexicon } from './lexicon.ts'
import { endsClause, isOneOf, type Neighbour, wordAfter, wordBefore } from './neighbours.ts'
import type { Candidate } from './scan.ts'
import { folded } from './vocabulary/sets.ts'
import { LOCATIVE_WORDS, TYPE_WORDS } from './vocabulary/type-words.ts'

const LOCATIVES = folded(LOCATIVE_WORDS)
const KINDS_BY_WORD = new Map<string, readonly PlaceKind[]>(
  TYPE_WORDS.flatMap(({ words, kinds }) => words.map((word) => [foldKey(word), kinds] as const)),
)
const DIRECTIONS = folded(['الشرقية', 'الغربية', 'الشمالية', 'الجنوبية', 'الكبرى'])
const BARE_DIRECTIONS = folded(['شرق', 'غرب', 'شمال', 'جنوب'])
const PLURAL_HEADS = folded([
  'حدود',
  'مناطق',
  'أراضي',
  'الأراضي',
  'أقاليم',
  'جارة',
  'سواحل',
  'أجزاء',
  'الحدود',
])
const STATE_WORDS = folded(['ولاية', 'مقاطعة'])

/** What stands around a candidate. */
export interface Evidence {
  /** Kinds that a generic word before the name speaks of; null where there is none. */
  kinds: readonly PlaceKind[] | null
  /** A preposition or word of direction before the name, or an attached ب. */
  locative: boolean
  /** The word before has nothing to do with the name: a clause ends between. */
  detached: boolean
}

export function evidenceAround(text: string, from: number, { start, wordStart }: Candidate): Evidence {
  const attached = start === wordStart ? '' : text.slice(wordStart, start)
  const before =
    attached === '' || attached.replace(/[^\u0621-\u063a\u0641-\u064a]/g, '') === ''
      ? wordBefore(text, wordStart, from)
      : null
  const detached = before === null || endsClause(before.gap)
  const kinds = detached ? null : kindsOf(before)
  return {
    kinds,
    locative: attached.includes('ب') || (!detached && isOneOf(before, LOCATIVES)),
    detached,
  }
}

function kindsOf(before: Neighbour | null): readonly PlaceKind[] | null {
  if (before === null) return null
  for (const form of before.bare) {
    const kinds = KINDS_BY_WORD.get(form)
    if (kinds !== undefined) return kinds
  }
  return null
}

/** `ألفا الغربية` is another place than ألفا, unless the adjective is that of its borders or lands. */
export function isOtherPlace(text: string, from: number, to: number, { end, wordStart }: Candidate): boolean {
  const after = wordAfter(text, end, to)
  const before = wordBefore(text, wordStart, from)
  if (
    isOneOf(before, STATE_WORDS) &&
    before !== null &&
    !endsClause(before.gap) &&
    after !== null &&
    /^الا?م[ري]/.test(after.key)
  )
    return true
  if (after === null || after.gap.trim() !== '') return false
  if (BARE_DIRECTIONS.has(after.key) && /["'»”]/.test(text[after.end] ?? '')) return true
  if (!DIRECTIONS.has(after.key)) return false
  return !isOneOf(before, PLURAL_HEADS)
}

/**
 * Whether a country's name that is also an adjective (`قوات سورية`) is not told apart from it here: there is no word of
 * place before it (`في سورية`) and no verb of which it is the subject (`قالت سورية`).
 */
export function isAdjective(
  text: string,
  from: number,
  key: string,
  candidate: Candidate,
  evidence: Evidence,
): boolean {
  if (!key.endsWith('يه') || key.includes(' ') || evidence.locative) return false
  const before = wordBefore(text, candidate.wordStart, from)
  return before === null || endsClause(before.gap) || !/[^ا]ت$/.test(before.key)
}

/** Orders the places that share a form by what the generic word before says. */
export function chooseEntry(lexicon: Lexicon, form: number, kinds: readonly PlaceKind[] | null): number {
  const indexes = lexicon.forms[form]!.entries
  if (kinds === null || indexes.length === 1) return indexes[0]!
  for (const kind of kinds)
    for (const index of indexes) if (lexicon.entries[index]!.kind === kind) return index
  return indexes[0]!
}

/** Words of the gazetteer's own that speak for an ambiguous place, within six words on either side. */
export function hasWithWord(
  text: string,
  from: number,
  to: number,
  words: ReadonlySet<string> | null,
  { end, wordStart }: Candidate,
): boolean {
  if (words === null || words.size === 0) return false
  let at = wordStart
  for (let step = 0; step < 6; step++) {
    const word = wordBefore(text, at, from)
    if (word === null) break
    if (isOneOf(word, words)) return true
    at = word.start
  }
  at = end
  for (let step = 0; step < 6; step++) {
    const word = wordAfter(text, at, to)
    if (word === null) break
    if (isOneOf(word, words)) return true
    at = word.end
  }
  return false
}

/** Whether two candidates stand in one list: joined by و, a comma, a dash or `إلى`. */
export function areListed(text: string, first: Candidate, second: Candidate): boolean {
  const gap = text.slice(first.end, second.wordStart)
  if (gap.length > 14 || endsClause(gap.replaceAll('\n', ' '))) return false
  const joined = foldKey(gap.replace(/[،,/–—-]/g, ' , '))
  if (joined === '') return second.start > second.wordStart
  return /^,?( ?(او|الي|حتي|و|ثم|وكذلك|مرورا ب))?,?$/.test(joined.trim()) && joined.trim() !== ''
}
