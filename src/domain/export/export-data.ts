import type { DatasetFolder } from '../check/folder.ts'
import type { ArticleRecord, Publisher } from '../schema/article.ts'
import type { EventRecord } from '../schema/event.ts'
import type { MapConfig } from '../schema/map-config.ts'
import type { PlaceFeature } from '../schema/place.ts'
import type { RegionFeature, RouteFeature } from '../schema/region.ts'
import type { SourceRecord } from '../schema/source.ts'

/** What the export writers write from: the dataset's records, by subject. */
export interface ExportData {
  map: MapConfig
  places: readonly PlaceFeature[]
  regions: readonly RegionFeature[]
  routes: readonly RouteFeature[]
  events: readonly EventRecord[]
  sources: readonly SourceRecord[]
  publishers: readonly Publisher[]
  articles: readonly ArticleRecord[]
}

const values = <T>(file: { records: readonly { value: T }[] }): T[] => file.records.map(({ value }) => value)

/** The records of a folder without faults (`checkFolder`). Throws a RangeError where map.json could not be read. */
export function exportDataOf(folder: DatasetFolder): ExportData {
  const map = folder.map.value
  if (!map) throw new RangeError('map.json could not be read')
  return {
    map,
    places: values(folder.places),
    regions: values(folder.regions),
    routes: values(folder.routes),
    events: values(folder.events),
    sources: values(folder.sources),
    publishers: values(folder.publishers),
    articles: folder.articles.flatMap(({ value }) => value ?? []),
  }
}
