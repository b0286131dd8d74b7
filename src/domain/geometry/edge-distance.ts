import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import type { Position } from '../schema/common.ts'
import type { RegionFeature } from '../schema/region.ts'

const KM_PER_DEGREE = 111.195

export interface AreaRelation {
  inside: boolean
  /** From the point to the nearest edge, km. */
  edgeKm: number
}

/** Km from the point of origin to a segment whose ends are given in km east and north of it. */
function toSegment([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length))
  return Math.hypot(ax + t * dx, ay + t * dy)
}

/**
 * How a point lies to an area: inside or not, and how far from its edge. Distances are taken on the plane that touches
 * the earth at the point, true to a few per cent within some hundred km. Null for lines.
 */
export function areaRelation(point: Position, geometry: RegionFeature['geometry']): AreaRelation | null {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return null
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const eastScale = KM_PER_DEGREE * Math.cos((point[1] * Math.PI) / 180)
  const local = ([lon, lat]: Position): [number, number] => [
    (lon - point[0]) * eastScale,
    (lat - point[1]) * KM_PER_DEGREE,
  ]
  let edgeKm = Number.POSITIVE_INFINITY
  for (const rings of polygons)
    for (const ring of rings)
      for (let i = 1; i < ring.length; i++)
        edgeKm = Math.min(edgeKm, toSegment(local(ring[i - 1]!), local(ring[i]!)))
  return { inside: booleanPointInPolygon(point, geometry), edgeKm }
}
