import { endsClause, isOneOf, wordAfter, wordBefore } from './neighbours.ts'
import { GIVEN_NAMES, PERSON_TITLES, ROLE_NOUNS } from './vocabulary/persons.ts'
import { folded } from './vocabulary/sets.ts'

const TITLES = folded(PERSON_TITLES)
const GIVEN = folded(GIVEN_NAMES)
const ROLES = folded(ROLE_NOUNS)

/**
 * Whether the name at `[start, end)` is a person's: after a title (`الطالبة سوريا`), after a given name
 * (`محمد فضولي`), or after a role with a nationality and before a further name (`المهاجم الإسباني باكو`).
 */
export function isPerson(
  text: string,
  from: number,
  to: number,
  { start, end, wordStart }: { start: number; end: number; wordStart: number },
): boolean {
  if (
    start > wordStart &&
    text.slice(wordStart, start).replace(/[^\u0621-\u063a\u0641-\u064a]/g, '').length > 1
  )
    return false
  const before = wordBefore(text, wordStart, from)
  if (before === null || endsClause(before.gap) || /[،,]/.test(before.gap)) return false
  if (TITLES.has(before.key) || GIVEN.has(before.key)) return true
  const after = wordAfter(text, end, to)
  if (!/^ال.*(ي|يه)$/.test(before.key)) return false
  const role = wordBefore(text, before.start, from)
  return (
    isOneOf(role, ROLES) &&
    after !== null &&
    after.gap.trim() === '' &&
    text.slice(after.start, after.start + 2) !== 'ال'
  )
}
