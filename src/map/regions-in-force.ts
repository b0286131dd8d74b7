import type { Dataset } from '../domain/dataset/dataset.ts'
import { isInForce } from '../domain/dataset/in-force.ts'
import type { RegionFeature, RouteFeature } from '../domain/schema/region.ts'
import { type DayNumber, parseDay } from '../domain/time/day.ts'

type Regions = Pick<Dataset, 'regions' | 'routes' | 'map'>

/** Whether the map says that for this day no area of control can be justified. */
export function isWithoutControl(map: Dataset['map'], day: DayNumber): boolean {
  return map.noControl.some(({ from, to }) => {
    const [first, last] = [parseDay(from), parseDay(to)]
    return first !== null && last !== null && first <= day && day <= last
  })
}

/**
 * Regions to draw as of the end of a day: reference outlines always, the rest while in force, and no area of
 * control on a day for which the map says none can be justified.
 */
export function regionsInForce(dataset: Regions, day: DayNumber): RegionFeature[] {
  const withoutControl = isWithoutControl(dataset.map, day)
  return dataset.regions.filter(({ properties }) => {
    if (properties.role === 'reference') return true
    if (properties.role === 'control' && withoutControl) return false
    return isInForce(properties, day)
  })
}

/** Routes in force at the end of a day. */
export function routesInForce(dataset: Regions, day: DayNumber): RouteFeature[] {
  return dataset.routes.filter(({ properties }) => isInForce(properties, day))
}
