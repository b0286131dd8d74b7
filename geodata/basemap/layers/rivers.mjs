import { join } from 'node:path'
import { area, centroid, lineString, nearestPointOnLine, point, simplify } from '@turf/turf'
import { BASEMAP, readManual, writeCollection } from '../lib/files.mjs'
import { curveThrough, kilometres, roundLine } from '../lib/smooth.mjs'
import { borderBetween } from './land.mjs'

/** Pieces above this are lakes, not bits of a river. */
const LARGEST_PIECE_KM2 = 9
/** Longest leap between two pieces of one river, km. */
const LONGEST_LEAP_KM = 16

/** Rivers whose course is read from the water pieces: the stations fix where they begin, end and pass reservoirs. */
const TRACED = [
  {
    id: 'kura',
    name: { ar: 'كورا', en: 'Kura' },
    accuracyKm: 1,
    // Ardahan, Vardzia, Akhaltsikhe, Borjomi and Khashuri are known towns; from Gori on the pieces lead.
    head: [
      [42.7, 41.11],
      [42.83, 41.17],
      [42.95, 41.22],
      [43.06, 41.24],
      [43.2, 41.33],
      [43.285, 41.385],
      [43.3, 41.46],
      [43.24, 41.53],
      [43.15, 41.58],
      [43.05, 41.63],
      [43.12, 41.69],
      [43.22, 41.73],
      [43.31, 41.79],
      [43.4, 41.845],
      [43.47, 41.92],
      [43.6, 41.975],
      [43.75, 42.0],
      [43.9, 42.01],
      [44.05, 41.985],
    ],
    stations: [
      [44.11, 41.98],
      [44.72, 41.84],
      [44.81, 41.69],
      [45.02, 41.54],
      [45.12, 41.4],
      [45.28, 41.29],
      [45.43, 41.21],
      [45.6, 41.12],
      [45.78, 41.06],
      [45.9, 41.02],
      [46.08, 40.97],
      [46.245, 40.928],
      [46.45, 40.98],
      [46.58, 40.98],
      [46.75, 40.93],
      [47.02, 40.79],
      [48.47, 40.02],
      [49.4, 39.33],
    ],
  },
  {
    id: 'alazani',
    name: { ar: 'ألازاني', en: 'Alazani' },
    accuracyKm: 1.5,
    head: [
      [45.25, 42.13],
      [45.3, 42.06],
      [45.4, 42.0],
    ],
    stations: [
      [45.5, 41.96],
      [46.58, 41.05],
    ],
  },
]

/** Where the Aras leaves the state borders: the mouth of the Akhurian above, the bend of the border at Bahramtapa below. */
const AKHURIAN_MOUTH = [43.658, 40.107]
const BORDER_LEAVES_ARAS = [47.98, 39.7]
const ARAS_MOUTH = [48.47, 40.02]

/**
 * River lines. Kura and Alazani are traced through the river pieces of the water source (OpenStreetMap), the Aras
 * is the state border as far as it is one; the smaller rivers, absent from every package, are schematic and
 * hand-written in manual/rivers.geojson. Writes rivers.geojson.
 */
export function buildRivers(topology, pieces) {
  const nodes = pieces
    .filter((piece) => area(piece) / 1e6 < LARGEST_PIECE_KM2)
    .map((piece) => centroid(piece).geometry.coordinates)
  const traced = TRACED.map(({ id, name, accuracyKm, head, stations }) => ({
    properties: { id, name, source: 'openstreetmap-geo-maps', precision: 'derived', accuracyKm },
    geometry: { type: 'LineString', coordinates: tidy([...head, ...trace(stations, nodes)]) },
  }))
  const lines = [...traced, aras(topology, nodes)]
  for (const { properties, geometry } of readManual('rivers.geojson')) {
    const { into, ...kept } = properties
    const course = into
      ? [
          ...geometry.coordinates.slice(0, -1),
          mouth(
            geometry.coordinates.at(-1),
            lines.find((l) => l.properties.id === into),
          ),
        ]
      : geometry.coordinates
    lines.push({ properties: kept, geometry: { type: 'LineString', coordinates: curveThrough(course) } })
  }
  writeCollection(join(BASEMAP, 'rivers.geojson'), lines)
  return lines
}

