import { foldKey } from '../domain/folding.ts'
import { type Automaton, buildAutomaton } from './automaton.ts'
import { type FormRule, formsOf, type NameForm } from './forms.ts'
import type { GazetteerEntry } from './gazetteer.ts'
import { distanceKm } from './geodesy.ts'
import { isOfSport, isPress, titleOpening } from './inside-names.ts'
import { LeadMemory } from './leads.ts'
import { isCapital } from './metonym.ts'
import { PlainTests } from './plain.ts'
import { Scanner } from './scan.ts'
import { NearNames } from './spelling/near-names.ts'
import { COMMON_WORDS, PARTICLES } from './vocabulary/common-words.ts'
import { folded } from './vocabulary/sets.ts'

/** How much a spelling needs before it is taken for the place. */
export type Need = 'none' | 'some' | 'much' | 'named'

/** What the rules ask of a form whenever it is found. */
export interface FormTraits {
  key: string
  rule: FormRule
  need: Need
  /** It is also a word of the language or a term. */
  ordinary: boolean
  /** First parts that stand before it in longer forms. */
  leads: readonly string[] | null
  /** Its first word opens a fixed title, or may do so where the word goes on. */
  opensTitle: boolean
  mayOpenTitle: boolean
  /** It begins with a whole fixed title. */
  holdsTitle: boolean
  isPress: boolean
  /** Its likeliest place is a capital. */
  capital: boolean
}

/** Everything the linker knows, made once from a gazetteer. */
export interface Lexicon {
  entries: readonly GazetteerEntry[]
  forms: readonly NameForm[]
  automaton: Automaton
  scanner: Scanner
  /** Index of an entry by place id. */
  byId: ReadonlyMap<string, number>
  /** For every form: what the rules ask of it. */
  traits: readonly FormTraits[]
  plain: PlainTests
  /** Whether two places (indexes) lie near enough, or one within the other, for one to speak for the other. */
  related: (a: number, b: number) => boolean
  nearNames: NearNames
  leads: LeadMemory
  withWords: readonly (ReadonlySet<string> | null)[]
}

const COMMON = folded(COMMON_WORDS)
const PARTICLE = folded(PARTICLES)

/** Places farther apart than this, in km, do not speak for one another. */
const NEAR_KM = 350
/** Up to this many letters a name is too short to stand without evidence. */
const SHORT_LETTERS = 3
const MINOR_RANK = 5

export function makeLexicon(entries: readonly GazetteerEntry[]): Lexicon {
  const forms = formsOf(entries)
  const automaton = buildAutomaton(forms)
  const nearNames = new NearNames(forms)
  const leads = leadsByForm(forms)
  const byId = new Map(entries.map(({ id }, index) => [id, index]))
  const traits = forms.map((form): FormTraits => {
    const likeliest = entries[form.entries[0]!]!
    return {
      key: form.key,
      rule: form.rule,
      need: needOf(form, likeliest),
      ordinary: COMMON.has(form.key) || PARTICLE.has(form.key),
      leads: leads.get(form.key) ?? null,
      ...titleOpening(form.key),
      isPress: isPress(form.key),
      capital: isCapital(likeliest),
    }
  })
  return {
    entries,
    forms,
    automaton,
    scanner: new Scanner(
      automaton,
      {
        lookAt: (text, start, end) => nearNames.look(text, start, end),
        isSpecial: isOfSport,
      },
      forms,
    ),
    byId,
    traits,
    plain: new PlainTests(forms, traits, entries),
    nearNames,
    leads: new LeadMemory([...leads.values()].flat()),
    related: (a, b) => areRelated(entries, byId, a, b),
    withWords: entries.map(({ ambiguous }) =>
      ambiguous === undefined ? null : folded(ambiguous.withWords.flatMap((words) => words.split(' '))),
    ),
  }
}

function leadsByForm(forms: readonly NameForm[]): Map<string, string[]> {
  const keys = new Map(forms.map((form) => [form.key, form]))
  const leads = new Map<string, string[]>()
  for (const { key, entries } of forms) {
    const space = key.indexOf(' ')
    if (space < 0) continue
    const rest = keys.get(key.slice(space + 1))
    if (rest === undefined || rest.entries[0] !== entries[0]) continue
    const known = leads.get(rest.key)
    const lead = key.slice(0, space)
    if (known === undefined) leads.set(rest.key, [lead])
    else if (!known.includes(lead)) known.push(lead)
  }
  return leads
}

/** An entry marked ambiguous is so in its first name and in what is spelt like an ordinary word; less in its other spellings. */
function needOf({ key }: NameForm, entry: GazetteerEntry): Need {
  if (key.includes(' ')) return 'none'
  if (PARTICLE.has(key)) return 'named'
  if (COMMON.has(key)) return 'much'
  if (entry.ambiguous !== undefined)
    return key === foldKey(entry.forms[0] ?? '') || key.length <= 4 ? 'much' : 'some'
  if (key.length <= SHORT_LETTERS) return entry.rank <= 2 ? 'some' : 'much'
  return key.length === SHORT_LETTERS + 1 &&
    entry.rank >= MINOR_RANK &&
    entry.kind !== 'city' &&
    entry.kind !== 'country'
    ? 'some'
    : 'none'
}

function areRelated(
  entries: readonly GazetteerEntry[],
  byId: ReadonlyMap<string, number>,
  a: number,
  b: number,
): boolean {
  if (a === b) return false
  if (isWithin(entries, byId, a, b) || isWithin(entries, byId, b, a)) return true
  const [first, second] = [entries[a]!, entries[b]!]
  return distanceKm(first.lon, first.lat, second.lon, second.lat) <= NEAR_KM
}

function isWithin(
  entries: readonly GazetteerEntry[],
  byId: ReadonlyMap<string, number>,
  inner: number,
  outer: number,
): boolean {
  let parent = entries[inner]!.parent
  for (let depth = 0; parent !== undefined && depth < 8; depth++) {
    if (parent === entries[outer]!.id) return true
    const index = byId.get(parent)
    parent = index === undefined ? undefined : entries[index]!.parent
  }
  return false
}
