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

/** Events whose heads and bodies are kept beside those on screen: a long visit to a large archive would gather all of them. */
const KEPT = { heads: 2000, bodies: 200 }

/** Lets go of heads and bodies that came first, where there are more than is kept; never of those looked at. */
export function withinLimits(
  details: Details,
  lookedAt: Readonly<Record<'heads' | 'bodies', ReadonlySet<number>>>,
): Details {
  const { heads, bodies } = details
  if (heads.size <= KEPT.heads && bodies.size <= KEPT.bodies) return details
  return {
    ...details,
    heads: newest(heads, KEPT.heads, lookedAt.heads),
    bodies: newest(bodies, KEPT.bodies, lookedAt.bodies),
  }
}

/** The entries that came last, `most` of them, and those of `always`. */
function newest<V>(
  map: ReadonlyMap<number, V>,
  most: number,
  always: ReadonlySet<number>,
): ReadonlyMap<number, V> {
  let surplus = map.size - most
  return surplus <= 0 ? map : new Map([...map].filter(([key]) => always.has(key) || surplus-- <= 0))
}
