import { expect, test } from 'vitest'
import { decodeFacets } from '../domain/dataset/facets.ts'
import { sampleDataset, sampleFacets, sampleStory } from '../domain/dataset/sample-dataset.ts'
import type { ArticleDetail, EventBody, EventHead } from '../domain/schema/dataset.ts'
import { createMapStore } from './create-store.ts'
import type { DetailSource } from './detail-source.ts'
import { feedDetails } from './feed-details.ts'

const both = (text: string) => ({ ar: text, en: text })
const head = (id: string): EventHead => ({
  id,
  date: '2020-05-03',
  kind: 'political',
  title: both(id),
  places: [],
  certainty: 'high',
})

function source(fails: ReadonlySet<string> = new Set()): DetailSource & { asked: string[] } {
  const asked: string[] = []
  const answer = <T>(key: string, value: T) => {
    asked.push(key)
    return Promise.resolve(fails.has(key) ? ({ ok: false } as const) : ({ ok: true, value } as const))
  }
  const ids = [...sampleDataset().eventIds]
  return {
    asked,
    heads: (file) => answer(`heads:${file}`, ids.slice(file * 2, file * 2 + 2).map(head)),
    bodies: (file) => answer(`bodies:${file}`, [{ id: ids[file] } as EventBody]),
    article: (id) => answer(`article:${id}`, { id } as ArticleDetail),
    articleText: (id) => answer(`text:${id}`, { id, text: '', blocks: [], furniture: [] }),
    story: (id) => answer(`story:${id}`, sampleStory),
    sources: () => answer('sources', []),
    facets: () => answer('facets', decodeFacets(sampleFacets, 3)),
    titles: () => answer('titles', []),
    published: () => answer('published', Int32Array.of(18_400, 18_500, 18_600)),
  }
}

test('the heads of the window are asked for once', async () => {
  const store = createMapStore(sampleDataset(), {})
  const files = source()
  const feed = feedDetails(store, files)
  await feed.settled()
  await feed.settled()
  expect(files.asked).toEqual(['heads:0'])
  expect(store.getState().details.heads.get(1)?.id).toBe('vote')
})

test('a selected event brings its body and the sources', async () => {
  const store = createMapStore(sampleDataset(), { selection: { kind: 'event', id: 'autumn-battle' } })
  const files = source()
  await feedDetails(store, files).settled()
  expect(files.asked.sort()).toEqual(['bodies:2', 'heads:0', 'heads:1', 'sources'])
})

test('a selected place brings the articles that mention it and the events that name it', async () => {
  const store = createMapStore(sampleDataset(), { selection: { kind: 'place', id: 'west-town' } })
  const files = source()
  await feedDetails(store, files).settled()
  expect(files.asked.sort()).toEqual(['article:second', 'heads:0'])
})

test('a selected story brings its steps and the sources', async () => {
  const store = createMapStore(sampleDataset(), { selection: { kind: 'story', id: 'tale' } })
  const files = source()
  await feedDetails(store, files).settled()
  expect(files.asked.slice(0, 3).sort()).toEqual(['heads:0', 'sources', 'story:tale'])
  expect(store.getState().details.stories.get('tale')).toBe(sampleStory)
})

test('a failed file is remembered, not asked for again until the reader retries', async () => {
  const store = createMapStore(sampleDataset(), {})
  const files = source(new Set(['heads:0']))
  const feed = feedDetails(store, files)
  await feed.settled()
  expect(store.getState().details.failed).toEqual(new Set(['heads:0']))
  expect(files.asked).toHaveLength(1)
  store.getState().actions.retryDetails()
  await feed.settled()
  expect(files.asked).toHaveLength(2)
})

test('publication days are asked for by that clock alone, once', async () => {
  const store = createMapStore(sampleDataset(), {})
  const files = source()
  const feed = feedDetails(store, files)
  await feed.settled()
  expect(files.asked).not.toContain('published')
  store.getState().actions.setClock('published')
  await feed.settled()
  store.getState().actions.setClock('event')
  store.getState().actions.setClock('published')
  await feed.settled()
  expect(files.asked.filter((key) => key === 'published')).toEqual(['published'])
})
