import { join } from 'node:path'
import { area, booleanPointInPolygon, lineString, nearestPointOnLine, point } from '@turf/turf'
import { BASEMAP, CACHE, packageFile, readJson, writeCollection } from '../lib/files.mjs'
import { mapshaper } from '../lib/mapshaper.mjs'
import { kilometres } from '../lib/smooth.mjs'
import { DISTRICTS } from './district-names.mjs'

const SOURCE = '@superset-ui/legacy-plugin-chart-country-map'
/** The national border of Natural Earth and that of OpenStreetMap part by up to 3 km: ends are drawn out this far to meet. */
const LONGEST_JOIN_KM = 4

/**
 * District polygons of Natural Earth as the package has them, each with the id of the place it holds. The names
 * of the source are not used: it calls the district of Lachin "Lankaran" and has two features called Shusha.
 */
export function districtPolygons() {
  const features = ['azerbaijan', 'armenia'].flatMap((state) =>
    readJson(packageFile(SOURCE, `esm/countries/${state}.geojson`)).features.map((f) => ({
      ...f,
      properties: { state },
    })),
  )
  for (const { at, id } of DISTRICTS) {
    const holder = features.filter((f) => booleanPointInPolygon(point(at), f))
    if (holder.length !== 1)
      throw new Error(`${id}: ${holder.length} polygons hold ${at}; the district source has changed`)
    holder[0].properties.id = id
  }
  return features
}

/**
 * Inner district lines (never the outline: the national border is OpenStreetMap's) and label points.
 * Writes district-lines.geojson and district-labels.geojson.
 */
export function buildDistricts(land, borders) {
  const polygons = new Map(districtPolygons().map((f) => [f.properties.id, f]))
  const edges = [
    ...borders.flatMap((b) => b.geometry.coordinates),
    ...land.flatMap((f) =>
      f.geometry.type === 'Polygon' ? [f.geometry.coordinates[0]] : f.geometry.coordinates.map((p) => p[0]),
    ),
  ].filter((line) => line.length > 20)
  const lines = ['azerbaijan', 'armenia'].map((state) => ({
    properties: { state },
    geometry: { type: 'MultiLineString', coordinates: joined(innerLines(state, land), edges) },
  }))
  writeCollection(join(BASEMAP, 'district-lines.geojson'), lines)

  const labels = DISTRICTS.filter((d) => d.label !== false).map(({ at, id, ar, en }) => ({
    properties: { id, name: { ar, en }, areaKm2: Math.round(area(polygons.get(id)) / 1e6) },
    geometry: { type: 'Point', coordinates: at },
  }))
  writeCollection(join(BASEMAP, 'district-labels.geojson'), labels)
}

/** Lines between two districts of one state, cut at the state's border. */
function innerLines(state, land) {
  const source = packageFile(SOURCE, `esm/countries/${state}.geojson`)
  const frame = join(CACHE, `${state}.geojson`)
  writeCollection(
    frame,
    land.filter((f) => f.properties.id === state),
  )
  const out = join(CACHE, `district-lines-${state}.geojson`)
  mapshaper(
    source,
    '-clean',
    '-simplify',
    'weighted',
    'interval=150',
    '-innerlines',
    '-clip',
    frame,
    '-dissolve',
    '-o',
    out,
    'precision=0.0001',
    'format=geojson',
  )
  const { geometries, features } = readJson(out)
  return (features?.map((f) => f.geometry) ?? geometries).flatMap((g) =>
    g.type === 'LineString' ? [g.coordinates] : g.coordinates,
  )
}

/** Draws loose line ends out to the national border where it is near. */
function joined(lines, edges) {
  const key = (p) => p.map((v) => v.toFixed(3)).join()
  const uses = new Map()
  for (const line of lines)
    for (const p of [line[0], line.at(-1)]) uses.set(key(p), (uses.get(key(p)) ?? 0) + 1)
  return lines.map((line) => {
    const path = [...line]
    for (const end of ['first', 'last']) {
      const p = end === 'first' ? path[0] : path.at(-1)
      if (uses.get(key(p)) > 1) continue
      const target = nearest(p, edges)
      if (!target || kilometres(p, target) > LONGEST_JOIN_KM) continue
      if (end === 'first') path.unshift(target)
      else path.push(target)
    }
    return path
  })
}

function nearest(p, edges) {
  let best
  for (const edge of edges) {
    if (!edge.some((q) => kilometres(p, q) < 12)) continue
    const found = nearestPointOnLine(lineString(edge), point(p)).geometry.coordinates
    if (!best || kilometres(p, found) < kilometres(p, best)) best = found
  }
  return best
}
