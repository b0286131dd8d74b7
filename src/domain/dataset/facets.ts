import type { FacetsFile } from '../schema/dataset.ts'
import { indexById } from './dataset.ts'

/** Lists of small numbers by event: those of event i are `values[ends[i - 1]..ends[i])`. */
export interface IndexLists {
  ends: Uint32Array
  values: Uint16Array
}

/** What filters and tables know of events beyond their columns (`details/facets.json`). */
export interface Facets {
  /** Ids of articles and documents that events name, in the order of their indices. */
  sources: readonly string[]
  sourceIndex: ReadonlyMap<string, number>
  /** By event: indices in map.sides of those who make claims about it, each once, ascending. */
  sidesOf: IndexLists
  /** By event: indices in `sources`, each once, ascending. */
  sourcesOf: IndexLists
  /** Claims by event. */
  claims: Uint16Array
}

/** First and last (not included) position in `values` of the numbers of event i. */
export function rangeOf({ ends }: IndexLists, i: number): [number, number] {
  return [i === 0 ? 0 : ends[i - 1]!, ends[i]!]
}

/** The numbers of event i. */
export function listOf(lists: IndexLists, i: number): Uint16Array {
  const [from, to] = rangeOf(lists, i)
  return lists.values.subarray(from, to)
}

function listsOf(name: string, counts: readonly number[], values: readonly number[]): IndexLists {
  let end = 0
  const ends = Uint32Array.from(counts, (count) => {
    end += count
    return end
  })
  if (end !== values.length) {
    throw new RangeError(`facets.json: ${name} has ${values.length} numbers, its counts add up to ${end}`)
  }
  return { ends, values: Uint16Array.from(values) }
}

/** Throws a RangeError where the file is of another number of events, or its counts do not fit its lists. */
export function decodeFacets(file: FacetsFile, events: number): Facets {
  for (const counts of [file.sideCounts, file.sourceCounts, file.claims]) {
    if (counts.length !== events) {
      throw new RangeError(`facets.json is of ${counts.length} events, the dataset has ${events}`)
    }
  }
  return {
    sources: file.sources,
    sourceIndex: indexById(file.sources),
    sidesOf: listsOf('sides', file.sideCounts, file.sides),
    sourcesOf: listsOf('eventSources', file.sourceCounts, file.eventSources),
    claims: Uint16Array.from(file.claims),
  }
}
