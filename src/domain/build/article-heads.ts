import type { SharedText } from '../articles/fingerprint.ts'
import type { ArticleRecord, Mention, Publisher } from '../schema/article.ts'
import type { ArticleDetail, ArticleHead } from '../schema/dataset.ts'
import { publishedOf, publisherOf, titleOf } from './article-facts.ts'
import { correctedMentions } from './article-mentions.ts'

/** `[index in places, number of mentions]`, in reading order of the first mention. */
function placeCounts(
  mentions: readonly Mention[],
  placeIndex: ReadonlyMap<string, number>,
): [number, number][] {
  const counts = new Map<number, number>()
  for (const { place } of mentions) {
    const index = placeIndex.get(place)
    if (index !== undefined) counts.set(index, (counts.get(index) ?? 0) + 1)
  }
  return [...counts]
}

/** What lists need of an article. `events` are the day-sorted indices of those it reports. */
export function articleHead(
  article: ArticleRecord,
  publishers: readonly Publisher[],
  placeIndex: ReadonlyMap<string, number>,
  events: readonly number[],
  sharesText: readonly SharedText[] = [],
): ArticleHead {
  const { describedAs } = article.edited
  return {
    id: article.id,
    ...publisherOf(publishers, article),
    title: titleOf(article),
    ...(describedAs ? { describedAs } : {}),
    language: article.language,
    ...publishedOf(article),
    places: placeCounts(correctedMentions(article), placeIndex),
    events: [...events],
    ...(sharesText.length > 0 ? { sharesText: [...sharesText] } : {}),
  }
}

/** The rest of an article. `hasText`: the build has its text at hand. */
export function articleDetail(article: ArticleRecord, hasText = false): ArticleDetail {
  const { url, abstract } = article.edited
  const { lengthUtf16, linkerVersion } = article.linked
  return {
    id: article.id,
    ...(url === undefined ? {} : { url }),
    abstract,
    mentions: correctedMentions(article),
    lengthUtf16,
    linkerVersion,
    ...(hasText ? { hasText } : {}),
  }
}

/** Newest first, those without a day last; equal days by id. */
export function sortArticles(articles: readonly ArticleRecord[]): ArticleRecord[] {
  const key = (article: ArticleRecord) => publishedOf(article).published ?? ''
  return articles.toSorted((a, b) => {
    const [x, y] = [key(a), key(b)]
    if (x !== y) return x < y ? 1 : -1
    return a.id < b.id ? -1 : 1
  })
}
