import { type Automaton, buildAutomaton } from './automaton.ts'
import { type FormTraits, traitsOf } from './form-traits.ts'
import { formsOf, type NameForm } from './forms.ts'
import type { GazetteerEntry } from './gazetteer.ts'
import { leadTest } from './leads.ts'
import { MarkedWords } from './marked-words.ts'
import { isCapital } from './metonym.ts'
import { PlainTests } from './plain.ts'
import { Relations } from './relations.ts'
import { type ScanMeans, Scanner } from './scan.ts'
import { BrokenNames } from './spelling/broken-names.ts'
import { Looks } from './spelling/looks.ts'
import { NearNames } from './spelling/near-names.ts'
import { isOfSport } from './sports.ts'
import { folded } from './vocabulary/sets.ts'
import type { WordTest } from './word-test.ts'

/** Everything the linker knows, made once from a gazetteer. */
export interface Lexicon {
  entries: readonly GazetteerEntry[]
  forms: readonly NameForm[]
  automaton: Automaton
  scanner: Scanner
  /** Index of an entry by place id. */
  byId: ReadonlyMap<string, number>
  /** Indexes of the entries that are capitals (see `isCapital`). */
  capitals: ReadonlySet<number>
  /** Index of a form by its key. */
  byKey: ReadonlyMap<string, number>
  /** For every form: what the rules ask of it. */
  traits: readonly FormTraits[]
  plain: PlainTests
  /** Whether two places (indexes) lie near enough, or one within the other, for one to speak for the other. */
  related: (a: number, b: number) => boolean
  nearNames: NearNames
  brokenNames: BrokenNames
  leads: WordTest
  withWords: readonly (ReadonlySet<string> | null)[]
  /** Words that speak for any ambiguous place, with a mark. */
  speaksForAny: MarkedWords
}

/** `means.words` has to be of the same gazetteer. */
export function makeLexicon(entries: readonly GazetteerEntry[], means: ScanMeans = {}): Lexicon {
  const forms = formsOf(entries)
  const automaton = buildAutomaton(forms)
  const leads = leadsByForm(forms)
  const byId = new Map(entries.map(({ id }, index) => [id, index]))
  const capitals = new Set(entries.flatMap((entry, index) => (isCapital(entry) ? [index] : [])))
  const traits = traitsOf(forms, entries, capitals, leads)
  const nearNames = new NearNames(forms, (form) => traits[form]!.need !== 'none')
  const brokenNames = new BrokenNames(forms)
  const looks = new Looks(forms, nearNames, brokenNames)
  const withWords = entries.map(({ ambiguous }) =>
    ambiguous === undefined ? null : folded(ambiguous.withWords.flatMap((words) => words.split(' '))),
  )
  const speaksForAny = new MarkedWords()
  for (const words of withWords) for (const word of words ?? []) speaksForAny.add(word, 0, 1)
  const relations = new Relations(entries, byId)
  return {
    entries,
    forms,
    automaton,
    scanner: new Scanner(
      automaton,
      {
        lookAt: (text, start, end) => looks.at(text, start, end),
        isSpecial: isOfSport,
      },
      forms,
      means,
    ),
    byId,
    capitals,
    byKey: new Map(forms.map(({ key }, index) => [key, index])),
    traits,
    plain: new PlainTests(forms, traits, entries),
    nearNames,
    brokenNames,
    leads: leadTest([...leads.values()].flat()),
    related: (a, b) => relations.hold(a, b),
    withWords,
    speaksForAny,
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
