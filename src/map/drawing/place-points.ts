import { mercatorX, mercatorY } from '../../domain/geometry/mercator.ts'
import type { PlaceFeature } from '../../domain/schema/place.ts'
import { type Box, isInside, type Point, type Projections } from './projection.ts'

const known = new WeakMap<readonly PlaceFeature[], Float64Array>()

/** Places in unit Mercator: `x0, y0, x1, y1, …`. Worked out once: views change, places stay where they are. */
function mercatorPoints(places: readonly PlaceFeature[]): Float64Array {
  const before = known.get(places)
  if (before) return before
  const points = new Float64Array(places.length * 2)
  for (const [i, { geometry }] of places.entries()) {
    const [longitude, latitude] = geometry.coordinates
    points[2 * i] = mercatorX(longitude)
    points[2 * i + 1] = mercatorY(latitude)
  }
  known.set(places, points)
  return points
}

/** By place, where it stands in the drawing's units; null where that is outside the box. */
export function pointsWithin(
  places: readonly PlaceFeature[],
  { projectMercator }: Pick<Projections, 'projectMercator'>,
  box: Box,
): (Point | null)[] {
  const points = mercatorPoints(places)
  return places.map((_place, i) => {
    const point = projectMercator(points[2 * i]!, points[2 * i + 1]!)
    return isInside(box, point) ? point : null
  })
}
