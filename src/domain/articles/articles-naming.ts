import type { ArticleHead } from '../schema/dataset.ts'

type Naming = Pick<ArticleHead, 'places'>

const byPlace = new WeakMap<readonly Naming[], ReadonlyMap<number, readonly Naming[]>>()

/** Articles by the index of each place that they mention. Made once for a list: every card of a place asks. */
function indexOf(articles: readonly Naming[]): ReadonlyMap<number, readonly Naming[]> {
  const known = byPlace.get(articles)
  if (known) return known
  const index = new Map<number, Naming[]>()
  for (const article of articles)
    for (const place of new Set(article.places.map(([one]) => one))) {
      const there = index.get(place)
      if (there) there.push(article)
      else index.set(place, [article])
    }
  byPlace.set(articles, index)
  return index
}

/** The articles that mention a place (by its index in places), in their own order. */
export function articlesNaming<T extends Naming>(articles: readonly T[], place: number): readonly T[] {
  return (indexOf(articles).get(place) ?? []) as readonly T[]
}
