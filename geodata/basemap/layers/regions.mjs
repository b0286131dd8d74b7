import { join } from 'node:path'
import {
  area,
  buffer,
  difference,
  featureCollection,
  intersect,
  kinks,
  lineString,
  polygon,
  rewind,
  union,
} from '@turf/turf'
import { debianFiles } from '../lib/debian.mjs'
import { roundCoordinates } from '../lib/extent.mjs'
import { GEODATA, writeCollection } from '../lib/files.mjs'
import { readGeopackageLines } from '../lib/geopackage.mjs'
import { curveThrough, kilometres, roundLine } from '../lib/smooth.mjs'
import { districtPolygons } from './districts.mjs'
import {
  AREA_1994,
  CORRIDOR_NEW,
  CORRIDOR_OLD,
  HELD_DISTRICTS,
  LINE_1994,
  NKAO,
  SEVEN_DISTRICTS,
  ZONE_2020,
} from './region-facts.mjs'
import { NEW_ROAD, OLD_ROAD } from './routes.mjs'

/** Half the width that Article 6 of the statement gives the corridor. */
const CORRIDOR_HALF_KM = 2.5

/**
 * Edges of the zone after 10 November 2020 that follow neither the former oblast nor the line of contact: north of
 * them Talish and Madagiz, south of them Hadrut, the villages from Sghnakh to Tugh, and Shusha had changed hands.
 */
const NORTH_EDGE = [
  [47.03, 40.24],
  [47.018, 40.247],
  [46.935, 40.297],
  [46.82, 40.302],
  [46.7, 40.305],
  [46.63, 40.325],
  [46.57, 40.35],
  [46.555, 40.365],
]
const SOUTH_EDGE = [
  [46.665, 39.665],
  [46.695, 39.68],
  [46.702, 39.725],
  [46.705, 39.772],
  [46.745, 39.785],
  [46.768, 39.778],
  [46.772, 39.757],
  [46.81, 39.735],
  [46.855, 39.715],
  [46.87, 39.69],
  [46.91, 39.672],
  [46.955, 39.657],
  [47.031, 39.657],
  [47.06, 39.65],
]

/** Widest strip between a district and the former oblast that is a misfit of the two sources. */
const STRIP_KM = 4

const both = (a, b) => intersect(featureCollection([a, b]))
const minus = (a, b) => difference(featureCollection([a, b]))

/** Builds geodata/regions.geojson from the former oblast and the ceasefire line, the districts and the two roads. */
export async function buildRegions(land) {
  const state = featureOf(land.find((f) => f.properties.id === 'azerbaijan'))
  const mainland = largest(state)
  const lines = await disputedLines()
  const nkao = polygon([joinLines(lines['Former USSR oblast in 1991'], [47.182, 39.854])])
  const contact = joinLines(lines['Ceasefire Line 1994'], [45.979, 40.224])
  const area1994 = largest(minus(mainland, eastOf(contact)))
  const zone = zone2020(both(nkao, area1994))
  const districts = sevenDistricts(mainland, nkao, area1994)
  const corridor = (road) =>
    largest(
      both(
        buffer(lineString(curveThrough(road)), CORRIDOR_HALF_KM, { units: 'kilometers', steps: 8 }),
        mainland,
      ),
    )
  const old = corridor(OLD_ROAD.filter(([lon, lat]) => lon <= 46.644 && lat <= 39.688))
  const fresh = corridor(NEW_ROAD.filter(([lon, lat]) => lon <= 46.644 && lat <= 39.688))

  const features = [
    region(NKAO, nkao),
    region(AREA_1994, area1994),
    region(LINE_1994, lineString(contact)),
    region(ZONE_2020, zone),
    ...HELD_DISTRICTS.map((facts) => region(facts, held(facts, districts.get(facts.place), area1994, old))),
    region(CORRIDOR_OLD, old),
    region(CORRIDOR_NEW, fresh),
    ...SEVEN_DISTRICTS.map((facts) => region(facts, districts.get(facts.place))),
  ]
  writeCollection(join(GEODATA, 'regions.geojson'), features)
  return features
}

function region({ id, ...facts }, { geometry }) {
  if (geometry.type.endsWith('LineString')) return { id, properties: facts, geometry }
  return {
    id,
    properties: facts,
    geometry: rewind(settled({ type: 'Feature', properties: {}, geometry })).geometry,
  }
}

/** Rounds to the precision of the outputs without letting the rounding make a ring cross or touch itself. */
function settled(f) {
  let result = f
  for (let round = 0; round < 6; round++) {
    const geometry = { ...result.geometry, coordinates: roundCoordinates(result.geometry.coordinates) }
    result = { type: 'Feature', properties: {}, geometry }
    if (kinks(result).features.length === 0) return result
    result = clean(union(featureCollection([result, result])))
  }
  throw new Error(`ring still crosses itself at ${kinks(result).features[0].geometry.coordinates}`)
}

