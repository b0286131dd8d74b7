import type { LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import { clipLine, clipRing } from './clip.ts'
import { type MercatorLine, mercatorLine } from './mercator-line.ts'
import type { Box, Point, Projections } from './projection.ts'
import { simplify, simplifyRing, type Tolerance } from './simplify.ts'

/** How geometry becomes path data: projected, clipped to a box, thinned, rounded. */
export interface PathMaker extends Projections {
  clip: Box
  tolerance: Tolerance
  /** Smallest step of a coordinate at a point, in units. */
  grid: (point: Point) => number
  /** Areas narrower and lower than this are left out, in units. */
  speck: number
}

/** The same maker, leaving out more: for what lies under other things or is faint. */
export function coarser(maker: PathMaker, factor: number, clip: Box = maker.clip): PathMaker {
  return {
    ...maker,
    clip,
    tolerance: (point) => maker.tolerance(point) * factor,
    speck: maker.speck * factor,
  }
}

type Polygonal = Polygon | MultiPolygon
type Linear = LineString | MultiLineString
type Coordinates = readonly (readonly number[])[]

function polygonsOf(geometry: Polygonal): readonly (readonly Coordinates[])[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

function linesOf(geometry: Linear): readonly Coordinates[] {
  return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
}

/** Path data of areas; empty where none of it lies in the box. Rings smaller than a pixel are left out. */
export function areaPath(geometry: Polygonal, maker: PathMaker): string {
  return polygonsOf(geometry)
    .flatMap((rings) => rings.map((ring) => ringPath(ring, maker)))
    .join('')
}

function ringPath(ring: Coordinates, maker: PathMaker): string {
  const projected = projectedInView(mercatorLine(ring), maker)
  if (!projected) return ''
  const clipped = clipRing(projected, maker.clip)
  const points = simplifyRing(clipped, maker.tolerance)
  if (points.length < 3 || isSpeck(clipped, maker.speck)) return ''
  return `${pointsPath(points, maker.grid)}z`
}

/** Path data of lines; empty where none of it lies in the box. */
export function linePath(geometry: Linear, maker: PathMaker): string {
  return linesOf(geometry)
    .flatMap((line) => {
      const projected = projectedInView(mercatorLine(line), maker)
      return projected ? clipLine(projected, maker.clip) : []
    })
    .map((part) => pointsPath(simplify(part, maker.tolerance), maker.grid))
    .join('')
}

/** The points in the drawing's units; null where they all lie on one side of the clip box. */
function projectedInView(
  { points, box }: MercatorLine,
  { projectMercator, clip }: PathMaker,
): Point[] | null {
  const [left, top] = projectMercator(box.left, box.top)
  const [right, bottom] = projectMercator(box.right, box.bottom)
  if (right < clip.left || left > clip.right || bottom < clip.top || top > clip.bottom) return null
  const projected: Point[] = []
  for (let i = 0; i < points.length; i += 2) projected.push(projectMercator(points[i]!, points[i + 1]!))
  return projected
}

function isSpeck(points: readonly Point[], side: number): boolean {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const point of points) {
    left = Math.min(left, point[0])
    right = Math.max(right, point[0])
    top = Math.min(top, point[1])
    bottom = Math.max(bottom, point[1])
  }
  return right - left < side && bottom - top < side
}

/**
 * A move and relative steps, numbers written as short as they go. Steps are taken between rounded points, so that
 * rounding does not add up.
 */
export function pointsPath(points: readonly Point[], grid: (point: Point) => number): string {
  let data = ''
  let started = false
  let lastX = 0
  let lastY = 0
  for (let i = 0; i < points.length; i++) {
    const point = points[i]!
    const step = grid(point)
    const x = Math.round(point[0] / step) * step
    const y = Math.round(point[1] / step) * step
    const dx = x - lastX
    const dy = y - lastY
    if (i > 0 && Math.abs(dx) < 0.01 && Math.abs(dy) < 0.01) continue
    const pair = joined(shortNumber(dx), shortNumber(dy))
    data += i === 0 ? `M${pair}` : started ? joinTo(data, pair) : `l${pair}`
    started = i > 0
    lastX = x
    lastY = y
  }
  return data
}

function joinTo(data: string, pair: string): string {
  const needsSpace = !pair.startsWith('-') && !(pair.startsWith('.') && /\.\d*$/.test(data))
  return needsSpace ? ` ${pair}` : pair
}

function joined(a: string, b: string): string {
  return b.startsWith('-') || (b.startsWith('.') && a.includes('.')) ? a + b : `${a} ${b}`
}

/** `0.5` as `.5`, `-0.5` as `-.5`, at most two decimals. */
function shortNumber(value: number): string {
  if (Number.isInteger(value)) return String(value)
  return String(+value.toFixed(2)).replace(/^(-?)0\./, '$1.')
}
