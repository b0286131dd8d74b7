import type { MapStore } from './create-store.ts'
import type { DetailSource } from './feed-details.ts'

const sources = new WeakMap<MapStore, DetailSource>()

/** Remembers where a store's details come from, for work that needs more of them than the view on screen. */
export function setDetailSource(store: MapStore, source: DetailSource): void {
  sources.set(store, source)
}

/** Where a store's details come from. Throws an Error where `feedDetails` was never given one. */
export function detailSourceOf(store: MapStore): DetailSource {
  const source = sources.get(store)
  if (!source) throw new Error('the store has no source of details: call feedDetails first')
  return source
}
