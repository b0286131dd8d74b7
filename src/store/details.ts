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

/** Maps made since the adding began, which nobody else has seen. */
let fresh: WeakSet<ReadonlyMap<unknown, unknown>> | null = null

/** Adds several parts one after the other; each map is copied once for all of them. */
export function addingTogether(details: Details, parts: readonly ((details: Details) => Details)[]): Details {
  fresh = new WeakSet()
  try {
    return parts.reduce((sum, add) => add(sum), details)
  } finally {
    fresh = null
  }
}

/** A copy of a map with more entries. */
export function withEntries<K, V>(
  map: ReadonlyMap<K, V>,
  entries: Iterable<readonly [K, V]>,
): ReadonlyMap<K, V> {
  const next = fresh?.has(map) ? (map as Map<K, V>) : new Map(map)
  fresh?.add(next)
  for (const [key, value] of entries) next.set(key, value)
  return next
}
