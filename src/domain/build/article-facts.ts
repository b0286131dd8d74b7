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

/** Whether an article reports an event: its record names the event, or the event names it as a source. */
export function reports(article: ArticleRecord, event: EventRecord): boolean {
  return article.edited.events.includes(event.id) || event.sources.includes(article.id)
}
