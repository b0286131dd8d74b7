import { publishedOf } from '../build/article-facts.ts'
import { correctedMentions } from '../build/article-mentions.ts'
import { parsePlaceMarks } from '../text/place-marks.ts'
import type { DatasetFolder } from './folder.ts'

/** One thing the dataset could have more of: the records that lack it, out of how many. */
export interface Gap {
  what: string
  of: number
  /** The records, each with what there is to say of it. */
  missing: readonly { id: string; note?: string }[]
}

const values = <T>(file: { records: readonly { value: T }[] }): T[] => file.records.map(({ value }) => value)

function eventGaps(folder: DatasetFolder): Gap[] {
  const events = values(folder.events)
  const gap = (what: string, lacks: (event: (typeof events)[number]) => boolean): Gap => ({
    what,
    of: events.length,
    missing: events.filter(lacks).map(({ id, date }) => ({ id, note: date })),
  })
  return [
    gap('events without a second source', ({ sources }) => new Set(sources).size < 2),
    gap('events without a place', ({ places, at }) => places.length === 0 && !at),
    {
      what: 'events of low certainty',
      of: events.length,
      missing: events
        .filter(({ certainty }) => certainty.level === 'low')
        .map(({ id, certainty }) => ({ id, note: certainty.note?.en ?? 'no reason given' })),
    },
    gap('events of medium certainty', ({ certainty }) => certainty.level === 'medium'),
  ]
}

/** Share of the places from which a language counts as one that places should have a name in. */
const COMMON = 0.1

/** Places without a name in each of the languages common among the places; those of the labels every place has. */
function languageGaps(folder: DatasetFolder): Gap[] {
  const places = values(folder.places)
  const languages = new Set(places.flatMap(({ properties }) => properties.names.map(({ lang }) => lang)))
  const share = (lang: string) =>
    places.filter(({ properties }) => properties.names.some((name) => name.lang === lang)).length /
    places.length
  const others = [...languages].filter(
    (lang) => !places.every(({ properties }) => lang in properties.name) && share(lang) >= COMMON,
  )
  return others.sort().map((lang) => ({
    what: `places without a name in ${lang}`,
    of: places.length,
    missing: places
      .filter(({ properties }) => !properties.names.some((name) => name.lang === lang))
      .map(({ id }) => ({ id })),
  }))
}

function placeGaps(folder: DatasetFolder): Gap[] {
  const places = values(folder.places)
  const named = new Set([
    ...values(folder.events).flatMap((event) => event.places),
    ...folder.articles.flatMap(({ value }) =>
      value ? correctedMentions(value).map(({ place }) => place) : [],
    ),
  ])
  return [
    {
      what: 'places whose position is not exact',
      of: places.length,
      missing: places
        .filter(({ properties }) => properties.precision !== 'exact')
        .map(({ id, properties }) => ({ id, note: `${properties.precision}, ${properties.accuracyKm} km` })),
    },
    {
      what: 'places that no event and no article names',
      of: places.length,
      missing: places.filter(({ id }) => !named.has(id)).map(({ id }) => ({ id })),
    },
  ]
}

function articleGaps(folder: DatasetFolder): Gap[] {
  const articles = folder.articles.flatMap(({ value }) => value ?? [])
  const marks = (text: string) => parsePlaceMarks(text).some(({ place }) => place !== undefined)
  const gap = (what: string, lacks: (article: (typeof articles)[number]) => boolean): Gap => ({
    what,
    of: articles.length,
    missing: articles.filter(lacks).map(({ id }) => ({ id })),
  })
  return [
    gap(
      'articles whose abstract marks no place',
      ({ edited }) => !marks(edited.abstract.ar) || !marks(edited.abstract.en),
    ),
    gap('articles without a day of publication', (article) => publishedOf(article).published === null),
    gap('articles whose day is inferred', (article) => publishedOf(article).publishedBasis === 'inferred'),
    gap('articles whose record names no event', ({ edited }) => edited.events.length === 0),
  ]
}

function sourceGaps(folder: DatasetFolder): Gap[] {
  const sources = values(folder.sources)
  const cited = new Set([
    ...values(folder.events).flatMap((event) => [
      ...event.sources,
      ...event.claims.map(({ source }) => source),
    ]),
    ...[...values(folder.places), ...values(folder.regions), ...values(folder.routes)].map(
      ({ properties }) => properties.source,
    ),
  ])
  return [
    {
      what: 'sources that nothing cites',
      of: sources.length,
      missing: sources.filter(({ id }) => !cited.has(id)).map(({ id }) => ({ id })),
    },
    {
      what: 'sources without an address or a number',
      of: sources.length,
      missing: sources
        .filter((source) => source.URL === undefined && source.number === undefined)
        .map(({ id }) => ({ id })),
    },
  ]
}

/** What the dataset lacks, subject by subject. */
export function coverageOf(folder: DatasetFolder): Gap[] {
  return [
    ...eventGaps(folder),
    ...placeGaps(folder),
    ...languageGaps(folder),
    ...articleGaps(folder),
    ...sourceGaps(folder),
  ]
}

/** The gaps as plain text: a line for each, the records below it. */
export function formatCoverage(gaps: readonly Gap[]): string {
  return gaps
    .map(({ what, of, missing }) =>
      [
        `${what}: ${missing.length} of ${of}`,
        ...missing.map(({ id, note }) => `  ${id}${note === undefined ? '' : ` (${note})`}`),
      ].join('\n'),
    )
    .join('\n')
}
