import { foldKey } from '../../domain/folding.ts'
import { NEWSROOM_DESCRIPTIONS } from '../vocabulary/newsrooms.ts'
import { folded } from '../vocabulary/sets.ts'
import { OWN_HEADS } from '../vocabulary/site-names.ts'
import { isNoSitesName, isOwner, trimmedName } from './name-words.ts'
import { type Cue, ENOUGH, SURE } from './site-cues.ts'

export interface Named {
  name: string
  key: string
  weight: number
}

/** What a page says of the site's name, summed for each name. */
export class NameEvidence {
  /** An agency that holds the rights, where no other name has enough. */
  agency: string | null = null
  private readonly names = new Map<string, Named>()

  add(raw: string, weight: number): void {
    const name = trimmedName(raw)
    if (isNoSitesName(name)) return
    const key = foldKey(name)
    const named = this.names.get(key)
    if (named === undefined) this.names.set(key, { name, key, weight })
    else named.weight += weight
  }

  /** What one line says: of each name as much as its strongest word. */
  addLine(...cues: Iterable<Cue>[]): void {
    let worth: Map<string, number> | null = null
    for (const all of cues)
      for (const { name, weight } of all) {
        const trimmed = trimmedName(name)
        worth ??= new Map()
        worth.set(trimmed, Math.max(weight, worth.get(trimmed) ?? 0))
      }
    if (worth !== null) for (const [name, weight] of worth) this.add(name, weight)
  }

  /** Whether one name is sure and nothing else is said. */
  isClear(): boolean {
    const [first, second] = this.ranked()
    return first !== undefined && first.weight >= SURE && second === undefined
  }

  /** A name that has at least this weight. */
  atLeast(name: string, weight: number): void {
    this.add(name, Math.max(0, weight - (this.names.get(foldKey(trimmedName(name)))?.weight ?? 0)))
  }

  /** Names, the likeliest first. */
  ranked(): Named[] {
    return [...this.names.values()].sort((a, b) => b.weight - a.weight).slice(0, MOST_NAMES)
  }

  /** The name that the most speaks for, with what speaks for longer and shorter forms of it; null where that is too little. */
  best(): string | null {
    const ranked = this.ranked()
    ranked.push(...sharedBeginnings(ranked))
    let best = this.agency
    let most = 0
    for (const named of ranked) {
      const total = totalOf(named, ranked)
      if (total < ENOUGH || total <= most) continue
      most = total
      best = named.name
    }
    return best
  }
}

const MOST_NAMES = 12

/** `صوت ألفا` of `صوت ألفا العامة` and `صوت ألفا الإخبارية`: the words that two names begin with and neither has alone. */
function sharedBeginnings(names: readonly Named[]): Named[] {
  const beginnings = new Map<string, Named>()
  const shared = new Set<Named>()
  for (const { name, key, weight } of names) {
    const beginning = key.slice(0, Math.max(0, key.lastIndexOf(' ')))
    if (!beginning.includes(' ') || isNoSitesName(beginning)) continue
    const other = beginnings.get(beginning)
    if (other === undefined) {
      const words = beginning.split(' ').length
      beginnings.set(beginning, { name: name.split(/\s+/, words).join(' '), key: beginning, weight })
    } else {
      other.weight += weight
      shared.add(other)
    }
  }
  return [...shared].filter(({ key }) => names.every((named) => named.key !== key))
}

/** What speaks for a name, and for the forms of it that it stands for. */
function totalOf(named: Named, names: readonly Named[]): number {
  let total = named.weight
  for (const other of names) {
    if (other === named || (!holds(named.key, other.key) && !holds(other.key, named.key))) continue
    if (standsFor(named, other)) total += other.weight
    else return 0
  }
  return total
}

export function holds(longer: string, shorter: string): boolean {
  return longer.length > shorter.length && ` ${longer} `.includes(` ${shorter} `)
}

const OWN = folded(OWN_HEADS)
const PLAIN = folded(NEWSROOM_DESCRIPTIONS)

/** Whether of two forms, one of which holds the other, this one is the name. */
function standsFor(named: Named, other: Named): boolean {
  const isLonger = named.key.length > other.key.length
  const [longer, shorter] = isLonger ? [named, other] : [other, named]
  return isWhole(longer, shorter) === isLonger
}

/**
 * Whether the longer form is the name: `ألفا بالعربية`, `قناة ألفا`; not `مؤسسة ألفا الإعلامية` or `صحيفة ألفا`, nor
 * `ألفا الإخبارية`, where the shorter is said often enough.
 */
export function isWhole(longer: Named, shorter: Named): boolean {
  if (isOwner(longer.key)) return isOwner(shorter.key)
  if (longer.weight < ENOUGH) return longer.weight >= shorter.weight
  if (shorter.weight < ENOUGH) return true
  if (longer.key.startsWith(`${shorter.key} `))
    return !PLAIN.has(longer.key.slice(shorter.key.length + 1).replace(/^ال/, ''))
  return OWN.has(longer.key.slice(0, longer.key.indexOf(' '))) || longer.weight >= 2 * shorter.weight
}
