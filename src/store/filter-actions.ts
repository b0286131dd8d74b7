import type { Dataset } from '../domain/dataset/dataset.ts'
import {
  eventFilter,
  type FacetChoice,
  isChosen,
  knownChoice,
  NO_CHOICE,
} from '../domain/dataset/event-filter.ts'
import type { Facets } from '../domain/dataset/facets.ts'
import type { FilterGroup } from '../domain/dataset/why-empty.ts'
import { ALL_KINDS } from '../domain/dataset/window.ts'
import type { MapState } from './state.ts'

export type FilterState = Pick<MapState, 'choice' | 'filter'>

/** Choice and kinds as the map can take them, with the filter they make. */
export function filterState(
  dataset: Dataset,
  facets: Facets | null,
  kinds: number,
  asked: FacetChoice,
): FilterState {
  const { map, events: columns, articles } = dataset
  const choice = knownChoice(asked, { sides: map.sides, facets })
  return { choice, filter: eventFilter(kinds, choice, { columns, facets, sides: map.sides, articles }) }
}

export interface FilterActions {
  toggleKind: (group: number) => void
  /** Shows one kind alone; asked for again, all. */
  soloKind: (group: number) => void
  /** Narrows the events further or otherwise; what is not named stays. */
  narrow: (change: Partial<FacetChoice>) => void
  /** Drops one group of the filter. */
  dropFilter: (group: FilterGroup) => void
  /** Shows all events again. */
  resetFilter: () => void
}

/** The actions that change the filter. */
export function filterActions(get: () => MapState, set: (change: Partial<MapState>) => void): FilterActions {
  const kindsTo = (kinds: number) => set({ filter: { ...get().filter, kinds } })
  const narrow = (change: Partial<FacetChoice>) => {
    const { dataset, details, filter, choice } = get()
    set(filterState(dataset, details.facets, filter.kinds, { ...choice, ...change }))
  }
  return {
    toggleKind: (group) => {
      const { filter, dataset } = get()
      const all = (1 << dataset.map.kinds.length) - 1
      const shown = (filter.kinds & all) ^ (1 << group)
      kindsTo(shown === all ? ALL_KINDS : shown)
    },
    soloKind: (group) => kindsTo(get().filter.kinds === 1 << group ? ALL_KINDS : 1 << group),
    narrow,
    dropFilter: (group) => (group === 'kinds' ? kindsTo(ALL_KINDS) : narrow({ [group]: NO_CHOICE[group] })),
    resetFilter: () => set({ filter: { kinds: ALL_KINDS }, choice: NO_CHOICE }),
  }
}

/** Groups of the filter that are in use, in the order in which chips show them. */
export function activeFilters({ choice, filter }: FilterState): FilterGroup[] {
  const groups: FilterGroup[] = filter.kinds === ALL_KINDS ? [] : ['kinds']
  for (const group of ['sides', 'sources', 'certainty', 'hasArticle'] as const) {
    if (isChosen(choice, group)) groups.push(group)
  }
  return groups
}
