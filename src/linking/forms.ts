import { foldKey } from '../domain/folding.ts'
import type { PlaceKind } from '../domain/schema/place.ts'
import type { GazetteerEntry } from './gazetteer.ts'
import { crossParts, soundsLike } from './name-parts.ts'
import { slippedNames } from './spelling/slipped-words.ts'
import { COUNTRY_SYNONYMS } from './vocabulary/country-names.ts'
import { DIRECTIONS } from './vocabulary/directions.ts'
import { folded } from './vocabulary/sets.ts'
import { TYPE_WORDS } from './vocabulary/type-words.ts'

/** How a form came to be known: it stands in the gazetteer, its parts do, its words run together, or one of them has a slip. */
export type FormRule = 'listed' | 'parts' | 'joined' | 'spelling'

/** One spelling to search for, folded. `entries` are indexes into the gazetteer, the likeliest first. */
export interface NameForm {
  key: string
  rule: FormRule
  entries: number[]
}

const OUTSIDE_WORDS = folded(TYPE_WORDS.filter(({ outside }) => outside).flatMap(({ words }) => words))
const GENERIC_WORDS = new Set(
  TYPE_WORDS.flatMap(({ words }) => words.flatMap((word) => [foldKey(word), `ال${foldKey(word)}`])),
)
/** Relative clauses of a form: what stands after the name proper is left off. */
const DESCRIPTIONS = folded([
  'قرب',
  'بالقرب',
  'ذاتيه',
  'الذاتيه',
  'البديل',
  'الجديد',
  'الجديده',
  'الاتحاديه',
  'الفيدراليه',
])

interface ProperName {
  key: string
  /** A generic word before it was left off. */
  stripped: boolean
}

/** The name without leading generic words and trailing descriptions, folded; null for a name with a bracketed second one. */
function properName(form: string): ProperName | null {
  if (/[()]/.test(form)) return null
  const words = foldKey(form).split(' ')
  const all = words.length
  while (words.length > 1 && OUTSIDE_WORDS.has(words[0]!)) words.shift()
  const stripped = words.length < all
  const described = words.findIndex((word, index) => index > 0 && DESCRIPTIONS.has(word))
  if (described > 0) words.length = described
  if (words.length === 1 && GENERIC_WORDS.has(words[0]!)) return null
  const key = words.join(' ')
  return /^[\u0621-\u064a ]{2,}$/.test(key) ? { key, stripped } : null
}

/**
 * Keys of every place. What is left of a form without its generic word (`منطقة ألفا`) belongs to the place that bears
 * the bare name, if another does. Places that share a bare name (a town and its region) share all its spellings.
 */
function keysOf(entries: readonly GazetteerEntry[]): string[][] {
  const names = entries.map((entry) =>
    withSynonyms(entry)
      .map(properName)
      .filter((name) => name !== null),
  )
  const bare = new Map<string, number[]>()
  for (const [index, own] of names.entries())
    for (const { key, stripped } of own)
      if (!stripped) bare.set(key, [...new Set([...(bare.get(key) ?? []), index])])
  const keys = names.map((own, index) => {
    const kept = own.filter(
      ({ key, stripped }) => !stripped || !bare.has(key) || bare.get(key)!.includes(index),
    )
    return new Set(kept.map(({ key }) => key))
  })
  for (const namesakes of bare.values()) {
    // A namesake that words around it must tell apart shares the bare name alone.
    const sharers = namesakes.filter((index) => (entries[index]!.ambiguous?.withWords ?? []).length === 0)
    if (sharers.length < 2) continue
    const shared = sharers.flatMap((index) => [...keys[index]!])
    for (const index of sharers) for (const key of shared) keys[index]!.add(key)
  }
  return keys.map((own) => [...own])
}

/**
 * All spellings of all places, one object a spelling. Where two places share one, the smaller rank number (the more
 * prominent place) comes first; the surroundings may choose another later.
 */
export function formsOf(entries: readonly GazetteerEntry[]): NameForm[] {
  const listed = keysOf(entries)
  const owners = new Map<string, { rule: FormRule; entries: Set<number> }>()
  const add = (key: string, rule: FormRule, index: number): void => {
    const known = owners.get(key)
    if (known === undefined) owners.set(key, { rule, entries: new Set([index]) })
    else if (known.rule === rule) known.entries.add(index)
  }
  for (const [index, keys] of listed.entries()) for (const key of keys) add(key, 'listed', index)
  for (const [index, keys] of listed.entries())
    for (const key of crossParts(keys)) if (!owners.has(key)) add(key, 'parts', index)
  for (const [index, keys] of listed.entries())
    for (const key of keys)
      for (const other of [
        ...afterNamesakes(key, index, { listed, owners }),
        ...beforeAdjective(key, index, { listed, owners }),
      ])
        if (!owners.has(other)) add(other, 'parts', index)
  for (const [key, { rule, entries: indexes }] of Array.from(owners))
    for (const joined of isCrossedRoad(key, rule) ? [] : runTogether(key))
      if (!owners.has(joined)) owners.set(joined, { rule: 'joined', entries: indexes })
  for (const [index, { kind, forms }] of entries.entries())
    if (kind === 'country')
      for (const slip of forms.flatMap((form) => [...slippedNames(foldKey(form))]))
        if (!owners.has(slip)) add(slip, 'spelling', index)
  return [...owners].map(([key, { rule, entries: indexes }]) => ({
    key,
    rule,
    entries: [...indexes].sort((a, b) => entries[a]!.rank - entries[b]!.rank || a - b),
  }))
}

const ROAD = 'طريق'

/** A road by other names of its ends: of these there are so many that they are known only as they stand. */
export function isCrossedRoad(key: string, rule: FormRule): boolean {
  return rule === 'parts' && key.startsWith(`${ROAD} `)
}

