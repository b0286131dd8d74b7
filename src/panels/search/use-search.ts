import type { SourceRecord } from '../../domain/schema/source.ts'
import { createSearch, type Search } from '../../domain/search/search.ts'
import { memoizeLast } from '../../store/selectors.ts'
import type { MapState } from '../../store/state.ts'

const listOf = memoizeLast((sources: ReadonlyMap<string, SourceRecord>): readonly SourceRecord[] => [
  ...sources.values(),
])
const NONE: readonly never[] = []

const made = memoizeLast(
  (
    places: MapState['dataset']['places'],
    articles: MapState['dataset']['articles'],
    publishers: MapState['dataset']['core']['publishers'],
    titles: MapState['details']['titles'],
    sources: readonly SourceRecord[],
  ): Search => createSearch({ places, articles, publishers, titles: titles ?? [], sources }),
)

/** Documents in the order in which the search counts them. */
export function searchedSources({ details }: Pick<MapState, 'details'>): readonly SourceRecord[] {
  return details.sources ? listOf(details.sources) : NONE
}

/** The search over what is here; made once, and again when titles and sources have come. */
export function searchOf(state: Pick<MapState, 'dataset' | 'details'>): Search {
  const { places, articles, core } = state.dataset
  return made(places, articles, core.publishers, state.details.titles, searchedSources(state))
}

/** Whether titles and sources are still under way. */
export function isSearchComing({ details }: Pick<MapState, 'details'>): boolean {
  const { titles, sources, failed } = details
  return (titles === null && !failed.has('titles')) || (sources === null && !failed.has('sources'))
}
