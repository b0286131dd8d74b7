import type { MapStore } from './create-store.ts'
import { type Answer, type DetailSource, setDetailSource } from './detail-source.ts'
import { addingTogether, withEntries, withinLimits } from './details.ts'
import { eventsLookedAt, LOOKED_AT, neededDetails } from './needed-details.ts'
import type { Details } from './state.ts'

/** Fetches what the view needs as the view changes. `settled` resolves when nothing is missing or under way. */
export function feedDetails(
  store: MapStore,
  source: DetailSource,
): { settled: () => Promise<void>; stop: () => void } {
  setDetailSource(store, source)
  const underWay = new Map<string, Promise<void>>()
  const header = store.getState().dataset.core.events
  const { headsPerFile, bodiesPerFile } = header

  // What arrives together is added together: the store is told once.
  let arrived: ((details: Details) => Details)[] = []
  let adding: Promise<void> = Promise.resolve()
  const toAdd = (add: (details: Details) => Details): Promise<void> => {
    arrived.push(add)
    if (arrived.length === 1)
      adding = Promise.resolve().then(() => {
        const parts = arrived
        arrived = []
        const lookedAt = eventsLookedAt(store.getState())
        store
          .getState()
          .actions.addDetails((details) => withinLimits(addingTogether(details, parts), lookedAt))
      })
    return adding
  }

  const ask = <T>(key: string, request: () => Answer<T>, add: (details: Details, value: T) => Details) => {
    if (underWay.has(key)) return
    const work = request().then(async (answer) => {
      await toAdd((details) =>
        answer.ok ? add(details, answer.value) : { ...details, failed: new Set(details.failed).add(key) },
      )
      underWay.delete(key)
    })
    underWay.set(key, work)
  }

  const look = () => {
    const needed = neededDetails(store.getState())
    for (const file of needed.headFiles) {
      ask(
        `heads:${file}`,
        () => source.heads(file),
        (details, heads) => ({
          ...details,
          heads: withEntries(
            details.heads,
            heads.map((head, k) => [file * headsPerFile + k, head] as const),
          ),
        }),
      )
    }
    for (const file of needed.bodyFiles) {
      ask(
        `bodies:${file}`,
        () => source.bodies(file),
        (details, bodies) => ({
          ...details,
          bodies: withEntries(
            details.bodies,
            bodies.map((body, k) => [file * bodiesPerFile + k, body] as const),
          ),
        }),
      )
    }
    for (const id of needed.articles) {
      ask(
        `article:${id}`,
        () => source.article(id),
        (details, article) => ({
          ...details,
          articles: withEntries(details.articles, [[id, article] as const]),
        }),
      )
    }
    for (const id of needed.texts) {
      ask(
        `text:${id}`,
        () => source.articleText(id),
        (details, text) => ({ ...details, texts: withEntries(details.texts, [[id, text] as const]) }),
      )
    }
    if (needed.published) {
      ask(
        'published',
        () => source.published(header),
        (details, published) => ({ ...details, published }),
      )
    }
    if (needed.facets) {
      ask(
        'facets',
        () => source.facets(header),
        (details, facets) => ({ ...details, facets }),
      )
    }
    if (needed.titles) ask('titles', source.titles, (details, titles) => ({ ...details, titles }))
    for (const id of needed.stories) {
      ask(
        `story:${id}`,
        () => source.story(id),
        (details, story) => ({ ...details, stories: withEntries(details.stories, [[id, story] as const]) }),
      )
    }
    if (needed.sources) {
      ask('sources', source.sources, (details, sources) => ({
        ...details,
        sources: new Map(sources.map((item) => [item.id, item])),
      }))
    }
  }

  const settled = async () => {
    look()
    while (underWay.size > 0) {
      await Promise.all(underWay.values())
      look()
    }
  }
  let scheduled = false
  const stop = store.subscribe((state, old) => {
    // A window that moves needs nothing until it settles.
    if (scheduled || LOOKED_AT.every((key) => state[key] === old[key])) return
    scheduled = true
    queueMicrotask(() => {
      scheduled = false
      look()
    })
  })
  look()
  return { settled, stop }
}
