import type { Dataset } from '../domain/dataset/dataset.ts'
import { isInForce } from '../domain/dataset/in-force.ts'
import { noControlOn } from '../domain/dataset/no-control.ts'
import type { BasemapLayers } from '../domain/schema/basemap.ts'
import type { RegionFeature, RouteFeature } from '../domain/schema/region.ts'
import type { DayNumber } from '../domain/time/day.ts'

type Regions = Pick<Dataset, 'regions' | 'routes' | 'map'>

/**
 * Regions to draw as of the end of a day: reference outlines always, the rest while in force, no area of control on
 * a day for which the map says none can be justified, and districts only as the extent of a place that is shown as
 * selected (`places`: ids).
 */
export function regionsInForce(
  dataset: Regions,
  day: DayNumber,
  places: ReadonlySet<string> = new Set(),
): RegionFeature[] {
  const withoutControl = noControlOn(dataset.map, day) !== null
  return dataset.regions.filter(({ properties }) => {
    if (properties.role === 'reference') return true
    if (properties.role === 'control' && withoutControl) return false
    if (properties.role === 'district' && !(properties.place && places.has(properties.place))) return false
    return isInForce(properties, day)
  })
}

/** Routes in force at the end of a day. */
export function routesInForce(dataset: Regions, day: DayNumber): RouteFeature[] {
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
