import type { ReactElement } from 'react'
import { Page } from '../app/page.tsx'
import type { Dataset } from '../domain/dataset/dataset.ts'
import {
  articlesWithPages,
  firstEventWithPage,
  type PageForm,
  pageNumbers,
  pagePath,
  placesWithPages,
} from '../domain/url/page-path.ts'
import type { Selection } from '../domain/url/url-state.ts'
import { EmbedPage } from '../embed/embed-page.tsx'
import type { MapStore } from '../store/create-store.ts'
import { pageMessages } from './texts.ts'

/** Built templates, by the form of page they are filled for. */
export const templates = { full: 'index.html', embed: 'embed.html' } as const satisfies Record<
  PageForm,
  string
>

/** A view with pages of its own: in full and to embed, once in each language. */
export interface PlannedView {
  /** null: the start view. */
  selection: Selection | null
  /** Path of each form below the folder of a language. */
  paths: Readonly<Record<PageForm, string>>
}

/** The page over a store. `toLanguage` is the relative address of the folder of the page's language. */
export function pageView(
  form: PageForm,
  { store, drawing, toLanguage }: { store: MapStore; drawing: string; toLanguage: string },
): ReactElement {
  const messages = pageMessages[store.getState().language]
  return form === 'full' ? (
    <Page store={store} drawing={drawing} root={toLanguage} messages={messages} />
  ) : (
    <EmbedPage store={store} drawing={drawing} root={toLanguage} messages={messages} />
  )
}

/** Places and events that get pages where only a few are asked for: enough to look at one of each kind. */
const FEW = 10

/**
 * All views of a dataset that have pages: the start view, each story, and of articles, places and events as many as may
 * have some (domain/url/page-path.ts). `few`: of each kind a few only, so that a build while working is quick.
 */
export function plannedViews(dataset: Dataset, few = false): PlannedView[] {
  const events = [...dataset.eventIds].slice(firstEventWithPage(dataset))
  const articles = articlesWithPages(dataset)
  const places = few
    ? dataset.places.toSorted((a, b) => a.properties.rank - b.properties.rank).slice(0, FEW)
    : [...placesWithPages(dataset)]
  const selections: Selection[] = [
    ...dataset.core.stories.map(({ id }) => ({ kind: 'story' as const, id })),
    ...(few ? articles.slice(0, FEW) : articles).map(({ id }) => ({ kind: 'article' as const, id })),
    ...(few ? events.slice(-FEW) : events).map((id) => ({ kind: 'event' as const, id })),
    ...places.map(({ id }) => ({ kind: 'place' as const, id })),
  ]
  return [
    { selection: null, paths: templates },
    ...selections.map((selection) => ({
      selection,
      paths: { full: pagePath(selection), embed: pagePath(selection, 'embed') },
    })),
  ]
}

/** What has no page of its own, in words for those who build; empty where all have one. */
export function withoutPages(dataset: Dataset): string[] {
  const numbers = pageNumbers(dataset)
  const kinds = [
    { what: 'events', all: dataset.eventIds.length, have: numbers.event, which: 'the latest' },
    { what: 'articles', all: dataset.articles.length, have: numbers.article, which: 'those published last' },
    { what: 'places', all: dataset.places.length, have: numbers.place, which: 'the better known' },
  ]
  return kinds
    .filter(({ all, have }) => have < all)
    .map(
      ({ what, all, have, which }) =>
        `${have} of ${all} ${what} have pages of their own, ${which}; the start page shows the others (maxPages in map.json)`,
    )
}
