import { decodeFacets, type Facets } from '../domain/dataset/facets.ts'
import { decodePublishedDays } from '../domain/dataset/published-columns.ts'
import { type ArticleText, articleTextSchema } from '../domain/schema/article-text.ts'
import {
  type ArticleDetail,
  articleDetailSchema,
  type EventBody,
  type EventColumnsHeader,
  type EventHead,
  type EventTitles,
  eventBodiesSchema,
  eventHeadsSchema,
  eventTitlesSchema,
  facetsSchema,
} from '../domain/schema/dataset.ts'
import { type SourceRecord, sourcesFileSchema } from '../domain/schema/source.ts'
import { type Story, storySchema } from '../domain/schema/story.ts'
import { type FetchLike, fetchBytes, fetchJson, type Loaded } from './fetch-checked.ts'

/** The files that are asked for when a reader wants them. Each is fetched once; a failure may be asked for again. */
export interface DetailFiles {
  heads: (file: number) => Promise<Loaded<EventHead[]>>
  bodies: (file: number) => Promise<Loaded<EventBody[]>>
  article: (id: string) => Promise<Loaded<ArticleDetail>>
  articleText: (id: string) => Promise<Loaded<ArticleText>>
  story: (id: string) => Promise<Loaded<Story>>
  sources: () => Promise<Loaded<SourceRecord[]>>
  published: (header: EventColumnsHeader) => Promise<Loaded<Int32Array>>
  facets: (header: EventColumnsHeader) => Promise<Loaded<Facets>>
  titles: () => Promise<Loaded<EventTitles>>
}

export function detailFiles(detailsUrl: string, fetcher: FetchLike = fetch): DetailFiles {
  const at = (name: string) => new URL(name, detailsUrl).href
  return {
    heads: (file) => fetchJson(at(`heads-${file}.json`), eventHeadsSchema, fetcher),
    bodies: (file) => fetchJson(at(`bodies-${file}.json`), eventBodiesSchema, fetcher),
    article: (id) => fetchJson(at(`article-${id}.json`), articleDetailSchema, fetcher),
    articleText: (id) => fetchJson(at(`article-text-${id}.json`), articleTextSchema, fetcher),
    published: async (header) => {
      const file = at('published.bin')
      const loaded = await fetchBytes(file, fetcher)
      if (!loaded.ok) return loaded
      try {
        return { ok: true, value: decodePublishedDays(header, loaded.value) }
      } catch (error) {
        return { ok: false, fault: { file, reason: 'malformed', detail: String(error) } }
      }
    },
    facets: async (header) => {
      const file = at('facets.json')
      const loaded = await fetchJson(file, facetsSchema, fetcher)
      if (!loaded.ok) return loaded
      try {
        return { ok: true, value: decodeFacets(loaded.value, header.count) }
      } catch (error) {
        return { ok: false, fault: { file, reason: 'malformed', detail: String(error) } }
      }
    },
    titles: () => fetchJson(at('titles.json'), eventTitlesSchema, fetcher),
    story: (id) => fetchJson(at(`story-${id}.json`), storySchema, fetcher),
    sources: () => fetchJson(at('sources.json'), sourcesFileSchema, fetcher),
  }
}