function mouth(end, river) {
  return nearestPointOnLine(lineString(river.geometry.coordinates), point(end)).geometry.coordinates
}

function aras(topology, nodes) {
  const border = [
    ['ARM', 'TUR'],
    ['AZE', 'TUR'],
    ['AZE', 'IRN'],
    ['ARM', 'IRN'],
  ].flatMap(([a, b]) => borderBetween(topology, a, b))
  const along = chain(border, AKHURIAN_MOUTH)
  const start = nearestIndex(along, AKHURIAN_MOUTH)
  const end = nearestIndex(along, BORDER_LEAVES_ARAS)
  const below = trace([along[end], ARAS_MOUTH], nodes)
  return {
    properties: {
      id: 'aras',
      name: { ar: 'آراس', en: 'Aras' },
      source: 'openstreetmap-geo-maps',
      precision: 'derived',
      accuracyKm: 0.5,
    },
    geometry: {
      type: 'LineString',
      coordinates: simplify(lineString([...along.slice(start, end), ...roundLine(below)]), {
        tolerance: 0.0012,
        highQuality: true,
      }).geometry.coordinates,
    },
  }
}

/** Joins lines end to end, beginning with the one nearest to `from`, each next the one whose end is nearest. */
export function chain(lines, from) {
  const rest = [...lines]
  let path = []
  let at = from
  while (rest.length > 0) {
    const reach = (line) =>
      Math.min(...(path.length === 0 ? line : [line[0], line.at(-1)]).map((p) => kilometres(at, p)))
    rest.sort((a, b) => reach(a) - reach(b))
    if (path.length > 0 && reach(rest[0]) > 3) break
    const next = rest.shift()
    // The first line runs through the start: go on towards its eastern end.
    const forward =
      path.length === 0 ? next.at(-1)[0] > next[0][0] : kilometres(at, next[0]) <= kilometres(at, next.at(-1))
    path = path.concat(forward ? next : [...next].reverse())
    at = path.at(-1)
  }
  return path
}

function nearestIndex(line, position) {
  return line.reduce(
    (best, p, i) => (kilometres(p, position) < kilometres(line[best], position) ? i : best),
    0,
  )
}

/** Path through the stations by way of the pieces between them: many short leaps are cheaper than a few long ones. */
function trace(stations, nodes) {
  return stations.slice(1).flatMap((to, i) => shortestPath(stations[i], to, nodes).slice(i === 0 ? 0 : 1))
}

function shortestPath(from, to, nodes) {
  const all = [from, to, ...nodes]
  const cost = all.map(() => Number.POSITIVE_INFINITY)
  const before = all.map(() => -1)
  const open = new Set(all.keys())
  cost[0] = 0
  while (open.size > 0) {
    let here = -1
    for (const i of open) if (here < 0 || cost[i] < cost[here]) here = i
    open.delete(here)
    if (here === 1) break
    for (const i of open) {
      const leap = kilometres(all[here], all[i])
      if (leap > LONGEST_LEAP_KM && !(here === 0 && i === 1)) continue
      const total = cost[here] + leap ** 1.8
      if (total < cost[i]) {
        cost[i] = total
        before[i] = here
      }
    }
  }
  if (before[1] < 0)
    throw new Error(`no chain of river pieces from ${from} to ${to}: the water source has changed`)
  const path = []
  for (let i = 1; i >= 0; i = before[i]) path.unshift(all[i])
  return path
}

function tidy(line) {
  return simplify(lineString(roundLine(line)), { tolerance: 0.001, highQuality: true }).geometry.coordinates
}
