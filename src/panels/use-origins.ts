import { useMemo } from 'react'
import { type Origin, originsOf } from '../domain/articles/origins.ts'
import { useMapStore } from './use-map-store.ts'

export interface Origins {
  /** Sources grouped by the text they come from. */
  group: (sources: readonly string[]) => Origin[]
  /** One name for all sources that share a text with this one. */
  nameOf: (source: string) => string
}

/** Which articles share a text, as the dataset says: one origin, however many papers. */
export function useOrigins(): Origins {
  const articles = useMapStore((state) => state.dataset.articles)
  const articleIndex = useMapStore((state) => state.dataset.articleIndex)
  return useMemo(() => {
    const sharesWith = (id: string) =>
      (articles[articleIndex.get(id) ?? -1]?.sharesText ?? []).flatMap(([index]) => articles[index]?.id ?? [])
    const all = articles.map(({ id }) => id)
    const names = new Map<string, string>()
    for (const { sources } of originsOf(all, sharesWith))
      for (const source of sources) names.set(source, sources[0]!)
    return {
      group: (sources) => originsOf(sources, sharesWith),
      nameOf: (source) => names.get(source) ?? source,
    }
  }, [articles, articleIndex])
}
