import { type Automaton, buildAutomaton } from './automaton.ts'
import { formsOf, type NameForm } from './forms.ts'
import type { GazetteerEntry } from './gazetteer.ts'
import { distanceKm } from './geodesy.ts'
import { Scanner } from './scan.ts'
import { COMMON_WORDS } from './vocabulary/common-words.ts'
import { folded } from './vocabulary/sets.ts'

/** How much a spelling needs before it is taken for the place. */
export type Need = 'none' | 'some' | 'much'

/** Everything the linker knows, made once from a gazetteer. */
export interface Lexicon {
  entries: readonly GazetteerEntry[]
  forms: readonly NameForm[]
  automaton: Automaton
  scanner: Scanner
  /** Index of an entry by place id. */
  byId: ReadonlyMap<string, number>
  /** For every form: the evidence it needs. */
  needs: readonly Need[]
  /** Whether two places (indexes) lie near enough, or one within the other, for one to speak for the other. */
  related: (a: number, b: number) => boolean
  withWords: readonly (ReadonlySet<string> | null)[]
}

const COMMON = folded(COMMON_WORDS)

/** Places farther apart than this, in km, do not speak for one another. */
const NEAR_KM = 350
/** Up to this many letters a name is too short to stand without evidence. */
const SHORT_LETTERS = 3
const MINOR_RANK = 5

export function makeLexicon(entries: readonly GazetteerEntry[]): Lexicon {
  const forms = formsOf(entries)
  const automaton = buildAutomaton(forms)
  const byId = new Map(entries.map(({ id }, index) => [id, index]))
  return {
    entries,
    forms,
    automaton,
    scanner: new Scanner(automaton),
    byId,
    needs: forms.map((form) => needOf(form, entries[form.entries[0]!]!)),
    related: (a, b) => areRelated(entries, byId, a, b),
    withWords: entries.map(({ ambiguous }) =>
      ambiguous === undefined ? null : folded(ambiguous.withWords.flatMap((words) => words.split(' '))),
    ),
  }
}

function needOf({ key }: NameForm, entry: GazetteerEntry): Need {
  if (key.includes(' ')) return 'none'
  if (COMMON.has(key) || entry.ambiguous !== undefined || key.length <= SHORT_LETTERS)
    return key.length === SHORT_LETTERS && entry.rank <= 2 && !COMMON.has(key) ? 'some' : 'much'
  return key.length === SHORT_LETTERS + 1 && entry.rank >= MINOR_RANK ? 'some' : 'none'
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
