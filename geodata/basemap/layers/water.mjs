import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  area,
  booleanPointInPolygon,
  difference,
  featureCollection,
  point,
  polygon,
  simplify,
  feature as turfFeature,
  union,
} from '@turf/turf'
import { EXTENT } from '../lib/extent.mjs'
import { BASEMAP, CACHE, packageFile, readJson, readManual, writeCollection } from '../lib/files.mjs'
import { mapshaper } from '../lib/mapshaper.mjs'
import { roundRing } from '../lib/smooth.mjs'

/** Lakes below this are not drawn: in the source (250 m) they are three or four points. */
const SMALLEST_LAKE_KM2 = 2.5
/** Pieces below this that lie on a river line are bits of the river itself. */
const RIVER_PIECE_KM2 = 6

/** Water polygons of the source inside the extent, doubles merged, each as a polygon feature. */
export function waterPieces() {
  const clipped = join(CACHE, 'water-clipped.geojson')
  if (!existsSync(clipped)) {
    const source = packageFile('@geo-maps/earth-waterbodies-250m', 'map.geo.json')
    mapshaper(source, '-clip', `bbox=${EXTENT}`, '-explode', '-o', clipped, 'precision=0.0001')
  }
  const merged = join(CACHE, 'water-merged.geojson')
  mapshaper(clipped, '-dissolve', '-explode', '-o', merged, 'precision=0.0001', 'format=geojson')
  const { features, geometries } = readJson(merged)
  return (features?.map((f) => f.geometry) ?? geometries).map((geometry) => turfFeature(geometry))
}

/**
 * Seas and lakes. The seas are what the countries leave of the extent, so that land and sea share one coast;
 * lakes come from the water source with their corners rounded, because 250 m looks blocky at the deepest zoom.
 * Writes water.geojson.
 */
export function buildWater(land, pieces, riverLines) {
  const names = readManual('lakes.geojson')
  const manual = names.filter((f) => f.geometry.type === 'Polygon')
  const known = names.filter((f) => f.geometry.type === 'Point')
  const lakes = pieces
    .filter((piece) => area(piece) / 1e6 >= SMALLEST_LAKE_KM2 && area(piece) / 1e6 < 20_000)
    .filter(
      (piece) =>
        area(piece) / 1e6 >= RIVER_PIECE_KM2 ||
        !liesOn(piece, riverLines) ||
        known.some((k) => booleanPointInPolygon(k, piece)),
    )
    .filter(
      (piece) =>
        !manual.some((m) => piece.geometry.coordinates[0].some((p) => booleanPointInPolygon(point(p), m))),
    )
    .map((piece) => named(piece, known))
    .map((piece) => ({
      ...piece,
      geometry: { type: 'Polygon', coordinates: piece.geometry.coordinates.map((ring) => rounded(ring)) },
    }))
  const features = [...seas(land, known), ...manual, ...lakes].sort((a, b) => area(b) - area(a))
  writeCollection(join(BASEMAP, 'water.geojson'), features)
  return features
}

function named(piece, known) {
  const match = known.find((k) => booleanPointInPolygon(k, piece))
  return { ...piece, properties: match ? { ...match.properties } : { kind: 'lake' } }
}

function rounded(ring) {
  return simplify(polygon([roundRing(ring)]), { tolerance: 0.0006, highQuality: true }).geometry
    .coordinates[0]
}

function liesOn(piece, lines) {
  const [west, south, east, north] = piece.geometry.coordinates[0].reduce(
    ([w, s, e, n], [x, y]) => [Math.min(w, x), Math.min(s, y), Math.max(e, x), Math.max(n, y)],
    [180, 90, -180, -90],
  )
  return lines.some((line) =>
    line.some(([x, y]) => x > west - 0.01 && x < east + 0.01 && y > south - 0.01 && y < north + 0.01),
  )
}

function seas(land, known) {
  const [w, s, e, n] = EXTENT
  const frame = polygon([
    [
      [w, s],
      [e, s],
      [e, n],
      [w, n],
      [w, s],
    ],
  ])
  const countries = union(featureCollection(land.map((f) => turfFeature(f.geometry))))
  const rest = difference(featureCollection([frame, countries]))
  const parts = rest.geometry.type === 'Polygon' ? [rest.geometry.coordinates] : rest.geometry.coordinates
  return parts
    .map((rings) => polygon(rings))
    .filter((part) => area(part) / 1e6 > 100)
    .map((part) => named(part, known))
}
