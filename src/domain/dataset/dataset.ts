import type { BasemapLayers } from '../schema/basemap.ts'
import type { ArticleHead, Core } from '../schema/dataset.ts'
import type { MapConfig } from '../schema/map-config.ts'
import type { PlaceFeature } from '../schema/place.ts'
import type { RegionFeature, RouteFeature } from '../schema/region.ts'
import type { EventColumns } from './event-columns.ts'

/** The loaded, checked dataset: what every browser room reads and none changes. */
export interface Dataset {
  version: string
  map: MapConfig
  core: Core
  places: readonly PlaceFeature[]
  placeIndex: ReadonlyMap<string, number>
  regions: readonly RegionFeature[]
  routes: readonly RouteFeature[]
  articles: readonly ArticleHead[]
  articleIndex: ReadonlyMap<string, number>
  events: EventColumns
  /** Ids by day-sorted index. */
  eventIds: readonly string[]
  eventIndex: ReadonlyMap<string, number>
  /** By place index: day-sorted indices of events that name the place while their mark stands elsewhere. */
  otherEvents: readonly (readonly number[])[]
  basemap: BasemapLayers
}

export function indexById(ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, index) => [id, index]))
}

export function placeById(dataset: Dataset, id: string): PlaceFeature | undefined {
  const index = dataset.placeIndex.get(id)
  return index === undefined ? undefined : dataset.places[index]
}
