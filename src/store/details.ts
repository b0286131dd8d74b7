import type { Details } from './state.ts'

export const emptyDetails: Details = {
  heads: new Map(),
  bodies: new Map(),
  articles: new Map(),
  texts: new Map(),
  stories: new Map(),
  sources: null,
  published: null,
  facets: null,
  titles: null,
  failed: new Set(),
}

/** A copy of a map with more entries. */
export function withEntries<K, V>(
  map: ReadonlyMap<K, V>,
  entries: Iterable<readonly [K, V]>,
): ReadonlyMap<K, V> {
  const next = new Map(map)
  for (const [key, value] of entries) next.set(key, value)
  return next
}