function featureOf(f) {
  return { type: 'Feature', properties: {}, geometry: f.geometry }
}

function parts({ geometry }) {
  return (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map((rings) =>
    polygon(rings),
  )
}

function largest(f) {
  return parts(f).sort((a, b) => area(b) - area(a))[0]
}

/** Drops slivers: parts and holes below 6 km², which no source here can vouch for. */
function clean(f) {
  const kept = parts(f)
    .filter((part) => area(part) / 1e6 > 6)
    .map((part) => part.geometry.coordinates.filter((ring, i) => i === 0 || area(polygon([ring])) / 1e6 > 6))
  return kept.length === 1
    ? polygon(kept[0])
    : { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates: kept } }
}

/** The lines of Natural Earth 4.1 "Breakaway, Disputed Areas" in Azerbaijan, by their name. */
async function disputedLines() {
  const path = join(debianFiles('qgis-common'), 'usr/share/qgis/resources/data/world_map.gpkg')
  const rows = await readGeopackageLines(
    path,
    "SELECT name, geom FROM disputed_borders WHERE adm0_left = 'Azerbaijan' ORDER BY fid",
  )
  const byName = {}
  for (const { name, geom } of rows) byName[name] = [...(byName[name] ?? []), ...geom]
  return byName
}

/** Chains lines end to end from `start`; closes the ring when the ends meet within 0.5 km. */
function joinLines(lines, start) {
  const rest = [...lines]
  let path = [start]
  while (rest.length > 0) {
    const at = path.at(-1)
    const reach = (line) => Math.min(kilometres(at, line[0]), kilometres(at, line.at(-1)))
    rest.sort((a, b) => reach(a) - reach(b))
    if (reach(rest[0]) > 0.5) throw new Error(`lines do not meet at ${at}: the source has changed`)
    const next = rest.shift()
    const forward = kilometres(at, next[0]) <= kilometres(at, next.at(-1))
    path = path.concat(forward ? next : [...next].reverse())
  }
  path = path.slice(1)
  return kilometres(path[0], path.at(-1)) < 0.5 ? [...path.slice(0, -1), path[0]] : path
}

/** Everything north and east of the line of contact, closed far outside the country. */
function eastOf(contact) {
  const path = kilometres(contact[0], [45.979, 40.224]) < 2 ? contact : [...contact].reverse()
  const [first, last] = [path[0], path.at(-1)]
  const out = [[first[0] - 0.03, first[1] - 0.003], ...path, [last[0] + 0.01, last[1] - 0.05]]
  return polygon([
    [...out, [48, 39.25], [48, 38], [51.4, 38], [51.4, 42.5], [44.5, 42.5], [44.5, 41], [45.9, 40.3], out[0]],
  ])
}

function zone2020(inside) {
  const north = polygon([[...roundLine(NORTH_EDGE), [46.5, 40.5], [47.2, 40.5], NORTH_EDGE[0]]])
  const south = polygon([
    [
      ...roundLine(SOUTH_EDGE),
      [47.14, 39.63],
      [47.2, 39.3],
      [46.64, 39.3],
      [46.64, 39.59],
      [46.69, 39.63],
      SOUTH_EDGE[0],
    ],
  ])
  return largest(minus(minus(inside, north), south))
}

/**
 * The seven districts, by place id. Natural Earth's national border runs up to 3 km beside OpenStreetMap's: each
 * district grows by that much into what no other district holds, then is cut at the OpenStreetMap border. Until 1991
 * they met the former oblast, so strips left between the two inside the line of contact go to the district beside them.
 */
function sevenDistricts(mainland, nkao, area1994) {
  const all = districtPolygons().filter((f) => f.properties.state === 'azerbaijan')
  const ids = SEVEN_DISTRICTS.map((d) => d.place)
  const found = new Map()
  let taken = union(featureCollection(all.map(featureOf)))
  for (const id of ids) {
    const own = featureOf(all.find((f) => f.properties.id === id))
    const gap = minus(both(grown(own, 4), mainland), taken)
    const whole = gap ? union(featureCollection([own, gap])) : own
    if (gap) taken = union(featureCollection([taken, gap]))
    found.set(id, largest(minus(both(whole, mainland), nkao)))
  }
  for (const id of ids) {
    const strips = minus(area1994, union(featureCollection([nkao, ...found.values()])))
    if (!strips) break
    const beside = both(grown(found.get(id), STRIP_KM), strips)
    if (beside) found.set(id, largest(union(featureCollection([found.get(id), beside]))))
  }
  return found
}

function grown(f, km) {
  return buffer(f, km, { units: 'kilometers', steps: 4 })
}

function held(facts, district, area1994, corridor) {
  const inside = both(district, area1994)
  return clean(facts.id.startsWith('lachin') ? minus(inside, corridor) : inside)
}
