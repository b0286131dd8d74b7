import type { GazetteerEntry } from './gazetteer.ts'
import { distanceKm } from './geodesy.ts'

/** Places farther apart than this, in km, do not speak for one another. */
const NEAR_KM = 350

/** Pairs whose relation is kept, a power of two. */
const KEPT = 1 << 16

/** Which places (indexes of the gazetteer) lie near enough, or one within the other, for one to speak for the other. */
export class Relations {
  private readonly entries: readonly GazetteerEntry[]
  private readonly byId: ReadonlyMap<string, number>
  /** For the pairs asked about last: 2 + 2 for each pair before it, and 1 more for yes. */
  private readonly known = new Float64Array(KEPT)

  constructor(entries: readonly GazetteerEntry[], byId: ReadonlyMap<string, number>) {
    this.entries = entries
    this.byId = byId
  }

  hold(a: number, b: number): boolean {
    const pair = a * this.entries.length + b
    const cell = (pair ^ (pair >>> 16)) & (KEPT - 1)
    const no = 2 * pair + 2
    const known = this.known[cell]!
    if (known === no || known === no + 1) return known !== no
    const related = this.areRelated(a, b)
    this.known[cell] = related ? no + 1 : no
    return related
  }

  private areRelated(a: number, b: number): boolean {
    const { entries, byId } = this
    if (a === b) return false
    if (isWithin(entries, byId, a, b) || isWithin(entries, byId, b, a)) return true
    const [first, second] = [entries[a]!, entries[b]!]
    return distanceKm(first.lon, first.lat, second.lon, second.lat) <= NEAR_KM
  }
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
