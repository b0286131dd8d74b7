import { articlesNaming } from '../domain/articles/articles-naming.ts'
import { forEachVisible } from '../domain/dataset/window.ts'
import { neighbouringEvents } from './neighbouring-events.ts'
import { eventsNaming, eventsOffAxis } from './selectors.ts'
import type { MapState } from './state.ts'

/** Most lines that a list shows before it asks the reader to narrow the window. */
export const LIST_LIMIT = 200
/** Articles whose forms a place card shows. */
export const CONCORDANCE_LIMIT = 40

export interface NeededDetails {
  /** Numbers of the files, ascending. */
  headFiles: number[]
  bodyFiles: number[]
  articles: string[]
  texts: string[]
  stories: string[]
  sources: boolean
  /** Publication days, for the other clock. */
  published: boolean
  facets: boolean
  titles: boolean
}

/** All of the state that decides which details are needed. */
export const LOOKED_AT = [
  'dataset',
  'details',
  'selection',
  'settledWindow',
  'filter',
  'highlightedEvent',
  'playback',
  'clock',
  'query',
  'wanted',
  'choice',
] as const satisfies readonly (keyof MapState)[]

type LookedAt = Pick<MapState, (typeof LOOKED_AT)[number]>

/** Indices of the events whose heads, and of those whose bodies, the view on screen shows or soon may. */
export function eventsLookedAt(state: LookedAt): { heads: Set<number>; bodies: Set<number> } {
  const { dataset, selection } = state
  const heads = new Set<number>()
  const bodies = new Set<number>()
  let listed = 0
  forEachVisible(dataset.events, state.settledWindow, state.filter, (i) => {
    if (listed++ < LIST_LIMIT) heads.add(i)
  })
  const { before, undated } = eventsOffAxis(dataset)
  for (const i of [...before.slice(0, LIST_LIMIT), ...undated.slice(0, LIST_LIMIT)]) heads.add(i)
  for (const i of state.wanted.rows) heads.add(i)
  if (state.highlightedEvent !== null) heads.add(state.highlightedEvent)
  if (state.playback?.rest != null) heads.add(state.playback.rest)
  if (selection?.kind === 'event') {
    const index = dataset.eventIds.indexOf(selection.id)
    if (index >= 0) {
      heads.add(index)
      bodies.add(index)
      const { earlier, later } = neighbouringEvents(dataset, index)
      for (const i of [earlier, later]) if (i !== null) heads.add(i)
    }
  } else if (selection?.kind === 'place') {
    const place = dataset.placeIndex.get(selection.id) ?? -1
    for (const i of eventsNaming(dataset, place).slice(0, LIST_LIMIT)) heads.add(i)
  } else if (selection?.kind === 'article') {
    const article = dataset.articles[dataset.articleIndex.get(selection.id) ?? -1]
    for (const i of article?.events ?? []) heads.add(i)
  }
  return { heads, bodies }
}

/** Ids of the articles whose details the view on screen shows. */
function articlesLookedAt({ dataset, selection }: LookedAt): string[] {
  if (selection?.kind === 'place') {
    const place = dataset.placeIndex.get(selection.id) ?? -1
    return articlesNaming(dataset.articles, place)
      .slice(0, CONCORDANCE_LIMIT)
      .map(({ id }) => id)
  }
  return selection?.kind === 'article' && dataset.articleIndex.has(selection.id) ? [selection.id] : []
}

/** Which detail files the view on screen needs and has not got. */
export function neededDetails(state: LookedAt): NeededDetails {
  const { dataset, details, selection } = state
  const { headsPerFile, bodiesPerFile } = dataset.core.events
  const { heads, bodies } = eventsLookedAt(state)
  const articles = articlesLookedAt(state)
  const searching = state.query !== ''
  const files = (indices: Set<number>, have: ReadonlyMap<number, unknown>, perFile: number, name: string) =>
    [...new Set([...indices].filter((i) => !have.has(i)).map((i) => Math.floor(i / perFile)))]
      .filter((file) => !details.failed.has(`${name}:${file}`))
      .sort((a, b) => a - b)
  return {
    headFiles: files(heads, details.heads, headsPerFile, 'heads'),
    bodyFiles: files(bodies, details.bodies, bodiesPerFile, 'bodies'),
    articles: articles.filter((id) => !details.articles.has(id) && !details.failed.has(`article:${id}`)),
    texts:
      selection?.kind === 'article' &&
      details.articles.get(selection.id)?.hasText === true &&
      !details.texts.has(selection.id) &&
      !details.failed.has(`text:${selection.id}`)
        ? [selection.id]
        : [],
    published: state.clock === 'published' && details.published === null && !details.failed.has('published'),
    facets:
      (state.wanted.facets || state.choice.sides !== null || state.choice.sources !== null) &&
      details.facets === null &&
      !details.failed.has('facets'),
    titles: (state.wanted.titles || searching) && details.titles === null && !details.failed.has('titles'),
    stories:
      selection?.kind === 'story' &&
      !details.stories.has(selection.id) &&
      !details.failed.has(`story:${selection.id}`)
        ? [selection.id]
        : [],
    sources:
      (selection?.kind === 'event' ||
        selection?.kind === 'story' ||
        state.wanted.sources ||
        searching ||
        state.choice.sources !== null) &&
      details.sources === null &&
      !details.failed.has('sources'),
  }
}
