import * as z from 'zod/mini'
import { sharedTexts } from '../articles/fingerprint.ts'
import { type Images, reliefImage } from '../check/check-relief.ts'
import { basemapLayerNames, type DatasetFolder } from '../check/folder.ts'
import { indexById } from '../dataset/dataset.ts'
import { encodeEventColumns } from '../dataset/event-columns.ts'
import { titleRow } from '../dataset/event-titles.ts'
import { packBasemap } from '../dataset/packed-basemap.ts'
import { encodePublishedDays } from '../dataset/published-columns.ts'
import { basemapSchema } from '../schema/basemap.ts'
import type { Core, EventBody, EventHead, Manifest } from '../schema/dataset.ts'
import type { EventRecord } from '../schema/event.ts'

import { aboutData } from './about-data.ts'

import { eventsByArticle } from './article-facts.ts'
import { articleDetail, articleHead, sortArticles } from './article-heads.ts'
import { articleText } from './article-text.ts'
import { slimLayer } from './basemap-layers.ts'
import { accuracyOf, type EventSetting, eventRow, sortEvents } from './event-rows.ts'
import { facetsOf } from './facets.ts'
import { otherEvents } from './other-events.ts'
import { firstPublications, type Publication } from './published-days.ts'
import { storyHead } from './story-heads.ts'

/** Events in one file of heads (a list's screenful several times over) and of bodies (one reader opens few). */
const HEADS_PER_FILE = 256
const BODIES_PER_FILE = 64

/** One file of the dataset, its path relative to the version's folder. */
export interface OutputFile {
  path: string
  content: string | Uint8Array<ArrayBuffer>
}

const json = (path: string, value: unknown): OutputFile => ({ path, content: JSON.stringify(value) })

/** Paths of a version's files, as the manifest names them. */
export function manifestOf(version: string): Manifest {
  return {
    format: 1,
    version,
    files: {
      core: `${version}/core.json`,
      places: `${version}/places.geojson`,
      regions: `${version}/regions.geojson`,
      routes: `${version}/routes.geojson`,
      events: `${version}/events.bin`,
      basemap: `${version}/basemap.json`,
      details: `${version}/details/`,
    },
  }
}

function headOf(
  { id, date, time, kind, title, places, certainty }: EventRecord,
  published: Publication | null,
): EventHead {
  return {
    id,
    date,
    ...(published === null ? {} : { published: published.date }),
    ...(time === undefined ? {} : { time }),
    kind,
    title,
    places,
    certainty: certainty.level,
  }
}

function bodyOf(event: EventRecord, setting: EventSetting): EventBody {
  const { id, text, claims, sources, certainty, state } = event
  return {
    id,
    text,
    claims,
    sources,
    certainty,
    ...(state === undefined ? {} : { state }),
    accuracyKm: accuracyOf(event, setting),
  }
}

/** The relief's picture and where it lies; null where the folder has none. */
function reliefOf({ relief }: DatasetFolder, images: Images) {
  if (!relief.value) return null
  const { image, coordinates, maxzoom } = relief.value
  const content = images.get(reliefImage(image))
  if (!content) return null
  return { place: { image, coordinates, maxzoom }, picture: { path: image, content } satisfies OutputFile }
}

/** Files `details/NAME-K.json` with `size` records each, in order. */
function* inFiles<T>(
  name: string,
  records: readonly T[],
  size: number,
  write: (record: T, index: number) => unknown,
): Generator<OutputFile> {
  for (let from = 0; from < records.length; from += size) {
    const some = records.slice(from, from + size).map((record, i) => write(record, from + i))
    yield json(`details/${name}-${from / size}.json`, some)
  }
}

const values = <T>(file: { records: readonly { value: T }[] }): T[] => file.records.map(({ value }) => value)

/** Texts at hand by article id, each with the sha256 of its record: the caller has compared them. */
export type ArticleTexts = ReadonlyMap<string, string>

/**
 * All files of one dataset version, in a fixed order, from a folder without faults (`checkFolder`), the pictures it
 * holds and the article texts at hand. The same input gives the same bytes. Each file is made when it is asked for.
 */
export function* assembleDataset(
  folder: DatasetFolder,
  images: Images = new Map(),
  texts: ArticleTexts = new Map(),
): Generator<OutputFile> {
  const map = folder.map.value
  if (!map) throw new RangeError('map.json could not be read')
  const places = values(folder.places)
  const publishers = values(folder.publishers)
  const articles = sortArticles(folder.articles.flatMap(({ value }) => value ?? []))
  const stories = folder.stories.flatMap(({ value }) => value ?? [])
  const dated = sortEvents(values(folder.events))
  const events = dated.map(({ event }) => event)
  const published = firstPublications(dated, articles, values(folder.sources))
  const reported = eventsByArticle(articles, events)
  const shared = sharedTexts(articles.map(({ linked }) => linked.fingerprint ?? null))
  const withArticle = new Set([...reported.values()].flat().map((index) => events[index]))
  const days = published.map((first) => first?.day ?? null)
  const placeIndex = indexById(places.map(({ id }) => id))
  const setting: EventSetting = {
    places,
    placeIndex,
    kinds: map.kinds,
    hasArticle: (event) => withArticle.has(event),
  }
  const { header, bytes } = encodeEventColumns(dated.map((event) => eventRow(event, setting)))
  const core: Core = {
    map,
    publishers,
    articles: articles.map((article, i) =>
      articleHead(article, publishers, placeIndex, reported.get(article.id) ?? [], shared[i]),
    ),
    stories: stories.map(storyHead),
    events: { ...header, headsPerFile: HEADS_PER_FILE, bodiesPerFile: BODIES_PER_FILE },
  }
  const collection = (features: unknown) => ({ type: 'FeatureCollection', features })
  const layers = basemapLayerNames.map((name) => [
    name,
    slimLayer(folder.basemap[name].value ?? { features: [] }),
  ])
  const relief = reliefOf(folder, images)
  const basemap = z.parse(basemapSchema, {
    ...Object.fromEntries(layers),
    ...(relief ? { relief: relief.place } : {}),
  })
  yield json('core.json', core)
  yield json('places.geojson', collection(places))
  yield json('regions.geojson', collection(values(folder.regions)))
  yield json('routes.geojson', collection(values(folder.routes)))
  yield { path: 'events.bin', content: bytes }
  yield json('basemap.json', packBasemap(basemap))
  if (relief) yield relief.picture
  yield json(
    'details/event-ids.json',
    events.map(({ id }) => id),
  )
  yield json('details/facets.json', facetsOf(events, map.sides, reported))
  yield json(
    'details/titles.json',
    events.map(({ title }) => titleRow(title)),
  )
  yield json('details/other-events.json', otherEvents(events, placeIndex, places.length))
  yield { path: 'details/published.bin', content: encodePublishedDays(days, header.baseDay) }
  yield* inFiles('heads', events, HEADS_PER_FILE, (event, i) => headOf(event, published[i] ?? null))
  yield* inFiles('bodies', events, BODIES_PER_FILE, (event) => bodyOf(event, setting))
  yield json('details/sources.json', values(folder.sources))
  yield json('details/about.json', aboutData(folder))
  for (const article of articles)
    yield json(`details/article-${article.id}.json`, articleDetail(article, texts.has(article.id)))
  for (const article of articles) {
    const text = texts.get(article.id)
    if (text !== undefined) yield json(`details/article-text-${article.id}.json`, articleText(article, text))
  }
  for (const story of stories) yield json(`details/story-${story.id}.json`, story)
}
