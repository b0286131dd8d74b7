import { foldKey } from '../folding.ts'
import type { PlaceFeature } from '../schema/place.ts'

/** How a query met a name: the whole name, its beginning, the beginning of a later word, or one letter off. */
export type MatchKind = 'whole' | 'beginning' | 'word' | 'near'

export interface PlaceMatch {
  /** Index in the dataset's places. */
  index: number
  /** The form of the name that was met, as the gazetteer spells it. */
  form: string
  kind: MatchKind
}

interface Entry {
  index: number
  form: string
  key: string
}

const KIND_ORDER: Record<MatchKind, number> = { whole: 0, beginning: 1, word: 2, near: 3 }

/** The linker's folding, and the two Azerbaijani and Turkish letters that have no diacritic to lose: ı and ə. */
function searchKey(text: string): string {
  return foldKey(text).replace(/ı/g, 'i').replace(/ə/g, 'e')
}

/** Shortest folded query for which a near miss is looked for: shorter ones are near to too much. */
const NEAR_FROM = 4

/**
 * Search over every form of every place's name in every script, through the folding that the linker uses. Returns
 * the search: at most `limit` places, whole names before beginnings before near misses, important places first.
 */
export function createPlaceSearch(
  places: readonly PlaceFeature[],
): (query: string, limit: number) => PlaceMatch[] {
  const entries = places.flatMap(({ properties }, index) => {
    const forms = new Set([
      ...properties.name.ar,
      ...properties.name.en,
      ...properties.names.map((toponym) => toponym.text),
      ...properties.variants,
      ...(properties.searchOnly ?? []),
    ])
    return Array.from(forms, (form): Entry => ({ index, form, key: searchKey(form) }))
  })
  return (query, limit) => {
    const key = searchKey(query).trim()
    if (key === '') return []
    const best = new Map<number, PlaceMatch>()
    for (const entry of entries) {
      const kind = matchKind(entry.key, key)
      const known = best.get(entry.index)
      if (kind && (!known || KIND_ORDER[kind] < KIND_ORDER[known.kind])) {
        best.set(entry.index, { index: entry.index, form: entry.form, kind })
      }
    }
    const rank = (match: PlaceMatch) => places[match.index]?.properties.rank ?? 9
    return [...best.values()]
      .sort((a, b) => KIND_ORDER[a.kind] - KIND_ORDER[b.kind] || rank(a) - rank(b) || a.index - b.index)
      .slice(0, limit)
  }
}

function matchKind(name: string, query: string): MatchKind | null {
  if (name === query) return 'whole'
  if (name.startsWith(query)) return 'beginning'
  if (name.includes(` ${query}`)) return 'word'
  if (query.length >= NEAR_FROM && isOneEditApart(name.slice(0, query.length + 1), query)) return 'near'
  return null
}

/**
 * Whether one letter put in, left out, exchanged or swapped with its neighbour makes `query` a beginning of `name`,
 * or `name` whole. `name` is cut to at most one letter more than the query.
 */
function isOneEditApart(name: string, query: string): boolean {
  let i = 0
  while (i < name.length && i < query.length && name[i] === query[i]) i++
  const rest = query.slice(i + 1)
  const exchanged = name.slice(i + 1).startsWith(rest)
  const added = name.slice(i).startsWith(rest)
  const leftOut = name.slice(i + 1).startsWith(query.slice(i))
  const swapped =
    name[i] === query[i + 1] && name[i + 1] === query[i] && name.slice(i + 2).startsWith(query.slice(i + 2))
  return exchanged || added || leftOut || swapped
}
