import { publishedOf, publisherOf, titleOf } from '../build/article-facts.ts'
import type { ArticleRecord, Publisher } from '../schema/article.ts'
import type { SourceRecord } from '../schema/source.ts'
import { civilFromDay, parseDay } from '../time/day.ts'
import type { ExportData } from './export-data.ts'

/** A CSL-JSON item: a document of sources.json, or an article in the same form. Ids of articles may hold underscores. */
export type CitableItem = SourceRecord

/** What of an article a citation names. */
export interface ArticleFacts {
  id: string
  /** Its own headline; null where it has none. */
  title: string | null
  /** What it is about in our words, for one without a headline. */
  describedAs: string | undefined
  /** Name of its newsroom; '' where it is not known. */
  publisherName: string
  published: string | null
  publishedBasis: ArticleRecord['edited']['publishedBasis']
  url: string | undefined
  language: string
}

/** An article as a CSL-JSON item. */
export function articleItem(article: ArticleFacts): CitableItem {
  const { id, published, publishedBasis, publisherName } = article
  const day = published === null ? null : parseDay(published)
  const date = day === null ? null : civilFromDay(day)
  return {
    id,
    type: 'article-newspaper',
    title: article.title ?? article.describedAs ?? id,
    ...(publisherName === '' ? {} : { 'container-title': publisherName }),
    ...(date === null ? {} : { issued: { 'date-parts': [[date.year, date.month, date.day]] } }),
    ...(article.url === undefined ? {} : { URL: article.url }),
    language: article.language,
    ...(publishedBasis === 'inferred' ? { note: 'Date inferred from the text' } : {}),
  }
}

function factsOf(article: ArticleRecord, publishers: readonly Publisher[]): ArticleFacts {
  const { edited, id, language } = article
  return {
    id,
    title: titleOf(article),
    describedAs: edited.describedAs?.ar,
    publisherName: publisherOf(publishers, article).publisherName.ar,
    ...publishedOf(article),
    url: edited.url,
    language,
  }
}

/** Everything that an event or a place may name as its source: documents, then articles. */
export function citableItems({ sources, articles, publishers }: ExportData): CitableItem[] {
  return [...sources, ...articles.map((article) => articleItem(factsOf(article, publishers)))]
}
