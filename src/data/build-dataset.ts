import { type Dataset, indexById, type Relief } from '../domain/dataset/dataset.ts'
import { decodeEventColumns } from '../domain/dataset/event-columns.ts'
import { EventIds } from '../domain/dataset/event-ids.ts'
import type { BasemapLayers } from '../domain/schema/basemap.ts'
import type { Core } from '../domain/schema/dataset.ts'
import type { PlaceFeature } from '../domain/schema/place.ts'
import type { RegionFeature, RouteFeature } from '../domain/schema/region.ts'

/** The checked parts of a dataset, as its files hold them. */
export interface DatasetParts {
  version: string
  core: Core
  places: readonly PlaceFeature[]
  regions: readonly RegionFeature[]
  routes: readonly RouteFeature[]
  eventBytes: ArrayBuffer
  eventIds: readonly string[]
  otherEvents: readonly (readonly number[])[]
  basemap: BasemapLayers
  relief: Relief | null
}

/** Joins and indexes the parts. Throws a RangeError where `events.bin` does not fit its header. */
export function buildDataset(parts: DatasetParts): Dataset {
  const { core, places } = parts
  return {
    version: parts.version,
    map: core.map,
    core,
    places,
    placeIndex: indexById(places.map((place) => place.id)),
    regions: parts.regions,
    routes: parts.routes,
    articles: core.articles,
    articleIndex: indexById(core.articles.map((article) => article.id)),
    events: decodeEventColumns(
      core.events,
      parts.eventBytes,
      places.map((place) => place.geometry.coordinates),
    ),
    eventIds: new EventIds(parts.eventIds),
    otherEvents: parts.otherEvents,
    basemap: parts.basemap,
    relief: parts.relief,
  }
}
