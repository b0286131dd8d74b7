import {
  CLAUSE_END,
  COMMA,
  FILLED,
  isOneOf,
  type Neighbour,
  OPENED,
  wordAt,
  wordBefore,
} from './neighbours.ts'
import { GENERIC, KINDS_BY_WORD } from './place-words.ts'
import type { Surrounded } from './surroundings.ts'
import { GIVEN_NAMES } from './vocabulary/given-names.ts'
import {
  INTRODUCING_TITLES,
  KIN_BEHIND_NAMES,
  PERSON_TITLES,
  ROLE_NOUNS,
  TITLES_LIKE_VERBS,
  VERBS_OF_MAKING,
  VERBS_OF_VISITING,
  WORDS_OF_NAMING,
} from './vocabulary/persons.ts'
import { folded } from './vocabulary/sets.ts'
import { markBare, markEnds, markKeys } from './words.ts'

const TITLE_OR_NAME = markBare(folded([...PERSON_TITLES, ...GIVEN_NAMES]))
/** Behind a name such a word says that it is a person's. */
export const KIN = markKeys(folded(KIN_BEHIND_NAMES))
const ADJECTIVE = markEnds([
  { begins: 'ال', ends: 'ي', least: 1 },
  { begins: 'ال', ends: 'يه', least: 1 },
])
/** Only `isPerson` can tell about a name after such a word. */
export const PERSON = TITLE_OR_NAME | ADJECTIVE
const ROLES = folded(ROLE_NOUNS)
const INTRODUCING = folded(INTRODUCING_TITLES)
const VISITS = folded(VERBS_OF_VISITING)
const LIKE_VERBS = folded(TITLES_LIKE_VERBS)
const NAMING = folded(WORDS_OF_NAMING)
const MAKING = folded(VERBS_OF_MAKING)

/**
 * Whether a name is a person's: before a word of kinship (`سوريا أختي`), after a title (`الطالبة سوريا`), after a given
 * name (`محمد فضولي`), or after a role with a nationality and before a further name (`المهاجم الإسباني باكو`). A capital or
 * a land (`great`) is none after a title that is a verb too (`بنت`), nor is a name of two words after what says that it is one (`تلة اسمها`).
 */
export function isPerson(
  text: string,
  from: number,
  { before, after, attached }: Surrounded,
  { key, great }: { key: string; great: boolean },
): boolean {
  if (attached > 0) return false
  if (after !== null && (after.gap & FILLED) === 0 && (after.marks & KIN) !== 0) return true
  if (before === null || (before.gap & (CLAUSE_END | COMMA)) !== 0) return false
  // `جبرائيل – ألفا`: the next stop of a road, where a town is called as a man is.
  if ((before.gap & (FILLED | OPENED)) === FILLED) return false
  if ((before.marks & TITLE_OR_NAME) !== 0) {
    const title = wordAt(text, before)
    if (great && isOneOf(title, LIKE_VERBS)) return false
    return !(isOneOf(title, NAMING) && (key.includes(' ') || isOfTown(text, from, before)))
  }
  if ((before.marks & ADJECTIVE) === 0) return false
  if (after === null || (after.gap & FILLED) !== 0) return false
  const role = wordBefore(text, before.start, from)
  return role !== null && isOneOf(wordAt(text, role), ROLES) && !text.startsWith('ال', after.start)
}

/** `المدينة التي كانت تدعى ألفا`: a word for a kind of place stands not far before the word of naming. */
function isOfTown(text: string, from: number, naming: Neighbour): boolean {
  let word = wordBefore(text, naming.start, from)
  for (let step = 0; step < FARTHEST_TOWN && word !== null; step++) {
    if ((word.gap & (CLAUSE_END | COMMA)) !== 0) return false
    if ((word.marks & GENERIC) !== 0 && isTownWord(wordAt(text, word).bare)) return true
    word = wordBefore(text, word.start, from)
  }
  return false
}

const FARTHEST_TOWN = 4

function isTownWord(forms: readonly string[]): boolean {
  return forms.some((form) => KINDS_BY_WORD.get(form)?.includes('town') === true)
}

/** Whether something is made of whom the name calls: `جعلت من ألفا`. */
export function isMadeOf(text: string, from: number, { before, attached }: Surrounded): boolean {
  if (before === null || attached > 0 || before.gap !== 0 || wordAt(text, before).key !== 'من') return false
  const verb = wordBefore(text, before.start, from)
  return verb !== null && verb.gap === 0 && isOneOf(wordAt(text, verb), MAKING)
}

/** Whether a verb of visiting stands right before the name. */
export function isVisited(text: string, { before, attached }: Surrounded): boolean {
  return attached === 0 && isVisit(text, before)
}

/**
 * Whether a title that only persons bear, and who are called by one name, stands before the name (`المهاجم ألفا`), and no
 * verb of visiting before that (`زارت الطالبة ألفا`): the name is that person's throughout the text.
 */
export function isIntroduced(text: string, from: number, { before, attached }: Surrounded): boolean {
  if (before === null || attached > 0 || before.gap !== 0) return false
  return INTRODUCING.has(wordAt(text, before).key) && !isVisit(text, wordBefore(text, before.start, from))
}

/** Whether the word is a verb of visiting with nothing but a space behind it. */
function isVisit(text: string, word: Neighbour | null): boolean {
  return word !== null && word.gap === 0 && isOneOf(wordAt(text, word), VISITS)
}
