import { articlesNaming } from '../../domain/articles/articles-naming.ts'
import { articleWork, type CitedWork, documentWork, mapEntry } from '../../domain/cite/cited-work.ts'
import type { Language } from '../../domain/languages.ts'
import type { Claim } from '../../domain/schema/event.ts'
import { inLanguage } from '../../domain/text/in-language.ts'
import type { DayNumber } from '../../domain/time/day.ts'
import type { MapStore } from '../../store/create-store.ts'
import { detailSourceOf } from '../../store/detail-source.ts'
import { DetailMissing, eventBatches } from '../../store/event-records.ts'
import type { MapState } from '../../store/state.ts'
import { type Subject, selectionTitle, subjectLink } from './subject.ts'

/** Today, in the reader's own time zone, as a day number. */
export function today(now = new Date()): DayNumber {
  return Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000)
}

/** Title of a view in a language, as `viewTitle` of the messages says it. */
export type ViewTitle = (language: Language) => string

/** What the subject itself is cited as: an article as itself, all else as an entry of the map. */
export async function subjectWork(
  store: MapStore,
  subject: Subject,
  language: Language,
  viewTitle: ViewTitle,
): Promise<CitedWork> {
  const state = store.getState()
  const { dataset } = state
  if (subject.kind === 'record' && subject.selection.kind === 'article') {
    const works = await worksOf(store, [subject.selection.id], language)
    if (works[0]) return works[0]
  }
  const [id, title] =
    subject.kind === 'view'
      ? ['map-view', viewTitle(language)]
      : [
          `${subject.selection.kind}-${subject.selection.id}`,
          selectionTitle(state, subject.selection, language),
        ]
  return mapEntry({
    id,
    title,
    map: inLanguage(dataset.map.title, language),
    version: dataset.version,
    url: subjectLink(state, subject),
    accessed: today(),
    language,
  })
}

/** Sources by id, as works: articles of the map and documents. Ids that neither knows are left out. */
export async function worksOf(
  store: MapStore,
  ids: Iterable<string>,
  language: Language,
): Promise<CitedWork[]> {
  const { dataset } = store.getState()
  const wanted = [...new Set(ids)]
  const isArticle = (id: string) => dataset.articleIndex.has(id)
  const documents = wanted.every(isArticle) ? new Map() : await documentsOf(store)
  const works = await Promise.all(
    wanted.map(async (id): Promise<CitedWork[]> => {
      const head = dataset.articles[dataset.articleIndex.get(id) ?? -1]
      if (head) return [articleWork(head, language, await articleUrl(store, id), today())]
      const document = documents.get(id)
      return document ? [documentWork(document)] : []
    }),
  )
  return works.flat()
}

async function documentsOf(store: MapStore): Promise<NonNullable<MapState['details']['sources']>> {
  const have = store.getState().details.sources
  if (have) return have
  const loaded = await detailSourceOf(store).sources()
  if (!loaded.ok) throw new DetailMissing('sources')
  return new Map(loaded.value.map((source) => [source.id, source]))
}

/** Address of an article at its publisher's. Articles without one are the rule: details that do not come count as none. */
async function articleUrl(store: MapStore, id: string): Promise<string | undefined> {
  const have = store.getState().details.articles.get(id)
  if (have) return have.url
  const loaded = await detailSourceOf(store).article(id)
  return loaded.ok ? loaded.value.url : undefined
}

const sourcesOfClaims = (claims: readonly Claim[]) => claims.map(({ source }) => source)

/** Ids of what a subject's facts rest on: a place's position and the articles that name it, the sources of events. */
export async function sourceIds(
  store: MapStore,
  subject: Subject,
  events: readonly number[],
): Promise<string[]> {
  const { dataset } = store.getState()
  const ids = new Set<string>()
  if (subject.kind === 'record' && subject.selection.kind === 'place') {
    const index = dataset.placeIndex.get(subject.selection.id) ?? -1
    const place = dataset.places[index]
    if (place) ids.add(place.properties.source)
    for (const { id } of articlesNaming(dataset.articles, index)) ids.add(id)
    return [...ids]
  }
  if (subject.kind === 'record' && subject.selection.kind === 'story') {
    const loaded =
      store.getState().details.stories.get(subject.selection.id) ??
      (await detailSourceOf(store)
        .story(subject.selection.id)
        .then((story) => (story.ok ? story.value : null)))
    if (!loaded) throw new DetailMissing('story')
    for (const step of loaded.steps) for (const id of step.sources) ids.add(id)
    return [...ids]
  }
  for await (const batch of eventBatches(store, events))
    for (const { sources, claims } of batch)
      for (const id of [...sources, ...sourcesOfClaims(claims)]) ids.add(id)
  return [...ids]
}
