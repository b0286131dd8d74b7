import type { Dataset } from '../../domain/dataset/dataset.ts'
import { fitBounds, type Size } from '../../domain/geometry/mercator.ts'
import type { Position } from '../../domain/schema/common.ts'
import type { Bounds } from '../../domain/schema/map-config.ts'
import { areaPath, type PathMaker, pointsPath } from './path-data.ts'
import { type Point, projectionOf, widened } from './projection.ts'

/** Paths and points of a locator in its own units, y downwards. */
export interface Locator {
  size: Size
  land: string
  /** The countries the map is about. */
  home: string
  water: string
  /** Outlines of reference: what the place is seen against. */
  outline: string
  /** The bounds of the map, where the place lies outside of them; else empty. */
  frame: string
  dot: Point
}

const MARGIN = 6

/** Bounds with room for a place beyond them. */
function around([[west, south], [east, north]]: Bounds, [lon, lat]: Position): Bounds {
  return [
    [Math.min(west, lon - 6), Math.max(-60, Math.min(south, lat - 6))],
    [Math.max(east, lon + 6), Math.min(75, Math.max(north, lat + 6))],
  ]
}

/** Where a place lies in the map's bounds or, outside of them, in the world: a picture of a few paths. */
export function locatorDrawing(
  { map, basemap, regions }: Pick<Dataset, 'map' | 'basemap' | 'regions'>,
  position: Position,
  size: Size,
): Locator {
  const [[west, south], [east, north]] = map.bounds
  const [lon, lat] = position
  const near = west <= lon && lon <= east && south <= lat && lat <= north
  const bounds = near ? map.bounds : around(map.bounds, position)
  const padding = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN }
  const projections = projectionOf(fitBounds(bounds, size, padding), size)
  const { project } = projections
  const grid = () => 0.1
  const maker: PathMaker = {
    ...projections,
    clip: widened(size, 2, 2),
    tolerance: () => 0.4,
    grid,
    speck: 1.5,
  }
  const areas = (features: readonly { geometry: Parameters<typeof areaPath>[0] | { type: string } }[]) =>
    features.map(({ geometry }) => (isArea(geometry) ? areaPath(geometry, maker) : '')).join('')
  const isHome = ({ properties }: { properties: { id?: string | undefined } }) =>
    map.homeCountries?.includes(properties.id ?? '') ?? false
  const land = near ? basemap.land.features : basemap.world.features
  const corners: Position[] = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
  ]
  return {
    size,
    land: areas(land.filter((feature) => !isHome(feature))),
    home: areas(land.filter(isHome)),
    water: near ? areas(basemap.water.features) : '',
    outline: areas(regions.filter(({ properties }) => properties.role === 'reference')),
    frame: near ? '' : `${pointsPath(corners.map(project), grid)}z`,
    dot: project(position),
  }
}

function isArea(geometry: { type: string }): geometry is Parameters<typeof areaPath>[0] {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
}
