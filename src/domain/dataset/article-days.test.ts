import { expect, test } from 'vitest'
import { formatDay } from '../time/day.ts'
import { articleDays } from './article-days.ts'
import { sampleDataset } from './sample-dataset.ts'

const dataset = sampleDataset()

test('an article tells of the days of its events and of the day it was published, each once and in order', () => {
  for (const article of dataset.articles) {
    const days = articleDays(dataset, article.id)
    expect(days).toEqual([...new Set(days)].sort((a, b) => a - b))
    if (article.published) expect(days.map(formatDay)).toContain(article.published)
  }
})

test('of an event that lasts, each day is told; of a long one its first', () => {
  const article = dataset.articles[0]!
  const lasting = dataset.events.end.findIndex((end, i) => {
    const length = end - dataset.events.start[i]!
    return length > 1 && length <= 7
  })
  const long = dataset.events.end.findIndex((end, i) => end - dataset.events.start[i]! > 7)
  const telling = (events: number[]) =>
    articleDays({ ...dataset, articles: [{ ...article, published: null, events }] }, article.id)
  if (lasting >= 0)
    expect(telling([lasting])).toHaveLength(dataset.events.end[lasting]! - dataset.events.start[lasting]!)
  expect(long).toBeGreaterThanOrEqual(0)
  expect(telling([long]).length).toBeLessThanOrEqual(1)
})

test('an article that the map does not have tells of none', () => {
  expect(articleDays(dataset, 'atlantis-2020')).toEqual([])
})
