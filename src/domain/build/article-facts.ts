import type { ArticleRecord, Publisher } from '../schema/article.ts'
import type { Bilingual } from '../schema/common.ts'
import type { EventRecord } from '../schema/event.ts'

/** Title as it is cited: the editor's, else the text's own. */
export function titleOf({ edited, linked }: ArticleRecord): string | null {
  return edited.title ?? linked.title
}

export function publishedOf({
  edited,
  linked,
}: ArticleRecord): Pick<ArticleRecord['edited'], 'published' | 'publishedBasis'> {
  const from = edited.published === null ? linked : edited
  return { published: from.published, publishedBasis: from.publishedBasis }
}

/** The name a newsroom goes by in the record: the editor's word, else what the text's source line says. */
export function publisherTextOf({ edited, linked }: ArticleRecord): string | null {
  return edited.publisher ?? linked.publisher
}

const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()

/** The newsroom that a text names: by id, name or one of its forms. */
export function findPublisher(publishers: readonly Publisher[], text: string): Publisher | null {
  const wanted = plain(text)
  const names = ({ id, name, forms }: Publisher) => [id, name.ar, name.en, ...forms]
  return publishers.find((publisher) => names(publisher).some((name) => plain(name) === wanted)) ?? null
}

/** An article's newsroom as readers see it. One that publishers.json does not hold keeps the name the text gives it. */
export function publisherOf(
  publishers: readonly Publisher[],
  article: ArticleRecord,
): { publisher: string | null; publisherName: Bilingual } {
  const text = publisherTextOf(article) ?? ''
  const known = findPublisher(publishers, text)
  return known
    ? { publisher: known.id, publisherName: known.name }
    : { publisher: null, publisherName: { ar: text, en: text } }
}

/**
 * By article id: indices in `events` of those it reports, ascending. An article reports an event where its record names
 * the event or the event names the article as a source.
 */
export function eventsByArticle(
  articles: readonly ArticleRecord[],
  events: readonly EventRecord[],
): ReadonlyMap<string, readonly number[]> {
  const reported = new Map(articles.map(({ id, edited }) => [id, new Set(edited.events)]))
  for (const { id, sources } of events) for (const source of sources) reported.get(source)?.add(id)
  const index = new Map(events.map(({ id }, i) => [id, i]))
  return new Map(
    Array.from(reported, ([id, ids]) => [
      id,
      Array.from(ids, (event) => index.get(event) ?? -1)
        .filter((i) => i >= 0)
        .sort((a, b) => a - b),
    ]),
  )
}
