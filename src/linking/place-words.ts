import { foldKey } from '../domain/folding.ts'
import type { PlaceKind } from '../domain/schema/place.ts'
import { BARE_DIRECTIONS, DIRECTION_ADJECTIVES, PLURAL_HEADS } from './vocabulary/directions.ts'
import { folded } from './vocabulary/sets.ts'
import { TYPE_WORDS } from './vocabulary/type-words.ts'
import { markBare, markEnds, markKeys } from './words.ts'

/** Kinds of place that a generic word speaks of. */
export const KINDS_BY_WORD = new Map<string, readonly PlaceKind[]>(
  TYPE_WORDS.flatMap(({ words, kinds }) => words.map((word) => [foldKey(word), kinds] as const)),
)
/** The word speaks of a kind of place. */
export const GENERIC = markBare(KINDS_BY_WORD.keys())
export const DIRECTION = markKeys(folded(DIRECTION_ADJECTIVES))
export const BARE_DIRECTION = markKeys(folded(BARE_DIRECTIONS))
export const PLURAL_HEAD = markBare(folded(PLURAL_HEADS))
export const STATE_WORD = markBare(folded(['ولاية', 'مقاطعة']))
export const AMERICAN = markEnds(['الامر', 'الامي', 'المر', 'المي'].map((begins) => ({ begins, ends: '' })))

/** Before the word for a road it makes `by way of`. */
export const BY_WAY = markKeys(folded(['عن', 'وعن']))

/** After a country's name, only `isOtherPlace` can tell what such a word makes of it. */
export const COUNTRY_AFTER = DIRECTION | BARE_DIRECTION | AMERICAN
