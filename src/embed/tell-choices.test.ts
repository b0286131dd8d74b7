import { expect, test } from 'vitest'
import { sampleDataset } from '../domain/dataset/sample-dataset.ts'
import { createMapStore } from '../store/create-store.ts'
import { readTo } from '../store/read-to.ts'
import { openStops } from '../store/reading-place.ts'
import { tellChoices } from './tell-choices.ts'

function open() {
  const sample = sampleDataset()
  const places: [number, number][] = [
    [0, 2],
    [1, 1],
  ]
  const article = { ...sample.articles[0]!, places }
  const dataset = { ...sample, articles: [article, ...sample.articles.slice(1)] }
  const store = createMapStore(dataset, { selection: { kind: 'article', id: article.id } })
  const told: unknown[] = []
  const show = tellChoices(store, (message) => told.push(message))
  const [first = 0, second = 0] = openStops(store.getState())
  const placeId = (index: number) => dataset.places[index]!.id
  const mention = (index: number) => ({
    place: placeId(index),
    start: 0,
    end: 4,
    surface: 'text',
    zone: 'main' as const,
    rule: 'name' as const,
    confidence: 1,
  })
  store.getState().actions.addDetails((details) => ({
    ...details,
    articles: new Map([
      [
        article.id,
        {
          id: article.id,
          abstract: { ar: '', en: '' },
          mentions: [mention(first), mention(second)],
          lengthUtf16: 10,
          linkerVersion: '1',
        },
      ],
    ]),
  }))
  return { store, show, told, article, placeId, first, second }
}

test('the host hears of each place of the article that the reader comes to', () => {
  const { store, told, placeId, second } = open()
  readTo(store, 1)
  expect(told).toEqual([{ type: 'karabakh-map:select', kind: 'place', id: placeId(second) }])
})

test('a mention that the host asks for is come to, and not told back', () => {
  const { store, show, told } = open()
  show({ mention: 1 })
  expect(store.getState().reading?.at).toBe(1)
  expect(told).toEqual([])
  readTo(store, 0)
  expect(told).toHaveLength(1)
})

test('what is chosen otherwise is told by kind and id', () => {
  const { store, told, article } = open()
  store.getState().actions.select({ kind: 'place', id: 'east-town' })
  store.getState().actions.select({ kind: 'article', id: article.id })
  expect(told).toEqual([
    { type: 'karabakh-map:select', kind: 'place', id: 'east-town' },
    { type: 'karabakh-map:select', kind: 'article', id: article.id },
  ])
})
