import type { Facets } from '../domain/dataset/facets.ts'
import type { ArticleText } from '../domain/schema/article-text.ts'
import type {
  ArticleDetail,
  EventBody,
  EventColumnsHeader,
  EventHead,
  EventTitles,
} from '../domain/schema/dataset.ts'
import type { SourceRecord } from '../domain/schema/source.ts'
import type { Story } from '../domain/schema/story.ts'
import type { MapStore } from './create-store.ts'

export type Answer<T> = Promise<{ ok: true; value: T } | { ok: false }>

/** Where details come from: files over the network in a browser, files on disk when pages are prebuilt. */
export interface DetailSource {
  heads: (file: number) => Answer<readonly EventHead[]>
  bodies: (file: number) => Answer<readonly EventBody[]>
  article: (id: string) => Answer<ArticleDetail>
  articleText: (id: string) => Answer<ArticleText>
  story: (id: string) => Answer<Story>
  sources: () => Answer<readonly SourceRecord[]>
  /** Publication day by index, `NEVER` where unknown. */
  published: (header: EventColumnsHeader) => Answer<Int32Array>
  facets: (header: EventColumnsHeader) => Answer<Facets>
  titles: () => Answer<EventTitles>
}

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
