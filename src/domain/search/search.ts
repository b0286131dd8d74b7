import type { Publisher } from '../schema/article.ts'
import type { ArticleHead, EventTitles } from '../schema/dataset.ts'
import type { PlaceFeature } from '../schema/place.ts'
import type { SourceRecord } from '../schema/source.ts'
import { type InLanguages, inEach } from '../text/in-language.ts'
import { FormIndex } from './form-index.ts'
import { type Grade, grades } from './grades.ts'
import { searchKey } from './search-key.ts'
import { type IndexedText, WordIndex } from './word-index.ts'

const resultKinds = ['place', 'event', 'article', 'source'] as const
export type ResultKind = (typeof resultKinds)[number]

/** What of a thing was met: a spelling of a place's name, or one of the texts that name an event, article or source. */
type MatchField = 'spelling' | 'title' | 'publisher' | 'author' | 'number'

export interface SearchResult {
  kind: ResultKind
  /** Index in the dataset's places, events or articles, or in the sources as given. */
  index: number
  field: MatchField
  /** The spelling or text that was met, as the data have it. */
  text: string
  /** Of places: how well. */
  grade: Grade | null
}

export interface SearchGroup {
  kind: ResultKind
  /** All that was found, of which `results` holds the best. */
  total: number
  results: readonly SearchResult[]
}

/** What the search looks through. */
export interface SearchMaterial {
  places: readonly PlaceFeature[]
  articles: readonly ArticleHead[]
  publishers: readonly Publisher[]
  /** By day-sorted index; empty until they are here. */
  titles: EventTitles
  sources: readonly SourceRecord[]
}

type Look = (key: string, limit: number) => SearchGroup

/** Groups of what a query finds, at most `limit(kind)` each; groups that found nothing are left out. */
export type Search = (query: string, limit: (kind: ResultKind) => number) => SearchGroup[]

/**
 * The search over places (by every spelling in every script), events and articles (by words of their titles; articles by
 * their newsroom too) and sources (by title, publisher, author, number). Made once; answers in a few milliseconds.
 */
export function createSearch(material: SearchMaterial): Search {
  const looks = [
    lookForPlaces(material.places),
    lookByWords('event', material.titles.length, eventTexts(material.titles)),
    lookByWords('article', material.articles.length, articleTexts(material)),
    lookByWords('source', material.sources.length, sourceTexts(material.sources)),
  ]
  return (query, limit) => {
    const key = searchKey(query)
    if (key === '') return []
    return looks.map((look, k) => look(key, limit(resultKinds[k]!))).filter(({ total }) => total > 0)
  }
}

/** Every spelling of a place's name that the data hold, each once. */
export function spellingsOf({ properties }: PlaceFeature): string[] {
  const { name, names, variants, searchOnly = [] } = properties
  const spellings = [
    ...inEach(name).flatMap(([, forms]) => forms),
    ...names.map((toponym) => toponym.text),
    ...variants,
    ...searchOnly,
  ]
  return [...new Set(spellings)]
}

function lookForPlaces(places: readonly PlaceFeature[]): Look {
  const forms: string[] = []
  const items: number[] = []
  places.forEach((place, index) => {
    for (const form of spellingsOf(place)) {
      forms.push(form)
      items.push(index)
    }
  })
  const index = new FormIndex(
    forms,
    items,
    places.map(({ properties }) => properties.rank),
  )
  return (key, limit) => {
    const { total, matches } = index.search(key, limit)
    const results = matches.map(
      ({ item, form, grade }): SearchResult => ({
        kind: 'place',
        index: item,
        field: 'spelling',
        text: forms[form]!,
        grade: grades[grade]!,
      }),
    )
    return { kind: 'place', total, results }
  }
}

interface FieldText extends IndexedText {
  field: MatchField
}

function lookByWords(kind: ResultKind, count: number, texts: readonly FieldText[]): Look {
  const index = new WordIndex(texts, count)
  return (key, limit) => {
    const { total, matches } = index.search(key, limit)
    const results = matches.map(({ item, text }): SearchResult => {
      const met = texts[text]!
      return { kind, index: item, field: met.field, text: met.text, grade: null }
    })
    return { kind, total, results }
  }
}

function eventTexts(titles: EventTitles): FieldText[] {
  return titles.flatMap((both, item) =>
    both.filter(Boolean).map((text): FieldText => ({ item, field: 'title', text })),
  )
}

const allTexts = (texts: InLanguages<string>) => inEach(texts).map(([, text]) => text)

function articleTexts({ articles, publishers }: SearchMaterial): FieldText[] {
  return articles.flatMap(({ title, describedAs, publisher, publisherName }, item) => {
    const newsroom = publishers.find(({ id }) => id === publisher)
    const described = describedAs ? allTexts(describedAs) : []
    const titles = [...(title === null ? [] : [title]), ...described]
    const names = [...allTexts(publisherName), ...(newsroom?.forms ?? [])]
    return [
      ...titles.map((text): FieldText => ({ item, field: 'title', text })),
      ...[...new Set(names)].map((text): FieldText => ({ item, field: 'publisher', text })),
    ]
  })
}

function sourceTexts(sources: readonly SourceRecord[]): FieldText[] {
  return sources.flatMap((source, item) => {
    const fields: [MatchField, string | undefined][] = [
      ['title', source.title],
      ['publisher', source.publisher],
      ['publisher', source['container-title']],
      ['number', source.number],
      ...(source.author ?? []).map(({ literal }): [MatchField, string] => ['author', literal]),
    ]
    return fields.flatMap(([field, text]) => (text === undefined ? [] : [{ item, field, text }]))
  })
}
