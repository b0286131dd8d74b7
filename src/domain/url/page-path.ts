import type { Dataset } from '../dataset/dataset.ts'
import type { ArticleHead } from '../schema/dataset.ts'
import type { PlaceFeature } from '../schema/place.ts'
import { formatUrlState, type Selection } from './url-state.ts'

/** Records of a kind that have pages of their own where `map.json` names no number. */
const USUAL_PAGES = 2000

/** A page for the whole window or one to stand in a frame. */
export type PageForm = 'full' | 'embed'

type PageData = Pick<
  Dataset,
  'map' | 'eventIds' | 'eventIndex' | 'articles' | 'articleIndex' | 'places' | 'placeIndex'
>

const most = (number: number | undefined) => Math.max(0, number ?? USUAL_PAGES)

/** Index of the first event that has a page of its own: of too many the latest have. */
export function firstEventWithPage({ map, eventIds }: Pick<Dataset, 'map' | 'eventIds'>): number {
  return Math.max(0, eventIds.length - most(map.maxEventPages))
}

/** Articles with pages of their own: of too many those published last. */
export function articlesWithPages({
  map,
  articles,
}: Pick<Dataset, 'map' | 'articles'>): readonly ArticleHead[] {
  return articles.slice(0, most(map.maxArticlePages))
}

const firstPlaces = new WeakMap<readonly PlaceFeature[], ReadonlySet<PlaceFeature>>()

/** Places with pages of their own, in the dataset's order: of too many those of the lowest ranks, which are the better known. */
export function placesWithPages({ map, places }: Pick<Dataset, 'map' | 'places'>): ReadonlySet<PlaceFeature> {
  const known = firstPlaces.get(places)
  if (known) return known
  const byRank = places.toSorted((a, b) => a.properties.rank - b.properties.rank)
  const kept = new Set(byRank.slice(0, most(map.maxPlacePages)))
  const inOrder = new Set(places.filter((place) => kept.has(place)))
  firstPlaces.set(places, inOrder)
  return inOrder
}

/** Whether a selection has a prebuilt page. */
export function hasPage(dataset: PageData, { kind, id }: Selection): boolean {
  switch (kind) {
    case 'event':
      return (dataset.eventIndex.get(id) ?? -1) >= firstEventWithPage(dataset)
    case 'article':
      return (dataset.articleIndex.get(id) ?? -1) < most(dataset.map.maxArticlePages)
    case 'place': {
      if (dataset.places.length <= most(dataset.map.maxPlacePages)) return true
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
