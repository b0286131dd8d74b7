import type { PlaceFeature } from '../schema/place.ts'
import { createSearch, type SearchResult } from './search.ts'

/** The search over places alone: at most `limit` of them, whole names before beginnings before near misses. */
export function createPlaceSearch(
  places: readonly PlaceFeature[],
): (query: string, limit: number) => readonly SearchResult[] {
  const search = createSearch({ places, articles: [], publishers: [], titles: [], sources: [] })
  return (query, limit) => search(query, () => limit)[0]?.results ?? []
}
