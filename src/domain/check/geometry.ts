import { area } from '@turf/area'
import { kinks } from '@turf/kinks'
import type { z } from 'zod/mini'
import type { Position } from '../schema/common.ts'
import type { Bounds } from '../schema/map-config.ts'
import type { lineGeometrySchema, regionGeometrySchema } from '../schema/region.ts'
import type { Fault, JsonPath } from './fault.ts'
import { exchanged, inBounds, SWAPPED_HINT, swappedReason } from './swapped.ts'

export type Geometry = z.infer<typeof regionGeometrySchema> | z.infer<typeof lineGeometrySchema>
type Ring = readonly Position[]

/** A feature with more vertices is a fault: a phone has to draw it. */
export const MAX_VERTICES = 20_000

/** Smaller polygons, km², are slips of the pen. */
const MIN_AREA_KM2 = 0.001

/** Every line and ring of a geometry with its path below `coordinates`. */
function partsOf(geometry: Geometry): { positions: Ring; path: number[] }[] {
  switch (geometry.type) {
    case 'LineString':
      return [{ positions: geometry.coordinates, path: [] }]
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.map((positions, i) => ({ positions, path: [i] }))
    default:
      return geometry.coordinates.flatMap((rings, i) =>
        rings.map((positions, j) => ({ positions, path: [i, j] })),
      )
  }
}

/** The polygons of a geometry, each with its path below `coordinates`. */
function polygonsOf(geometry: Geometry): { rings: Ring[]; path: number[] }[] {
  if (geometry.type === 'Polygon') return [{ rings: geometry.coordinates, path: [] }]
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.map((rings, i) => ({ rings, path: [i] }))
  return []
}

function vertexCount(geometry: Geometry): number {
  return partsOf(geometry).reduce((sum, { positions }) => sum + positions.length, 0)
}

const same = (a: Position | undefined, b: Position | undefined) => a?.[0] === b?.[0] && a?.[1] === b?.[1]
const keyOf = ([lon, lat]: Position) => `${lon},${lat}`

/** A position as a reason names it: at most five decimals (about a metre). */
const shown = (position: readonly number[]) => `[${position.map((value) => +value.toFixed(5)).join(', ')}]`

/**
 * Where a polygon's rings cross themselves or one another. Two rings may touch in a vertex (OGC 06-103r4, 6.1.11.1);
 * positions repeated one after the other are no crossing.
 */
export function crossings(rings: readonly Ring[]): Position[] {
  const clean = rings.map((ring) =>
    ring.filter((position, i) => i === 0 || !same(position, ring[i - 1])).map((position) => [...position]),
  )
  const owners = new Map<string, Set<number>>()
  rings.forEach((ring, i) => {
    for (const position of ring) {
      const key = keyOf(position)
      owners.set(key, (owners.get(key) ?? new Set()).add(i))
    }
  })
  const found = new Map<string, Position>()
  for (const feature of kinks({ type: 'Polygon', coordinates: clean }).features) {
    const [lon = 0, lat = 0] = feature.geometry.coordinates
    const key = keyOf([lon, lat])
    if ((owners.get(key)?.size ?? 0) < 2) found.set(key, [lon, lat])
  }
  return [...found.values()]
}

/** Area of a rectangle of degrees, km². */
function boundsArea([[west, south], [east, north]]: Bounds): number {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return area({ type: 'Polygon', coordinates: [ring] }) / 1e6
}

/** Faults of rings that are not closed. */
export function ringFaults(file: string, base: JsonPath, geometry: Geometry): Fault[] {
  return polygonsOf(geometry).flatMap(({ rings, path }) =>
    rings.flatMap((ring, i): Fault[] => {
      if (same(ring[0], ring.at(-1))) return []
      return [
        {
          file,
          path: [...base, 'coordinates', ...path, i, ring.length - 1],
          reason: `the ring is not closed: it starts at ${shown(ring[0] ?? [])} and ends at ${shown(ring.at(-1) ?? [])}`,
          hint: 'repeat the first position at the end',
        },
      ]
    }),
  )
}

/** A fault where a geometry has more vertices than can be drawn; the geometry is not looked at any further then. */
export function vertexFaults(file: string, base: JsonPath, geometry: Geometry): Fault[] {
  const count = vertexCount(geometry)
  if (count <= MAX_VERTICES) return []
  return [
    {
      file,
      path: [...base, 'coordinates'],
      reason: `has ${count} vertices, at most ${MAX_VERTICES} are taken`,
      hint: 'simplify it to the accuracy it claims',
    },
  ]
}

function swapFaults(file: string, base: JsonPath, geometry: Geometry, bounds: Bounds): Fault[] {
  for (const { positions, path } of partsOf(geometry)) {
    for (const [i, position] of positions.entries()) {
      const swap = exchanged(position)
      if (!swap || inBounds(position, bounds) || !inBounds(swap, bounds)) continue
      return [
        {
          file,
          path: [...base, 'coordinates', ...path, i],
          reason: swappedReason(position),
          hint: SWAPPED_HINT,
        },
      ]
    }
  }
  return []
}

function polygonFaults(file: string, base: JsonPath, geometry: Geometry, bounds: Bounds | null): Fault[] {
  return polygonsOf(geometry).flatMap(({ rings, path }): Fault[] => {
    const at = [...base, 'coordinates', ...path]
    const crossed = crossings(rings)
    if (crossed.length > 0) {
      const first = crossed[0] ?? []
      const more = crossed.length > 1 ? ` and at ${crossed.length - 1} more` : ''
      return [
        {
          file,
          path: at,
          reason: `the ring crosses itself at ${shown(first)}${more}`,
          hint: 'reorder its positions',
        },
      ]
    }
    const km2 =
      area({ type: 'Polygon', coordinates: rings.map((ring) => ring.map((position) => [...position])) }) / 1e6
    if (km2 < MIN_AREA_KM2)
      return [{ file, path: at, reason: 'encloses no area', hint: 'its positions stand on one line' }]
    if (bounds && km2 > boundsArea(bounds)) {
      return [
        {
          file,
          path: at,
          reason: `encloses ${Math.round(km2)} km², more than the whole map`,
          hint: 'look for a misplaced position, or widen bounds in map.json',
        },
      ]
    }
    return []
  })
}

/** All that can be wrong with an authored line or area: vertices, closedness, exchanged coordinates, crossings, area. */
export function geometryFaults(
  file: string,
  base: JsonPath,
  geometry: Geometry,
  bounds: Bounds | null,
): Fault[] {
  const tooMany = vertexFaults(file, base, geometry)
  if (tooMany.length > 0) return tooMany
  const open = ringFaults(file, base, geometry)
  const swapped = bounds ? swapFaults(file, base, geometry, bounds) : []
  if (open.length > 0 || swapped.length > 0) return [...open, ...swapped]
  return polygonFaults(file, base, geometry, bounds)
}
