import { foldKey } from '../domain/folding.ts'
import type { FormRule, NameForm } from './forms.ts'
import type { GazetteerEntry } from './gazetteer.ts'
import { GIVEN_TO_PERSONS } from './given-names.ts'
import { type TitleTraits, titleTraits } from './titles.ts'
import { COMMON_WORDS, PARTICLES } from './vocabulary/common-words.ts'
import { QUOTED_PRESS } from './vocabulary/country-names.ts'
import { folded } from './vocabulary/sets.ts'
import { WORLD_NAMES } from './vocabulary/world-names.ts'

/** How much a spelling needs before it is taken for the place. */
type Need = 'none' | 'some' | 'much' | 'named'

/** What the rules ask of a form whenever it is found. */
export interface FormTraits extends TitleTraits {
  key: string
  rule: FormRule
  need: Need
  /** It is also a word of the language or a term. */
  ordinary: boolean
  /** It is spelt as an adjective in the feminine, too: `سورية`. */
  adjectival: boolean
  /** It is, and the gazetteer does not list it so: as an adjective it is never the place. */
  derived: boolean
  /** First parts that stand before it in longer forms. */
  leads: readonly string[] | null
  /** It is that of a road and begins with the word for one, which also means `by way of`. */
  isRoad: boolean
  /** It is also given to children. */
  isGiven: boolean
  /** It is also the name of a paper that stands in quotes. */
  isPress: boolean
  /** Its likeliest place is a capital. */
  capital: boolean
  /** Its likeliest place is named seldom: what only sounds like it is more often something else. */
  minor: boolean
  /** It is known the world over: a land's, a capital's or a great city's. */
  world: boolean
  /** Its gazetteer entry asks for places one of which, named for sure, speaks for it. */
  asksPlaces: boolean
}

const COMMON = folded(COMMON_WORDS)
const PARTICLE = folded(PARTICLES)
const WORLD = folded(WORLD_NAMES)
const PRESS = folded(QUOTED_PRESS)

const ROAD = 'طريق '

/** Up to this many letters a name is too short to stand without evidence. */
const SHORT_LETTERS = 3
/** Places of this rank and beyond are minor. */
const MINOR_RANK = 4
const LEAST_RANK_OF_DOUBT = 5

/** What the rules ask of every form; `capitals` are entries, `leads` the first parts that stand before a form in longer ones. */
export function traitsOf(
  forms: readonly NameForm[],
  entries: readonly GazetteerEntry[],
  capitals: ReadonlySet<number>,
  leads: ReadonlyMap<string, readonly string[]>,
): FormTraits[] {
  return forms.map((form) => {
    const likeliest = entries[form.entries[0]!]!
    const capital = capitals.has(form.entries[0]!)
    const adjectival = form.rule !== 'joined' && form.key.endsWith('يه') && !form.key.includes(' ')
    return {
      key: form.key,
      rule: form.rule,
      need: needOf(form, likeliest),
      ordinary: COMMON.has(form.key) || PARTICLE.has(form.key),
      adjectival,
      derived: adjectival && !likeliest.forms.some((own) => foldKey(own) === form.key),
      leads: leads.get(form.key) ?? null,
      ...titleTraits(form.key),
      isRoad: form.key.startsWith(ROAD),
      isGiven: GIVEN_TO_PERSONS.has(form.key),
      isPress: PRESS.has(form.key),
      capital,
      minor: likeliest.rank >= MINOR_RANK && !capital,
      world: likeliest.kind === 'country' || WORLD.has(form.key),
      asksPlaces: (likeliest.ambiguous?.withPlaces.length ?? 0) > 0,
    }
  })
}

/** An entry marked ambiguous is so in its first name and in what is spelt like an ordinary word; less in its other spellings. */
function needOf({ key }: NameForm, entry: GazetteerEntry): Need {
  if (COMMON.has(key)) return 'much'
  if (key.includes(' ')) return 'none'
  if (PARTICLE.has(key)) return 'named'
  if (entry.ambiguous !== undefined)
    return key === foldKey(entry.forms[0] ?? '') || key.length <= 4 ? 'much' : 'some'
  if (key.length <= SHORT_LETTERS) return entry.rank <= 2 ? 'some' : 'much'
  return key.length === SHORT_LETTERS + 1 &&
    entry.rank >= LEAST_RANK_OF_DOUBT &&
    entry.kind !== 'city' &&
    entry.kind !== 'country'
    ? 'some'
    : 'none'
}
