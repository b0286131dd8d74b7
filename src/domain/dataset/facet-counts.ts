import { certaintyLevels } from '../schema/event.ts'
import { type EventColumns, FLAG } from './event-columns.ts'
import { HIDES } from './event-filter.ts'
import { type Facets, type IndexLists, rangeOf } from './facets.ts'
import { ALL_KINDS, type EventFilter, forEachVisible, type TimeWindow } from './window.ts'

/** By each value of a facet: how many events of a window would be shown if it alone were chosen in its group. */
export interface FacetCounts {
  /** By kind group. */
  kinds: Uint32Array
  /** By index in map.sides; null until the facets are here. */
  sides: Uint32Array | null
  /** By index in `Facets.sources`. */
  sources: Uint32Array | null
  /** By index in `certaintyLevels`. */
  certainty: Uint32Array
  hasArticle: number
}

/** Counts a window's events by every facet in one pass; each group counts what all the others let through. */
export function facetCounts(
  columns: EventColumns,
  window: TimeWindow,
  filter: EventFilter,
  facets: Facets | null,
  sizes: { kinds: number; sides: number },
): FacetCounts {
  const counts: FacetCounts = {
    kinds: new Uint32Array(sizes.kinds),
    sides: facets && new Uint32Array(sizes.sides),
    sources: facets && new Uint32Array(facets.sources.length),
    certainty: new Uint32Array(certaintyLevels.length),
    hasArticle: 0,
  }
  forEachVisible(columns, window, { kinds: ALL_KINDS }, (i) => {
    const hidden = filter.hidden?.[i] ?? 0
    const kind = columns.kind[i]!
    if (hidden === 0 && kind < sizes.kinds) counts.kinds[kind]!++
    if ((filter.kinds & (1 << kind)) === 0) return
    if ((hidden & ~HIDES.certainty) === 0) counts.certainty[columns.certainty[i]!]!++
    if ((hidden & ~HIDES.hasArticle) === 0 && columns.flags[i]! & FLAG.hasArticle) counts.hasArticle++
    if (facets && counts.sides && (hidden & ~HIDES.sides) === 0) tally(counts.sides, facets.sidesOf, i)
    if (facets && counts.sources && (hidden & ~HIDES.sources) === 0)
      tally(counts.sources, facets.sourcesOf, i)
  })
  return counts
}

function tally(counts: Uint32Array, lists: IndexLists, i: number): void {
  const [from, to] = rangeOf(lists, i)
  for (let k = from; k < to; k++) counts[lists.values[k]!]!++
}
