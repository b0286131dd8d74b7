import { expect, test } from 'vitest'
import { EventIds } from '../dataset/event-ids.ts'
import { sampleDataset } from '../dataset/sample-dataset.ts'
import {
  articlesWithPages,
  firstEventWithPage,
  hasPage,
  pageAddress,
  pageNumbers,
  pagePath,
  placesWithPages,
} from './page-path.ts'

const dataset = sampleDataset()
const withPages = (maxEventPages: number) => ({ ...dataset, map: { ...dataset.map, maxEventPages } })
const event = (index: number) => ({ kind: 'event' as const, id: dataset.eventIds.at(index)! })

test('a selection has a path by its kind and id, in full and to embed', () => {
  expect(pagePath({ kind: 'place', id: 'east-town' })).toBe('place/east-town.html')
  expect(pagePath({ kind: 'story', id: 'walk' }, 'embed')).toBe('embed/story/walk.html')
})

test('every event has a page while there are few', () => {
  expect(firstEventWithPage(dataset)).toBe(0)
  expect([...dataset.eventIds].every((id) => hasPage(dataset, { kind: 'event', id }))).toBe(true)
})

test('of too many events the latest have pages, the others the start page with a query', () => {
  const limited = withPages(1)
  const last = dataset.eventIds.length - 1
  expect(pageAddress(limited, event(last))).toBe(`event/${dataset.eventIds.at(last)}.html`)
  expect(pageAddress(limited, event(0))).toBe(`?event=${dataset.eventIds.at(0)}`)
  expect(pageAddress(limited, event(0), 'embed')).toBe(`embed.html?event=${dataset.eventIds.at(0)}`)
  expect(hasPage(withPages(0), event(last))).toBe(false)
})

test('an event the map does not have has no page', () => {
  expect(hasPage(dataset, { kind: 'event', id: 'nowhere' })).toBe(false)
})

test('every kind has an equal part of the pages, and what one leaves goes to the others', () => {
  const many = (events: number, articles: number, places: number, maxPages?: number) =>
    pageNumbers({
      map: { ...dataset.map, maxPages },
      eventIds: new EventIds(Array.from({ length: events }, (_, i) => `e${i}`)),
      articles: Array.from({ length: articles }),
      places: Array.from({ length: places }),
    })
  expect(many(159, 5, 314)).toEqual({ event: 159, article: 5, place: 314 })
  expect(many(100_000, 10_000, 5000)).toEqual({ event: 666, article: 667, place: 667 })
  expect(many(100_000, 5, 314)).toEqual({ event: 1681, article: 5, place: 314 })
  expect(many(100_000, 10_000, 5000, 30_000)).toEqual({ event: 2000, article: 10_000, place: 5000 })
  expect(many(10, 10, 10, 0)).toEqual({ event: 0, article: 0, place: 0 })
})

test('of too many articles those published last have pages, of too many places the better known', () => {
  const limited = {
    ...dataset,
    places: [...dataset.places],
    map: { ...dataset.map, maxEventPages: 0, maxPages: 2 },
  }
  const [latest, other] = dataset.articles
  expect(hasPage(limited, { kind: 'article', id: latest!.id })).toBe(true)
  expect(pageAddress(limited, { kind: 'article', id: other!.id })).toBe(`?article=${other!.id}`)
  expect(articlesWithPages(limited)).toEqual([latest])
  const ranks = dataset.places.map(({ properties }) => properties.rank)
  const best = dataset.places[ranks.indexOf(Math.min(...ranks))]!
  expect([...placesWithPages(limited)]).toEqual([best])
  for (const { id } of dataset.places) expect(hasPage(limited, { kind: 'place', id })).toBe(id === best.id)
  expect(hasPage(dataset, { kind: 'place', id: best.id })).toBe(true)
})
