import { expect, test } from 'vitest'
import { ALL_LAYERS, layersNamed, toggledLayer } from '../map-layers.ts'
import { articlesByPlace } from './article-activity.ts'
import { drawnFilter } from './drawn-filter.ts'
import { sampleDataset } from './sample-dataset.ts'
import { ALL_KINDS, countWindow } from './window.ts'

const dataset = sampleDataset()
const year = { from: 18_262, to: 18_627 }
const filter = { kinds: ALL_KINDS }
const count = (layers: number) => {
  const drawn = drawnFilter(filter, layers, dataset.articles.length)
  return {
    events: countWindow(dataset.events, year, drawn, dataset.map.kinds.length).total,
    articles: articlesByPlace(dataset, year, drawn).reduce((sum, one) => sum + one, 0),
  }
}

test('with every layer the filter is the very same', () => {
  expect(drawnFilter(filter, ALL_LAYERS, 2)).toBe(filter)
  expect(drawnFilter(filter, toggledLayer(ALL_LAYERS, 'relief'), 2)).toBe(filter)
})

test('hidden events are not drawn, and hidden articles are not counted', () => {
  const all = count(ALL_LAYERS)
  expect(all.events).toBe(3)
  expect(all.articles).toBeGreaterThan(0)
  expect(count(toggledLayer(ALL_LAYERS, 'events'))).toEqual({ events: 0, articles: all.articles })
  expect(count(toggledLayer(ALL_LAYERS, 'articles'))).toEqual({ events: 3, articles: 0 })
  expect(count(layersNamed(['regions']) ?? 0)).toEqual({ events: 0, articles: 0 })
})

test('asked again it is the same object, so that nothing is drawn twice', () => {
  const layers = toggledLayer(ALL_LAYERS, 'events')
  expect(drawnFilter(filter, layers, 2)).toBe(drawnFilter(filter, layers, 2))
})
