import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { simplify } from '@turf/simplify'
import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { Language } from '../../domain/languages.ts'
import { inLanguage } from '../../domain/text/in-language.ts'
import { plainLabel } from '../labels.ts'

interface CountryNameProperties {
  name: string
  /** Index of the place it names, -1 where the country is no place of the dataset. */
  place: number
  /** The roomiest of its spots; the others only come in with the zoom. */
  first: boolean
  importance: number
}

/** Degrees: outline detail left out, between the points tried, between names, and from a name to the edge. */
const COARSENESS = 0.05
const STEP = 0.4
const APART = 1.5
const LEAST_CLEARANCE = 0.22
/** Degrees kept from reference outlines. */
const REFERENCE_CLEARANCE = 0.4

/**
 * Names of the countries whose land the basemap draws in detail: large ones stand at several spots, so that one is in
 * view wherever the reader looks. Which of them show is the map's to decide.
 */
export function countryNames(dataset: Dataset, language: Language): GeoJSON.FeatureCollection<GeoJSON.Point> {
  const features = dataset.basemap.land.features.flatMap(({ geometry, properties }) => {
    if (!properties.name || properties.id === undefined) return []
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return []
    const name = plainLabel(inLanguage(properties.name, language))
    const place = dataset.placeIndex.get(properties.id) ?? -1
    const spots = spotsOf(geometry).filter(({ at }) => !isOnReference(dataset, at))
    return spots.map(({ at, clearance }, index) => ({
      type: 'Feature' as const,
      geometry: { type: 'Point' as const, coordinates: at },
      properties: { name, place, first: index === 0, importance: clearance } satisfies CountryNameProperties,
    }))
  })
  return { type: 'FeatureCollection', features }
}

/** Whether a spot lies in or near a reference outline, which has a name of its own. */
function isOnReference({ regions }: Dataset, at: [number, number]): boolean {
  return regions.some(({ geometry, properties }) => {
    if (properties.role !== 'reference') return false
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return false
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
    return (
      distanceToRings(at[0], at[1], rings, REFERENCE_CLEARANCE) === null ||
      booleanPointInPolygon(at, geometry)
    )
  })
}

interface Spot {
  at: [number, number]
  /** Degrees to the nearest edge of the outline. */
  clearance: number
}

/** Found once an outline: the style is built anew for every language and theme. */
const found = new WeakMap<object, Spot[]>()

function spotsOf(geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon): Spot[] {
  const spots = found.get(geometry) ?? nameSpots(geometry)
  found.set(geometry, spots)
  return spots
}

/** Spots well inside an outline, far from each other, the roomiest first. */
export function nameSpots(geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon): Spot[] {
  const coarse = simplify(geometry, { tolerance: COARSENESS, mutate: false })
  const rings = coarse.type === 'Polygon' ? coarse.coordinates : coarse.coordinates.flat()
  const spots: Spot[] = []
  const [west, south, east, north] = extent(rings.flat())
  for (let x = west + STEP / 2; x < east; x += STEP) {
    for (let y = south + STEP / 2; y < north; y += STEP) {
      const clearance = distanceToRings(x, y, rings, LEAST_CLEARANCE)
      if (clearance !== null && booleanPointInPolygon([x, y], coarse)) spots.push({ at: [x, y], clearance })
    }
  }
  spots.sort((a, b) => b.clearance - a.clearance)
  const kept: Spot[] = []
  for (const spot of spots) {
    if (kept.every(({ at }) => Math.hypot(at[0] - spot.at[0], at[1] - spot.at[1]) >= APART)) kept.push(spot)
  }
  return kept
}

/**
 * Degrees from a point to the nearest of some rings; null where that is less than `least`, which is told at the first edge
 * so near. Millions of edges are looked at before the first picture of a map: distances stay squared.
 */
function distanceToRings(
  x: number,
  y: number,
  rings: readonly (readonly GeoJSON.Position[])[],
  least: number,
): number | null {
  const enough = least * least
  let nearest = Infinity
  for (const ring of rings) {
    let [ax = 0, ay = 0] = ring[0] ?? []
    for (let i = 1; i < ring.length; i++) {
      const [bx = 0, by = 0] = ring[i]!
      const dx = bx - ax
      const dy = by - ay
      const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)
      const t = Math.max(0, Math.min(1, along))
      const awayX = ax + t * dx - x
      const awayY = ay + t * dy - y
      const distance = awayX * awayX + awayY * awayY
      if (distance < enough) return null
      if (distance < nearest) nearest = distance
      ax = bx
      ay = by
    }
  }
  return Math.sqrt(nearest)
}

function extent(corners: readonly (readonly number[])[]): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x = 0, y = 0] of corners) {
    box[0] = Math.min(box[0], x)
    box[1] = Math.min(box[1], y)
    box[2] = Math.max(box[2], x)
    box[3] = Math.max(box[3], y)
  }
  return box
}
