import { CLAUSE_END, isOneOf, wordAfter, wordAt } from './neighbours.ts'
import { isVisited } from './persons.ts'
import type { Surrounded } from './surroundings.ts'
import { GIVEN_NAMES } from './vocabulary/given-names.ts'
import { OFFICES_OF_LANDS } from './vocabulary/locatives.ts'
import { KIN_OF_SOMEONE, PLACES_LIKE_GIVEN_NAMES } from './vocabulary/persons.ts'
import { folded } from './vocabulary/sets.ts'

/** Keys of forms that are given names as well. */
export const GIVEN_TO_PERSONS = folded(PLACES_LIKE_GIVEN_NAMES)
const KIN = folded(KIN_OF_SOMEONE)
/** Their first letters: most words begin with others. */
const KIN_LETTERS = [...new Set([...KIN_OF_SOMEONE.map(([first]) => first), 'ا'])].join('')
const OFFICES = folded([...OFFICES_OF_LANDS, 'وزراء', 'دفاع', 'محافظ', 'عمدة', 'بلدية', 'حاكم', 'والي'])

/** A family name by its ending, or a name that persons bear. */
function isName(word: string): boolean {
  return GIVEN.has(word) || FAMILY_NAME.test(word)
}

const GIVEN = folded(GIVEN_NAMES)
/** Endings of family names of the region. */
const FAMILY_NAME = /^(?!ال)[\u0621-\u064a]{3,}(?:يان|[يو]ف|[يو]فا|لي|زاده|اوغلو|اوغلي|شفيلي|دزه)$/
/** Kin stands so many words behind the name at most. */
const FARTHEST_KIN = 3

/**
 * Whether a place's name that children are given, too, is somebody's here: a family name stands behind it (`ألفا سليميان`), no land's, and no
 * office before it (`محافظ ألفا سليميان`); or somebody's kin does (`تبحث ألفا عن أمها`).
 */
export function isSomebody(
  text: string,
  to: number,
  around: Surrounded,
  { isCountry, locative }: { isCountry: boolean; locative: boolean },
): boolean {
  const { before, after, attached } = around
  if (attached > 0 || locative || after === null || isVisited(text, around)) return false
  if (!isCountry && after.gap === 0 && isName(wordAt(text, after).key))
    return before === null || (before.gap & CLAUSE_END) !== 0 || !isOneOf(wordAt(text, before), OFFICES)
  let word: typeof around.after = after
  for (let step = 0; step < FARTHEST_KIN && word !== null; step++) {
    if ((word.gap & CLAUSE_END) !== 0) return false
    if (KIN_LETTERS.includes(text[word.start]!) && KIN.has(wordAt(text, word).key)) return true
    word = wordAfter(text, word.end, to)
  }
  return false
}
