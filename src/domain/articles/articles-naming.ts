import type { ArticleHead } from '../schema/dataset.ts'

/** The articles that mention a place (by its index in places), in their own order. */
export function articlesNaming<T extends Pick<ArticleHead, 'places'>>(
  articles: readonly T[],
  place: number,
): T[] {
  return articles.filter(({ places }) => places.some(([index]) => index === place))
}
