import type { BasemapLayers } from '../schema/basemap.ts'
import type { Position } from '../schema/common.ts'
import type { ArticleHead, Core } from '../schema/dataset.ts'
import type { MapConfig } from '../schema/map-config.ts'
import type { PlaceFeature } from '../schema/place.ts'
import type { RegionFeature, RouteFeature } from '../schema/region.ts'
import type { EventColumns } from './event-columns.ts'
import type { EventIds } from './event-ids.ts'

/** A picture in Web Mercator by its absolute address. */
export interface Relief {
  url: string
  /** North-west, north-east, south-east, south-west. */
  coordinates: [Position, Position, Position, Position]
  /** Zoom up to which it bears to be seen. */
  maxZoom: number
}

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
  eventIds: EventIds
  /** By place index: day-sorted indices of events that name the place while their mark stands elsewhere. */
  otherEvents: readonly (readonly number[])[]
  basemap: BasemapLayers
  /** A picture of the relief to lie over the land; null where the map has none. */
  relief: Relief | null
}

export function indexById(ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, index) => [id, index]))
}

export function placeById(dataset: Dataset, id: string): PlaceFeature | undefined {
  const index = dataset.placeIndex.get(id)
  return index === undefined ? undefined : dataset.places[index]
}
