import { WORD_UNIT } from './alphabet.ts'
import { COUNTRY_AFTER, GENERIC } from './evidence.ts'
import { type Finds, FORM_STRIDE, GAP_SHIFT, NO_WORD, UNREAD } from './finds.ts'
import { CAUSE, FORCE, OPENS_TITLE, TAIL, TELLING } from './inside-names.ts'
import type { FormTraits } from './lexicon.ts'
import { CLAUSE_END, OPENED } from './neighbours.ts'
import { PERSON } from './persons.ts'

/** What has to be looked for around a form before it counts; made once for every form. */
export interface PlainTest {
  /** The form can count by these tests alone. */
  possible: boolean
  /** Marks of the word after it, or of the one before it, with which only the rules themselves can tell. */
  after: number
  before: number
  /** The same where letters are attached to the name. */
  beforeAttached: number
  /** A letter right after the name may make it the beginning of a title. */
  mayRunOn: boolean
}

/** Nothing around the form can make it doubtful, and no rule can make it something else. */
export function plainTest(
  { need, key, leads, isPress, opensTitle, mayOpenTitle }: Omit<FormTraits, 'plain'>,
  places: number,
  isCountry: boolean,
): PlainTest {
  const before = PERSON | (places > 1 ? GENERIC : 0)
  return {
    possible:
      need === 'none' &&
      leads === null &&
      !isPress &&
      !opensTitle &&
      (key.includes(' ') || !key.endsWith('يه')),
    after: TAIL | (isCountry ? COUNTRY_AFTER : 0),
    before: before | OPENS_TITLE | TELLING,
    beforeAttached: before,
    mayRunOn: mayOpenTitle,
  }
}

/**
 * Whether a form found counts as it stands: by the marks of the words beside it alone. Most do. Where this says no, the
 * rules are asked (`readCandidate`), which come to the same for every form of which it says yes.
 */
export function isPlain(text: string, finds: Finds, row: number, test: PlainTest): boolean {
  const { forms } = finds
  const at = row * FORM_STRIDE
  const before = forms[at + 4]!
  const after = forms[at + 5]!
  if (!test.possible || ((before | after) & UNREAD) !== 0 || (after & test.after) !== 0) return false
  if (test.mayRunOn && WORD_UNIT[text.charCodeAt(forms[at + 1]!)] !== 0) return false
  const gap = before >> GAP_SHIFT
  if ((before & NO_WORD) !== 0 || (gap & (CLAUSE_END | OPENED)) === CLAUSE_END) return true
  if ((gap & OPENED) !== 0 || ((before & FORCE) !== 0 && (after & CAUSE) !== 0)) return false
  return (before & (forms[at] === forms[at + 2] ? test.before : test.beforeAttached)) === 0
}
