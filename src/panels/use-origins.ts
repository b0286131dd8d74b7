import { type Origin, originsOf } from '../domain/articles/origins.ts'
import type { Dataset } from '../domain/dataset/dataset.ts'
import type { ArticleHead } from '../domain/schema/dataset.ts'
import { useMapStore } from './use-map-store.ts'

export interface Origins {
  /** Sources grouped by the text they come from. */
  group: (sources: readonly string[]) => Origin[]
  /** One name for all sources that share a text with this one. */
  nameOf: (source: string) => string
}

const known = new WeakMap<readonly ArticleHead[], Origins>()

/** Worked out once for a dataset's articles: thousands of them are no matter for every card that asks. */
function originsAmong({ articles, articleIndex }: Pick<Dataset, 'articles' | 'articleIndex'>): Origins {
  const before = known.get(articles)
  if (before) return before
  const sharesWith = (id: string) =>
    (articles[articleIndex.get(id) ?? -1]?.sharesText ?? []).flatMap(([index]) => articles[index]?.id ?? [])
  const all = articles.map(({ id }) => id)
  const names = new Map<string, string>()
  for (const { sources } of originsOf(all, sharesWith))
    for (const source of sources) names.set(source, sources[0]!)
  const origins: Origins = {
    group: (sources) => originsOf(sources, sharesWith),
    nameOf: (source) => names.get(source) ?? source,
  }
  known.set(articles, origins)
  return origins
}

/** Which articles share a text, as the dataset says: one origin, however many papers. */
export function useOrigins(): Origins {
  return originsAmong(useMapStore((state) => state.dataset))
}
