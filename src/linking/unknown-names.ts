import { isKnownWord } from './spelling/known-words.ts'
import { AFTER_TYPE_WORDS } from './vocabulary/after-type-words.ts'
import { COMMON_WORDS } from './vocabulary/common-words.ts'
import { HIJRI_MONTH_NAMES, MONTH_NAMES } from './vocabulary/months.ts'
import { ORDINARY_NOUNS } from './vocabulary/ordinary-nouns.ts'
import { folded } from './vocabulary/sets.ts'
import { TYPE_WORDS } from './vocabulary/type-words.ts'
import { WORLD_NAMES } from './vocabulary/world-names.ts'
import { wordOf } from './words.ts'

/** A word that stands where a place name would and is none that the gazetteer holds. */
export interface UnknownName {
  start: number
  end: number
  surface: string
  /** The generic word or preposition before it. */
  after: string
}

const TYPES = folded(
  TYPE_WORDS.flatMap(({ words }) => words).filter(
    (word) => !word.startsWith('ال') && !/^(?:عاصم|مناطق|دول|جار|محيط|حي$|سد$|قمة)/.test(word),
  ),
)
const KNOWN = new Set([...folded([...WORLD_NAMES, ...COMMON_WORDS]), ...ORDINARY_NOUNS])
const WORD = /[\u0621-\u065f\u0670-\u06d3\u0640]+/g

const PREPOSITIONS = folded(['في', 'إلى', 'وفي', 'وإلى'])
/** Words of two or three, `كانون الثاني`, begin with what is no name by itself. */
const MONTHS = folded([...MONTH_NAMES, ...HIJRI_MONTH_NAMES].flat().map((name) => name.split(' ')[0]!))
/** What may stand between a name and the end of its phrase. */
const ENDS_PHRASE = /^[^\S\n]{0,3}(?:[،.؛:!؟)»]|\n|$)/

/**
 * Words after مدينة, قرية, بلدة, ممر and the like that are no mention, no Arabic word with its article and no known
 * name; and such words after في and إلى that end their phrase, as a noun seldom does there without its article. Each once.
 */
export function unknownNames(
  text: string,
  ranges: readonly (readonly [number, number])[],
  mentions: readonly { start: number; end: number }[],
): UnknownName[] {
  const found = new Map<string, UnknownName>()
  for (const [from, to] of ranges) {
    let before: { key: string; raw: string; end: number } | null = null
    for (const match of text.slice(from, to).matchAll(WORD)) {
      const start = from + match.index
      const end = start + match[0].length
      const { key } = wordOf(match[0])
      const type =
        before !== null && start - before.end <= 2
          ? [before.key, before.key.replace(/^[وفبلك]{1,2}/, '')].find(
              (form) => TYPES.has(form) || (PREPOSITIONS.has(form) && endsPhrase(text, start, end, key)),
            )
          : undefined
      if (
        type !== undefined &&
        isNameLike(key, match[0]) &&
        !mentions.some((mention) => mention.start < end && start < mention.end) &&
        !found.has(key)
      )
        found.set(key, { start, end, surface: match[0], after: before!.raw })
      before = { key, raw: match[0], end }
    }
  }
  return [...found.values()]
}

/** Whether a word that is neither a month nor known closes its phrase. */
function endsPhrase(text: string, start: number, end: number, key: string): boolean {
  return (
    ENDS_PHRASE.test(text.slice(end, end + 4)) &&
    !MONTHS.has(key) &&
    !TYPES.has(key) &&
    !isKnownWord(text, start, end)
  )
}

function isNameLike(key: string, raw: string): boolean {
  if (key.length < 4 || /^و?ال/.test(key) || /[ةى]$/.test(raw) || KNOWN.has(key)) return false
  return !AFTER_TYPE_WORDS.has(key) && !/(?:ات|ين|ون|يه|ها|هم)$/.test(key)
}
