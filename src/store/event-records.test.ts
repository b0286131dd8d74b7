import { expect, test } from 'vitest'
import { sampleDataset } from '../domain/dataset/sample-dataset.ts'
import type { EventBody, EventHead } from '../domain/schema/dataset.ts'
import { createMapStore } from './create-store.ts'
import { type DetailSource, setDetailSource } from './detail-source.ts'
import { DetailMissing, eventBatches } from './event-records.ts'
import { recordScope, viewScope } from './view-scope.ts'

const both = (text: string) => ({ ar: text, en: text })

/** A store over the sample's three events, with two heads and one body in a file. */
function storeWith(failing: ReadonlySet<string> = new Set()) {
  const store = createMapStore(sampleDataset(), { from: 18_200, to: 18_600 })
  const eventIds = [...store.getState().dataset.eventIds]
  const asked: string[] = []
  const answer = <T>(key: string, value: T) => {
    asked.push(key)
    return Promise.resolve(failing.has(key) ? ({ ok: false } as const) : ({ ok: true, value } as const))
  }
  const head = (id: string): EventHead => ({
    id,
    date: '2020-05-03',
    kind: 'political',
    title: both(id),
    places: ['east-town'],
    certainty: 'high',
  })
  const body = (id: string): EventBody => ({
    id,
    text: both(`text of ${id}`),
    claims: [],
    sources: ['gazette'],
    certainty: { level: 'high' },
    accuracyKm: 2,
  })
  const source: Pick<DetailSource, 'heads' | 'bodies'> = {
    heads: (file) => answer(`heads:${file}`, eventIds.slice(file * 2, file * 2 + 2).map(head)),
    bodies: (file) => answer(`bodies:${file}`, eventIds.slice(file, file + 1).map(body)),
  }
  setDetailSource(store, source as DetailSource)
  return { store, asked, eventIds }
}

async function all(batches: AsyncIterable<{ id: string }[]>): Promise<string[]> {
  const ids: string[] = []
  for await (const batch of batches) ids.push(...batch.map(({ id }) => id))
  return ids
}

test('records come whole and in order, each file asked for once', async () => {
  const { store, asked, eventIds } = storeWith()
  expect(await all(eventBatches(store, [0, 1, 2]))).toEqual(eventIds)
  expect(new Set(asked).size).toBe(asked.length)
})

test('a file that does not come ends it', async () => {
  const { store } = storeWith(new Set(['bodies:2']))
  await expect(all(eventBatches(store, [0, 1, 2]))).rejects.toBeInstanceOf(DetailMissing)
})

test('an aborted one stops before the next record', async () => {
  const { store } = storeWith()
  const stop = new AbortController()
  const seen: string[] = []
  await expect(async () => {
    for await (const batch of eventBatches(store, [0, 1, 2], stop.signal)) {
      seen.push(...batch.map(({ id }) => id))
      stop.abort()
    }
  }).rejects.toThrow(/abort/i)
  expect(seen).toHaveLength(1)
})

test('a view holds the events of the window, a place those that name it', () => {
  const { store } = storeWith()
  const state = store.getState()
  const view = viewScope(state)
  expect(view.events.map((i) => state.dataset.eventIds.at(i))).toEqual([...state.dataset.eventIds])
  const place = recordScope(state.dataset, { kind: 'place', id: 'east-town' })
  expect(place.places).toEqual([0])
  expect(place.events).toContain(0)
  const event = recordScope(state.dataset, { kind: 'event', id: 'vote' })
  expect(event.events).toEqual([1])
  expect(event.places).toContain(1)
})
