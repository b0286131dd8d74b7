import { type DayNumber, parseDay } from '../time/day.ts'
import type { Dataset } from './dataset.ts'
import { type EventFilter, overlapsWindow, type TimeWindow } from './window.ts'

type Articles = Pick<Dataset, 'articles' | 'events' | 'places'>

/** Publication days by article, in the articles' order; NaN where none is known. Read once a dataset. */
const publicationDays = new WeakMap<Articles['articles'], Float64Array>()

function publishedDays(articles: Articles['articles']): Float64Array {
  const before = publicationDays.get(articles)
  if (before) return before
  const days = Float64Array.from(
    articles,
    ({ published }): DayNumber => (published === null ? Number.NaN : (parseDay(published) ?? Number.NaN)),
  )
  publicationDays.set(articles, days)
  return days
}

/** Windows whose answer is kept. */
const MOST_KEPT = 4
const kept = new WeakMap<Articles['articles'], Map<string, readonly number[]>>()

/**
 * Indices of the articles that are active in a window: published in it, or linked to an event that overlaps it. Of the windows
 * asked for last the answers are kept.
 */
export function activeArticles(dataset: Omit<Articles, 'places'>, window: TimeWindow): readonly number[] {
  const answers = kept.get(dataset.articles) ?? new Map<string, readonly number[]>()
  kept.set(dataset.articles, answers)
  const key = `${window.from}/${window.to}`
  const answer = answers.get(key) ?? findActive(dataset, window)
  answers.delete(key)
  answers.set(key, answer)
  const [oldest] = answers.keys()
  if (answers.size > MOST_KEPT && oldest !== undefined) answers.delete(oldest)
  return answer
}

function findActive({ articles, events }: Omit<Articles, 'places'>, window: TimeWindow): number[] {
  const days = publishedDays(articles)
  const active: number[] = []
  for (const [index, article] of articles.entries()) {
    const day = days[index]!
    const published = day >= window.from && day <= window.to
    if (published || article.events.some((i) => overlapsWindow(events, i, window))) active.push(index)
  }
  return active
}

/**
 * By place, in the places' order: how many articles active in the window mention it, of those that count by the filter.
 * Each article counts once a place.
 */
export function articlesByPlace(
  dataset: Articles,
  window: TimeWindow,
  filter?: Pick<EventFilter, 'articles'>,
): Uint16Array {
  const counts = new Uint16Array(dataset.places.length)
  for (const index of activeArticles(dataset, window)) {
    if (filter?.articles?.[index] === 0) continue
    for (const [place] of dataset.articles[index]?.places ?? []) counts[place] = (counts[place] ?? 0) + 1
  }
  return counts
}