/** Keys of every place, and whose each is. */
interface Names {
  listed: readonly (readonly string[])[]
  owners: ReadonlyMap<string, { entries: ReadonlySet<number> }>
}

/** What is called after another place (`مطار ألفا الدولي`, `نهر ألفا`), by all names of that one; a road to it is hardly the one road, one between two is. */
function* afterNamesakes(key: string, index: number, { listed, owners }: Names): Generator<string> {
  const [head = '', ...words] = key.split(' ')
  if (words.length === 0 || !GENERIC_WORDS.has(head)) return
  if (head === ROAD) return yield* roadsBetween(words, { listed, owners })
  const last = words.length > 1 && words.at(-1)!.startsWith('ال') ? ` ${words.pop()}` : ''
  for (const other of owners.get(words.join(' '))?.entries ?? [])
    if (other !== index) for (const name of listed[other]!) yield `${head} ${name}${last}`
}

/** `ألفا الشرقية`, where another place is called ألفا, by all spellings of that name, the side of the sky in either gender. */
function* beforeAdjective(key: string, index: number, { listed, owners }: Names): Generator<string> {
  const space = key.lastIndexOf(' ')
  const [name, adjective] = [key.slice(0, space), key.slice(space + 1)]
  if (space < 0 || !/^ال.+يه?$/.test(adjective)) return
  const side = OF_SKY.exec(adjective)?.[1]
  const adjectives = side === undefined ? [adjective] : [side, `${side}ه`]
  for (const other of owners.get(name)?.entries ?? []) {
    if (other === index) continue
    for (const spelling of listed[other]!)
      if (soundsLike(spelling, name)) for (const own of adjectives) yield `${spelling} ${own}`
  }
}

const OF_SKY = /^(ال(?:شرق|غرب|شمال|جنوب)ي)ه?$/

/** `طريق ألفا بيتا` by all names of both ends. */
function* roadsBetween(words: readonly string[], { listed, owners }: Names): Generator<string> {
  for (let at = 1; at < words.length; at++) {
    const [from] = owners.get(words.slice(0, at).join(' '))?.entries ?? []
    const [to] = owners.get(words.slice(at).join(' '))?.entries ?? []
    if (from === undefined || to === undefined || from === to) continue
    for (const start of listed[from]!) for (const end of listed[to]!) yield `${ROAD} ${start} ${end}`
  }
}

const SYNONYMS = COUNTRY_SYNONYMS.map((group) => new Set(group.map(foldKey)))

function withSynonyms({ kind, forms }: GazetteerEntry): string[] {
  const keys = forms.map(foldKey).flatMap(withDirections)
  if (kind === 'airport') return keys.flatMap((key) => [key, otherReach(key, keys.some(isInternational))])
  if (kind === 'river' || kind === 'mountain') return keys.flatMap((key) => [key, ...withArticle(key)])
  if (kind === 'corridor' || kind === 'bridge')
    return [...new Set(keys.flatMap((key) => withOtherHeads(key, HEADS_OF[kind])))]
  if (kind !== 'country') return keys
  return [
    ...keys,
    ...keys.flatMap(asAdjective),
    ...SYNONYMS.filter((group) => group.has(keys[0] ?? '')).flatMap((group) => [...group]),
  ]
}

/** `ألفيا` is `ألفية` as well, as older papers have it; it is an adjective, too. */
function asAdjective(key: string): string[] {
  return /^[^ ]{3,}يا$/.test(key) ? [`${key.slice(0, -1)}ه`] : []
}

const REACH = ' الدولي'

const isInternational = (key: string): boolean => key.endsWith(REACH)

/** `مطار ألفا الدولي` is `مطار ألفا` as well, and where one name says so, `مطار بيتا` is the other. */
function otherReach(key: string, international: boolean): string {
  if (!isInternational(key)) return international && key.includes(' ') ? key + REACH : key
  const name = key.slice(0, -REACH.length)
  return name.includes(' ') ? name : key
}

/** `نهر ألفا` is `نهر الألفا` as well. */
function withArticle(key: string): string[] {
  const [head = '', name = '', ...rest] = key.split(' ')
  return rest.length === 0 && GENERIC_WORDS.has(head) && !/^(?:ال|$)/.test(name) ? [`${head} ال${name}`] : []
}

const DIRECTION = folded(DIRECTIONS)

/** `جنوب ألفا` is `جنوبي ألفا` as well. */
function withDirections(key: string): string[] {
  const space = key.indexOf(' ')
  const direction = key.slice(0, space)
  if (space < 0 || !DIRECTION.has(direction)) return [key]
  const other = direction.endsWith('ي') ? direction.slice(0, -1) : `${direction}ي`
  return [key, other + key.slice(space)]
}

const headsOf = (kind: PlaceKind): string[] =>
  TYPE_WORDS.find(({ kinds }) => kinds.includes(kind))!.words.map(foldKey)
const HEADS_OF = { corridor: headsOf('corridor'), bridge: headsOf('bridge') }

/** `ممر ألفا` is `رواق ألفا` as well, and `جسر ألفا` `جسرا ألفا`. */
function withOtherHeads(key: string, heads: readonly string[]): string[] {
  const space = key.indexOf(' ')
  return heads.includes(key.slice(0, space)) ? heads.map((word) => word + key.slice(space)) : [key]
}

const SHORTEST_JOINED = 7

/** The name with each one of its spaces left out, and with all of them. */
function runTogether(key: string): Set<string> {
  const joined = new Set<string>()
  if (key.length <= SHORTEST_JOINED || !key.includes(' ')) return joined
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1))
    joined.add(key.slice(0, at) + key.slice(at + 1))
  joined.add(key.replaceAll(' ', ''))
  return joined
}
