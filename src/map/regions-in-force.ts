import type { Dataset } from '../domain/dataset/dataset.ts'
import { isInForce } from '../domain/dataset/in-force.ts'
import { noControlOn } from '../domain/dataset/no-control.ts'
import { ALL_LAYERS, hasLayer, LAYER_OF_ROLE, type LayerSet } from '../domain/map-layers.ts'
import type { BasemapLayers } from '../domain/schema/basemap.ts'
import type { RegionFeature, RouteFeature } from '../domain/schema/region.ts'
import type { DayNumber } from '../domain/time/day.ts'

type Regions = Pick<Dataset, 'regions' | 'routes' | 'map'>

/**
 * Regions to draw as of the end of a day: reference outlines always, the rest while in force, no area of control on
 * a day for which the map says none can be justified, and districts only as the extent of a place that is shown as
 * selected (`places`: ids). What belongs to a hidden layer is left out.
 */
export function regionsInForce(
  dataset: Regions,
  day: DayNumber,
  places: ReadonlySet<string> = new Set(),
  layers: LayerSet = ALL_LAYERS,
): RegionFeature[] {
  const withoutControl = noControlOn(dataset.map, day) !== null
  return dataset.regions.filter(({ properties }) => {
    const layer = LAYER_OF_ROLE[properties.role]
    if (layer && !hasLayer(layers, layer)) return false
    if (properties.role === 'reference') return true
    if (properties.role === 'control' && withoutControl) return false
    if (properties.role === 'district' && !(properties.place && places.has(properties.place))) return false
    return isInForce(properties, day)
  })
}

/** Routes in force at the end of a day; none where their layer is hidden. */
export function routesInForce(
  dataset: Regions,
  day: DayNumber,
  layers: LayerSet = ALL_LAYERS,
): RouteFeature[] {
  if (!hasLayer(layers, 'routes')) return []
  return dataset.routes.filter(({ properties }) => isInForce(properties, day))
}

type Road = BasemapLayers['roads']['features'][number]

/** Roads of the basemap as of a day: one that is also a dated route shows only while that route is in force. */
export function roadsInForce(dataset: Regions & Pick<Dataset, 'basemap'>, day: DayNumber): Road[] {
  const routes = new Map(dataset.routes.map((route) => [route.id, route]))
  return dataset.basemap.roads.features.filter(({ properties }) => {
    const route = properties.id === undefined ? undefined : routes.get(properties.id)
    return route === undefined || isInForce(route.properties, day)
  })
}
