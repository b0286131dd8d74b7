import { publishedOf, publisherOf, titleOf } from '../build/article-facts.ts'
import type { ArticleRecord, Publisher } from '../schema/article.ts'
import type { SourceRecord } from '../schema/source.ts'
import { civilFromDay, parseDay } from '../time/day.ts'
import type { ExportData } from './export-data.ts'

/** A CSL-JSON item: a document of sources.json, or an article in the same form. Ids of articles may hold underscores. */
export type CitableItem = SourceRecord

function articleItem(article: ArticleRecord, publishers: readonly Publisher[]): CitableItem {
  const { edited, id, language } = article
  const { publisherName } = publisherOf(publishers, article)
  const { published, publishedBasis } = publishedOf(article)
  const day = published === null ? null : parseDay(published)
  const date = day === null ? null : civilFromDay(day)
  return {
    id,
    type: 'article-newspaper',
    title: titleOf(article) ?? edited.describedAs?.ar ?? id,
    ...(publisherName.ar === '' ? {} : { 'container-title': publisherName.ar }),
    ...(date === null ? {} : { issued: { 'date-parts': [[date.year, date.month, date.day]] } }),
    ...(edited.url === undefined ? {} : { URL: edited.url }),
    language,
    ...(publishedBasis === 'inferred' ? { note: 'Date inferred from the text' } : {}),
  }
}

/** Everything that an event or a place may name as its source: documents, then articles. */
export function citableItems({ sources, articles, publishers }: ExportData): CitableItem[] {
  return [...sources, ...articles.map((article) => articleItem(article, publishers))]
}
