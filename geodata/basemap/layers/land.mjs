import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { area, booleanPointInPolygon, centroid, polygon } from '@turf/turf'
import { mesh } from 'topojson-client'
import { EXTENT } from '../lib/extent.mjs'
import { BASEMAP, CACHE, packageFile, readJson, writeCollection } from '../lib/files.mjs'
import { mapshaper } from '../lib/mapshaper.mjs'
import { country } from '../lib/names.mjs'

/** Islands below this are dropped, lakes (holes) of any size are filled: water is drawn above land. */
const SMALLEST_ISLAND_KM2 = 0.5
/** Detail kept, in metres: two pixels at the deepest zoom (10). */
const DETAIL_M = 130

/**
 * Country polygons and the borders between them, from OpenStreetMap through geo-maps: one topology, so that
 * a border and the two countries beside it never part. Writes land.geojson and borders.geojson.
 */
export function buildLand() {
  const topology = landTopology()
  const { geometries } = topology.objects.land
  const features = readJson(join(CACHE, 'land.geojson')).features.map((f) => ({
    properties: country(f.properties.A3),
    geometry: f.geometry,
  }))
  for (const f of features) f.geometry = withoutScraps(f, features)
  features.sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1))
  writeCollection(join(BASEMAP, 'land.geojson'), features)

  const borders = []
  for (const a of geometries)
    for (const b of geometries) {
      if (a.properties.A3 >= b.properties.A3) continue
      const lines = borderBetween(topology, a.properties.A3, b.properties.A3).filter((line) => !isScrap(line))
      if (lines.length === 0) continue
      const between = [country(a.properties.A3).id, country(b.properties.A3).id]
      borders.push({ properties: { between }, geometry: { type: 'MultiLineString', coordinates: lines } })
    }
  writeCollection(join(BASEMAP, 'borders.geojson'), borders)
  return { land: features, borders }
}

/** A closed line around less than 3 km² on a border is a river bar given to the wrong side, not an exclave. */
const SCRAP_KM2 = 3

function isScrap(ring) {
  const [first, last] = [ring[0], ring.at(-1)]
  if (first[0] !== last[0] || first[1] !== last[1]) return false
  return ring.length < 4 || area(polygon([ring])) / 1e6 < SCRAP_KM2
}

/** The country without scraps: its small holes closed, its small parts that lie inside another country gone. */
function withoutScraps(feature, all) {
  const parts =
    feature.geometry.type === 'Polygon' ? [feature.geometry.coordinates] : feature.geometry.coordinates
  const outlines = all
    .filter((f) => f !== feature)
    .flatMap((f) => (f.geometry.type === 'Polygon' ? [f.geometry.coordinates] : f.geometry.coordinates))
  const kept = parts
    .map(([outer, ...holes]) => [outer, ...holes.filter((hole) => !isScrap(hole))])
    .filter(
      ([outer]) =>
        !isScrap(outer) ||
        !outlines.some(([other]) => booleanPointInPolygon(centroid(polygon([outer])), polygon([other]))),
    )
  return kept.length === 1
    ? { type: 'Polygon', coordinates: kept[0] }
    : { type: 'MultiPolygon', coordinates: kept }
}

/** Lines shared by two countries (ISO 3166-1 alpha-3), as arrays of positions. */
export function borderBetween(topology, left, right) {
  const pair = new Set([left, right])
  return mesh(
    topology,
    topology.objects.land,
    (a, b) => a !== b && pair.has(a.properties.A3) && pair.has(b.properties.A3),
  ).coordinates
}

/** The clipped, filled and thinned countries as TopoJSON, kept in the cache between runs. */
export function landTopology() {
  const clipped = join(CACHE, 'land-clipped.geojson')
  if (!existsSync(clipped)) {
    const source = packageFile('@geo-maps/countries-land-100m', 'map.geo.json')
    mapshaper(source, '-clip', `bbox=${EXTENT}`, '-dissolve', 'A3', '-o', clipped, 'precision=0.0001')
  }
  const thinned = [
    '-clean',
    'gap-fill-area=3km2',
    '-simplify',
    'weighted',
    `interval=${DETAIL_M}`,
    'keep-shapes',
    '-clean',
    'gap-fill-area=3km2',
    '-filter-islands',
    `min-area=${SMALLEST_ISLAND_KM2}km2`,
    'remove-empty',
  ]
  const filled = join(CACHE, 'land-filled.geojson')
  mapshaper(
    clipped,
    '-dissolve',
    'A3',
    '-filter-fields',
    'A3',
    '-clean',
    'gap-fill-area=6000km2',
    '-o',
    filled,
    'precision=0.0001',
  )
  const topology = join(CACHE, 'land-topology.json')
  mapshaper(filled, 'name=land', ...thinned, '-o', topology, 'format=topojson', 'no-quantization')
  mapshaper(topology, '-o', join(CACHE, 'land.geojson'), 'format=geojson', 'precision=0.0001')
  return readJson(topology)
}
