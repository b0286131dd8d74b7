import { expect, test } from 'vitest'
import { sampleDataset } from '../domain/dataset/sample-dataset.ts'
import { createMapStore } from '../store/create-store.ts'
import { showAsked } from './show-asked.ts'

test('a place or event that the host asks for is chosen and brought into view', () => {
  const store = createMapStore(sampleDataset(), {})
  showAsked(store, { place: 'east-town' })
  expect(store.getState().selection).toEqual({ kind: 'place', id: 'east-town' })
  expect(store.getState().cameraWish).toHaveProperty('bounds')
  showAsked(store, { event: 'vote' })
  expect(store.getState().selection).toEqual({ kind: 'event', id: 'vote' })
})

test('what the map does not have changes nothing', () => {
  const store = createMapStore(sampleDataset(), {})
  const before = store.getState()
  showAsked(store, { place: 'atlantis' })
  showAsked(store, { mention: 3 })
  expect(store.getState()).toBe(before)
})

test('a mention of the open article leads to its place, one that there is not nowhere', () => {
  const dataset = sampleDataset()
  const article = dataset.articles[0]!
  const store = createMapStore(dataset, { selection: { kind: 'article', id: article.id } })
  const mention = { place: 'east-town', start: 0, end: 4, surface: 'text', zone: 'main' as const }
  store.getState().actions.addDetails((details) => ({
    ...details,
    articles: new Map([
      [
        article.id,
        {
          id: article.id,
          abstract: { ar: '', en: '' },
          mentions: [{ ...mention, rule: 'name', confidence: 1 }],
          lengthUtf16: 10,
          linkerVersion: '1',
        },
      ],
    ]),
  }))
  showAsked(store, { mention: 0 })
  expect(store.getState().reading?.marked.at).toBe(dataset.placeIndex.get('east-town'))
  showAsked(store, { mention: 1 })
  expect(store.getState().reading?.marked.at).toBe(dataset.placeIndex.get('east-town'))
})
