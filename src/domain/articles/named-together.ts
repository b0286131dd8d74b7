import type { ArticleHead } from '../schema/dataset.ts'
import { articlesNaming } from './articles-naming.ts'

/** A place that is named where another is. */
export interface Companion {
  /** Index in places. */
  place: number
  /** Articles that name both. */
  articles: number
  /** How often these articles name it. */
  mentions: number
}

/**
 * The places that articles name together with one place: those that most articles share first, then those named most
 * often in them, then by index.
 */
export function namedTogether(articles: readonly Pick<ArticleHead, 'places'>[], place: number): Companion[] {
  const companions = new Map<number, Companion>()
  for (const { places } of articlesNaming(articles, place)) {
    for (const [index, count] of places) {
      if (index === place) continue
      const known = companions.get(index) ?? { place: index, articles: 0, mentions: 0 }
      companions.set(index, { ...known, articles: known.articles + 1, mentions: known.mentions + count })
    }
  }
  return [...companions.values()].sort(
    (a, b) => b.articles - a.articles || b.mentions - a.mentions || a.place - b.place,
  )
}
