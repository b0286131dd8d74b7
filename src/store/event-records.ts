import type { Dataset } from '../domain/dataset/dataset.ts'
import { FLAG } from '../domain/dataset/event-columns.ts'
import type { EventBody, EventHead } from '../domain/schema/dataset.ts'
import type { EventRecord } from '../domain/schema/event.ts'
import type { MapStore } from './create-store.ts'
import { detailSourceOf } from './detail-source.ts'

/** A file of details could not be had; what was begun is given up. */
export class DetailMissing extends Error {}

/** Files of bodies that are asked for ahead of the one that is read. */
const AHEAD = 3

/** Degrees of longitude and latitude to which a position of an event's own is kept in the dataset's columns. */
const DECIMALS = 4

function ownPosition({ events }: Dataset, index: number, accuracyKm: number | null): Partial<EventRecord> {
  if (!((events.flags[index] ?? 0) & FLAG.ownPosition)) return {}
  const rounded = (value: number | undefined) => Number((value ?? 0).toFixed(DECIMALS))
  const position: [number, number] = [rounded(events.lon[index]), rounded(events.lat[index])]
  return { at: { position, accuracyKm: accuracyKm ?? 1 } }
}

function recordOf(dataset: Dataset, index: number, head: EventHead, body: EventBody): EventRecord {
  const { id, date, time, kind, title, places } = head
  const { text, claims, sources, certainty, accuracyKm } = body
  return {
    id,
    date,
    ...(time === undefined ? {} : { time }),
    kind,
    places,
    ...ownPosition(dataset, index, accuracyKm),
    title,
    text,
    claims,
    sources,
    certainty,
  }
}

/**
 * Whole records of events, in batches by the files they stand in, in the order of `indices` where that ascends. What
 * the store has is taken from it, the rest is fetched. Throws DetailMissing where a file does not come, and the
 * signal's reason once it is aborted.
 */
export async function* eventBatches(
  store: MapStore,
  indices: readonly number[],
  signal?: AbortSignal,
): AsyncGenerator<EventRecord[]> {
  const { dataset } = store.getState()
  const { headsPerFile, bodiesPerFile } = dataset.core.events
  const batches = new Map<number, number[]>()
  for (const i of indices) {
    const file = Math.floor(i / bodiesPerFile)
    batches.set(file, [...(batches.get(file) ?? []), i])
  }
  const source = detailSourceOf(store)
  const heads = cached(source.heads)
  const bodies = cached(source.bodies)
  const queue = [...batches]
  for (const [at, [file, members]] of queue.entries()) {
    const have = store.getState().details
    for (const [next] of queue.slice(at + 1, at + 1 + AHEAD)) bodies(next).catch(() => {})
    const batch: EventRecord[] = []
    for (const i of members) {
      signal?.throwIfAborted()
      const headFile = Math.floor(i / headsPerFile)
      const head = have.heads.get(i) ?? (await heads(headFile))[i - headFile * headsPerFile]
      const body = have.bodies.get(i) ?? (await bodies(file))[i - file * bodiesPerFile]
      if (!head || !body) throw new DetailMissing(`event ${i}`)
      batch.push(recordOf(dataset, i, head, body))
    }
    signal?.throwIfAborted()
    yield batch
    bodies.forget(file)
  }
}

type Answer<T> = Promise<{ ok: true; value: T } | { ok: false }>

/** Asks for each file once while it is remembered. */
function cached<T>(ask: (file: number) => Answer<T>) {
  const known = new Map<number, Promise<T>>()
  const get = (file: number): Promise<T> => {
    const before = known.get(file)
    if (before) return before
    const answer = ask(file).then((loaded) => {
      if (!loaded.ok) throw new DetailMissing(`file ${file}`)
      return loaded.value
    })
    known.set(file, answer)
    return answer
  }
  return Object.assign(get, { forget: (file: number) => known.delete(file) })
}
