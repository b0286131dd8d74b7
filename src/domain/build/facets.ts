import type { FacetsFile } from '../schema/dataset.ts'
import type { EventRecord } from '../schema/event.ts'

const ascending = (values: Iterable<number>) => [...new Set(values)].sort((a, b) => a - b)

/**
 * Sides and sources of day-sorted events. Sources are those an event names, those its claims were read in and the
 * articles that report it (`reported`: event indices by article id). Throws a RangeError on a side the map does not have.
 */
export function facetsOf(
  events: readonly EventRecord[],
  sides: readonly { id: string }[],
  reported: ReadonlyMap<string, readonly number[]>,
): FacetsFile {
  const sideIndex = new Map(sides.map(({ id }, index) => [id, index]))
  const reporters = events.map((): string[] => [])
  for (const [article, indices] of reported) for (const i of indices) reporters[i]?.push(article)
  const named = events.map((event, i) => [
    ...event.sources,
    ...event.claims.map((claim) => claim.source),
    ...(reporters[i] ?? []),
  ])
  const sources = [...new Set(named.flat())].sort()
  const sourceIndex = new Map(sources.map((id, index) => [id, index]))
  const sidesOf = events.map(({ id, claims }) =>
    ascending(
      claims.map(({ side }) => {
        const index = sideIndex.get(side)
        if (index === undefined) throw new RangeError(`event ${id}: no side ${side}`)
        return index
      }),
    ),
  )
  const sourcesOf = named.map((ids) => ascending(ids.map((id) => sourceIndex.get(id) ?? 0)))
  return {
    sources,
    sideCounts: sidesOf.map((list) => list.length),
    sides: sidesOf.flat(),
    sourceCounts: sourcesOf.map((list) => list.length),
    eventSources: sourcesOf.flat(),
    claims: events.map(({ claims }) => claims.length),
  }
}
