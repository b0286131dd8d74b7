import { circle } from '@turf/circle'
import { distance } from '@turf/distance'
import type { Position } from '../schema/common.ts'

/** Corners of the polygon that stands for a circle. */
const STEPS = 128

/** Ring of the points that lie `km` from a centre over the ground, closed. */
export function radiusRing(centre: Position, km: number): Position[] {
  const { geometry } = circle(centre, km, { steps: STEPS, units: 'kilometers' })
  return (geometry.coordinates[0] ?? []).map(
    ([longitude = 0, latitude = 0]): Position => [longitude, latitude],
  )
}

/** What lies within a radius, with how far it is. */
export interface Near {
  index: number
  km: number
}

/** Those of some points that lie within `km` of a centre, nearest first. `positionOf` answers null for none. */
export function nearest(
  indices: Iterable<number>,
  positionOf: (index: number) => Position | null,
  centre: Position,
  km: number,
): Near[] {
  const near: Near[] = []
  for (const index of indices) {
    const position = positionOf(index)
    if (!position || Number.isNaN(position[0])) continue
    const away = distance(centre, position, { units: 'kilometers' })
    if (away <= km) near.push({ index, km: away })
  }
  return near.sort((a, b) => a.km - b.km || a.index - b.index)
}
