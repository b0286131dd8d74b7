import type { ArticleHead } from '../schema/dataset.ts'
import { type CertaintyLevel, certaintyLevels } from '../schema/event.ts'
import { type EventColumns, FLAG } from './event-columns.ts'
import { type Facets, type IndexLists, rangeOf } from './facets.ts'
import type { EventFilter } from './window.ts'

/** What a reader has narrowed the events to, kinds aside; null: not narrowed. An empty list shows nothing. */
export interface FacetChoice {
  /** Ids of sides: events about which one of them makes a claim. */
  sides: readonly string[] | null
  /** Ids of articles and documents: events that one of them tells of. */
  sources: readonly string[] | null
  certainty: readonly CertaintyLevel[] | null
  /** Only events that an article reports. */
  hasArticle: boolean
}

export const NO_CHOICE: FacetChoice = { sides: null, sources: null, certainty: null, hasArticle: false }

/** Groups of the filter besides kinds. */
export const facetGroups = ['sides', 'sources', 'certainty', 'hasArticle'] as const
export type FacetGroup = (typeof facetGroups)[number]

/** What hides an event, as bits of `EventFilter.hidden`. */
export const HIDES: Readonly<Record<FacetGroup, number>> = {
  sides: 1,
  sources: 2,
  certainty: 4,
  hasArticle: 8,
}

export function isChosen(choice: FacetChoice, group: FacetGroup): boolean {
  return group === 'hasArticle' ? choice.hasArticle : choice[group] !== null
}

interface FilterSetting {
  columns: Pick<EventColumns, 'count' | 'certainty' | 'flags'>
  /** Null before they have arrived: sides and sources then hide nothing. */
  facets: Facets | null
  sides: readonly { id: string }[]
  articles: readonly Pick<ArticleHead, 'id'>[]
}

/** The filter of a choice: one pass over the events, so that windows need none. `kinds` are bits of kind groups. */
export function eventFilter(kinds: number, choice: FacetChoice, setting: FilterSetting): EventFilter {
  const { columns, facets, articles } = setting
  if (!facetGroups.some((group) => isChosen(choice, group))) return { kinds }
  const hidden = new Uint8Array(columns.count)
  if (choice.hasArticle) {
    for (let i = 0; i < columns.count; i++) {
      if ((columns.flags[i]! & FLAG.hasArticle) === 0) hidden[i]! |= HIDES.hasArticle
    }
  }
  if (choice.certainty) {
    let levels = 0
    for (const level of choice.certainty) levels |= 1 << certaintyLevels.indexOf(level)
    for (let i = 0; i < columns.count; i++) {
      if ((levels & (1 << columns.certainty[i]!)) === 0) hidden[i]! |= HIDES.certainty
    }
  }
  if (choice.sides && facets) {
    const wanted = Uint8Array.from(setting.sides, ({ id }) => (choice.sides?.includes(id) ? 1 : 0))
    hideUnmet(hidden, HIDES.sides, facets.sidesOf, wanted)
  }
  if (choice.sources && facets) {
    const wanted = new Uint8Array(facets.sources.length)
    for (const id of choice.sources) {
      const index = facets.sourceIndex.get(id)
      if (index !== undefined) wanted[index] = 1
    }
    hideUnmet(hidden, HIDES.sources, facets.sourcesOf, wanted)
  }
  if (!choice.sources) return { kinds, hidden }
  const chosen = new Set(choice.sources)
  return { kinds, hidden, articles: Uint8Array.from(articles, ({ id }) => (chosen.has(id) ? 1 : 0)) }
}

/** Sets a bit at every event none of whose numbers is wanted. */
function hideUnmet(hidden: Uint8Array, bit: number, lists: IndexLists, wanted: Uint8Array): void {
  for (let i = 0; i < hidden.length; i++) {
    const [from, to] = rangeOf(lists, i)
    let met = false
    for (let k = from; k < to && !met; k++) met = wanted[lists.values[k]!] === 1
    if (!met) hidden[i]! |= bit
  }
}

/** The choice without ids that the map does not have; a list of which none is left was no choice. */
export function knownChoice(
  choice: FacetChoice,
  { sides, facets }: Pick<FilterSetting, 'sides' | 'facets'>,
): FacetChoice {
  const known = (ids: readonly string[] | null, has: (id: string) => boolean) => {
    if (ids === null || ids.every(has)) return ids
    const left = ids.filter(has)
    return left.length > 0 ? left : null
  }
  const inSides = new Set(sides.map(({ id }) => id))
  const next = {
    ...choice,
    sides: known(choice.sides, (id) => inSides.has(id)),
    sources: facets ? known(choice.sources, (id) => facets.sourceIndex.has(id)) : choice.sources,
  }
  return next.sides === choice.sides && next.sources === choice.sources ? choice : next
}
