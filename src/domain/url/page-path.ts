import type { Dataset } from '../dataset/dataset.ts'
import type { ArticleHead } from '../schema/dataset.ts'
import type { PlaceFeature } from '../schema/place.ts'
import { formatUrlState, type Selection } from './url-state.ts'

/** Views with pages of their own where `map.json` names no number, stories and the start view not counted. */
const USUAL_PAGES = 2000
/** Of them events at most. */
const USUAL_EVENT_PAGES = 2000

/** A page for the whole window or one to stand in a frame. */
export type PageForm = 'full' | 'embed'

type PageData = Counted & Pick<Dataset, 'articleIndex' | 'placeIndex'>

type Counted = Pick<Dataset, 'map' | 'eventIds' | 'articles' | 'places'>

/** How many events, articles and places have pages of their own: each kind an equal part, and what one leaves goes to the others. */
export function pageNumbers({ map, eventIds, articles, places }: Counted) {
  const wanted = {
    event: Math.min(eventIds.length, Math.max(0, map.maxEventPages ?? USUAL_EVENT_PAGES)),
    article: articles.length,
    place: places.length,
  }
  const numbers = { event: 0, article: 0, place: 0 }
  let left = Math.max(0, map.maxPages ?? USUAL_PAGES)
  const kinds = (['event', 'article', 'place'] as const).toSorted((a, b) => wanted[a] - wanted[b])
  for (const [i, kind] of kinds.entries()) {
    numbers[kind] = Math.min(wanted[kind], Math.floor(left / (kinds.length - i)))
    left -= numbers[kind]
  }
  return numbers
}

/** Index of the first event that has a page of its own: of too many the latest have. */
export function firstEventWithPage(dataset: Counted): number {
  return dataset.eventIds.length - pageNumbers(dataset).event
}

/** Articles with pages of their own: of too many those published last. */
export function articlesWithPages(dataset: Counted): readonly ArticleHead[] {
  return dataset.articles.slice(0, pageNumbers(dataset).article)
}

const firstPlaces = new WeakMap<readonly PlaceFeature[], ReadonlySet<PlaceFeature>>()

/** Places with pages of their own, in the dataset's order: of too many those of the lowest ranks, which are the better known. */
export function placesWithPages(dataset: Counted): ReadonlySet<PlaceFeature> {
  const { places } = dataset
  const known = firstPlaces.get(places)
  if (known) return known
  const byRank = places.toSorted((a, b) => a.properties.rank - b.properties.rank)
  const kept = new Set(byRank.slice(0, pageNumbers(dataset).place))
  const inOrder = new Set(places.filter((place) => kept.has(place)))
  firstPlaces.set(places, inOrder)
  return inOrder
}

/** Whether a selection has a prebuilt page. */
export function hasPage(dataset: PageData, { kind, id }: Selection): boolean {
  switch (kind) {
    case 'event':
      return dataset.eventIds.indexOf(id) >= firstEventWithPage(dataset)
    case 'article':
      return (dataset.articleIndex.get(id) ?? -1) < pageNumbers(dataset).article
    case 'place': {
      if (dataset.places.length <= pageNumbers(dataset).place) return true
      const place = dataset.places[dataset.placeIndex.get(id) ?? -1]
      return place !== undefined && placesWithPages(dataset).has(place)
    }
    case 'story':
      return true
  }
}

/** Path of a selection's prebuilt page below the folder of a language: `place/shusha.html`. */
export function pagePath({ kind, id }: Selection, form: PageForm = 'full'): string {
  return `${form === 'embed' ? 'embed/' : ''}${kind}/${id}.html`
}

/** Address of a selection below the folder of a language: its page's path, else the start page with a query. */
export function pageAddress(dataset: PageData, selection: Selection, form: PageForm = 'full'): string {
  if (hasPage(dataset, selection)) return pagePath(selection, form)
  return `${form === 'embed' ? 'embed.html' : ''}?${formatUrlState({ selection })}`
}
