import {
  type AboutFile,
  aboutFileSchema,
  type CorrectionsFile,
  correctionsFileSchema,
  type LinkerScore,
  linkerScoreSchema,
} from '../schema/about.ts'
import {
  type ArticleRecord,
  articleRecordSchema,
  type Publisher,
  publisherSchema,
  publishersFileSchema,
} from '../schema/article.ts'
import {
  type BasemapLayerName,
  type BasemapLayers,
  basemapSchema,
  type ReliefFile,
  reliefSchema,
} from '../schema/basemap.ts'
import { type EventRecord, eventSchema, eventsFileSchema } from '../schema/event.ts'
import { type MapConfig, mapConfigSchema } from '../schema/map-config.ts'
import { type PlaceFeature, placeFeatureSchema, placesFileSchema } from '../schema/place.ts'
import {
  type RegionFeature,
  type RouteFeature,
  regionFeatureSchema,
  regionsFileSchema,
  routeFeatureSchema,
  routesFileSchema,
} from '../schema/region.ts'
import { type SourceRecord, sourceSchema, sourcesFileSchema } from '../schema/source.ts'
import { type Story, storySchema } from '../schema/story.ts'
import type { Fault } from './fault.ts'
import { parseRecords, parseValue, type RecordFile, type ValueFile } from './parse-file.ts'

/** Basemap layers and the files they come from. */
export const BASEMAP_FILES: Readonly<Record<BasemapLayerName, string>> = {
  world: 'basemap/world.geojson',
  land: 'basemap/land.geojson',
  water: 'basemap/water.geojson',
  borders: 'basemap/borders.geojson',
  worldBorders: 'basemap/world-borders.geojson',
  districtLines: 'basemap/district-lines.geojson',
  districtLabels: 'basemap/district-labels.geojson',
  rivers: 'basemap/rivers.geojson',
  roads: 'basemap/roads.geojson',
  passes: 'basemap/passes.geojson',
}
export const basemapLayerNames = Object.keys(BASEMAP_FILES) as BasemapLayerName[]

/** Where the picture of the relief lies on the map, and the names that the picture may have. */
export const RELIEF_FILE = 'basemap/relief.json'
export const RELIEF_IMAGES: readonly string[] = [
  'basemap/relief.webp',
  'basemap/relief.png',
  'basemap/relief.jpg',
]

/** Text files that a dataset folder may do without. */
export const OPTIONAL_FILES: readonly string[] = [
  'about.json',
  'corrections.json',
  'linker-score.json',
  BASEMAP_FILES.worldBorders,
  BASEMAP_FILES.districtLabels,
  BASEMAP_FILES.passes,
  RELIEF_FILE,
]

/** Files that every dataset folder holds; articles and stories come beside them, one file each. */
export const REQUIRED_FILES: readonly string[] = [
  'map.json',
  'places.geojson',
  'regions.geojson',
  'routes.geojson',
  'events.json',
  'sources.json',
  'publishers.json',
  ...Object.values(BASEMAP_FILES).filter((file) => !OPTIONAL_FILES.includes(file)),
]

/** The dataset folder, read: what holds to the schemas, file by file. */
export interface DatasetFolder {
  map: ValueFile<MapConfig>
  places: RecordFile<PlaceFeature>
  regions: RecordFile<RegionFeature>
  routes: RecordFile<RouteFeature>
  events: RecordFile<EventRecord>
  sources: RecordFile<SourceRecord>
  publishers: RecordFile<Publisher>
  /** Ordered by file name. */
  articles: readonly ValueFile<ArticleRecord>[]
  about: ValueFile<AboutFile>
  corrections: ValueFile<CorrectionsFile>
  linkerScore: ValueFile<LinkerScore>
  /** Ordered by file name. */
  stories: readonly ValueFile<Story>[]
  basemap: { [Name in BasemapLayerName]: ValueFile<BasemapLayers[Name]> }
  relief: ValueFile<ReliefFile>
}

export const isArticleFile = (file: string): boolean => /^articles\/[^./][^/]*\.json$/.test(file)

export const isStoryFile = (file: string): boolean => /^stories\/[^./][^/]*\.json$/.test(file)

const idOfFile = (file: string): string => file.replace(/^articles\/|\.json$/g, '')

/** Id of the article that a file holds: by its name, which its `id` has to repeat. */
export function articleIds(folder: DatasetFolder): Set<string> {
  return new Set(folder.articles.map(({ file }) => idOfFile(file)))
}

/**
 * Reads the texts of a dataset folder, keyed by path relative to it. Files that are missing or broken are named in the
 * faults and stand empty in the result.
 */
export function parseFolder(texts: ReadonlyMap<string, string>): { folder: DatasetFolder; faults: Fault[] } {
  const faults: Fault[] = []
  const take = <R>(answer: { read: R; faults: Fault[] }): R => {
    faults.push(...answer.faults)
    return answer.read
  }
  const records = <T>(
    file: string,
    ...schemas: [Parameters<typeof parseRecords<T>>[2], Parameters<typeof parseRecords<T>>[3]]
  ) => {
    const text = texts.get(file)
    if (text === undefined) return { file, records: [], ids: null } satisfies RecordFile<T>
    return take(parseRecords<T>(file, text, ...schemas, file.endsWith('.geojson') ? ['features'] : []))
  }
  const value = <T>(file: string, schema: Parameters<typeof parseValue<T>>[2]): ValueFile<T> => {
    const text = texts.get(file)
    return text === undefined ? { file, value: null } : take(parseValue<T>(file, text, schema))
  }
  const layer = <Name extends BasemapLayerName>(name: Name): ValueFile<BasemapLayers[Name]> =>
    value(
      BASEMAP_FILES[name],
      basemapSchema.shape[name] as unknown as Parameters<typeof parseValue<BasemapLayers[Name]>>[2],
    )

  const folder: DatasetFolder = {
    map: value('map.json', mapConfigSchema),
    places: records('places.geojson', placesFileSchema, placeFeatureSchema),
    regions: records('regions.geojson', regionsFileSchema, regionFeatureSchema),
    routes: records('routes.geojson', routesFileSchema, routeFeatureSchema),
    events: records('events.json', eventsFileSchema, eventSchema),
    sources: records('sources.json', sourcesFileSchema, sourceSchema),
    publishers: records('publishers.json', publishersFileSchema, publisherSchema),
    articles: [...texts.keys()]
      .filter(isArticleFile)
      .sort()
      .map((file) => value(file, articleRecordSchema)),
    about: value('about.json', aboutFileSchema),
    corrections: value('corrections.json', correctionsFileSchema),
    linkerScore: value('linker-score.json', linkerScoreSchema),
    stories: [...texts.keys()]
      .filter(isStoryFile)
      .sort()
      .map((file) => value(file, storySchema)),
    basemap: {
      world: layer('world'),
      land: layer('land'),
      water: layer('water'),
      borders: layer('borders'),
      worldBorders: layer('worldBorders'),
      districtLines: layer('districtLines'),
      districtLabels: layer('districtLabels'),
      rivers: layer('rivers'),
      roads: layer('roads'),
      passes: layer('passes'),
    },
    relief: value(RELIEF_FILE, reliefSchema),
  }
  return { folder, faults }
}
