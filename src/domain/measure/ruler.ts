import { length } from '@turf/length'
import { type Way, wayBetween } from '../geometry/way-between.ts'
import { positionOf, type Spot } from './measure-tool.ts'

/** Ways from each point to the next; null between two that are one. */
export function rulerLegs(points: readonly Spot[]): (Way | null)[] {
  return points.slice(1).map((point, i) => wayBetween(positionOf(points[i]!), positionOf(point)))
}

/** Length of the whole line over the ground, km. */
export function rulerLength(points: readonly Spot[]): number {
  if (points.length < 2) return 0
  const coordinates = points.map(positionOf)
  return length(
    { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } },
    {
      units: 'kilometers',
    },
  )
}
