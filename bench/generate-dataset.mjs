// Writes a dataset folder with N events for MAP_DATA: node bench/generate-dataset.mjs N FOLDER. Map, places, areas and
// sources are the project's own; the events are made up, spread evenly over the span and the region, the same at every run.
import { cpSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inProject } from '../scripts/paths.mjs'
import { seeded } from './linker/random.mjs'
import { dayOf, isoOf } from './task.mjs'

/** Taken over as they stand. */
const SHARED = ['map.json', 'places.geojson', 'regions.geojson', 'routes.geojson', 'sources.json', 'basemap']
/** Written only where the folder of the project has them. */
const OPTIONAL = ['about.json', 'publishers.json', 'LICENSES.md', 'corrections.json']

/**
 * Events of one day each, at positions of their own, every kind and certainty among them.
 * @param {number} count
 * @param {{ from: string, to: string, bounds: [[number, number], [number, number]], kinds: string[], places: string[], source: string }} within
 */
function makeEvents(count, { from, to, bounds, kinds, places, source }) {
  const random = seeded(1988 + count)
  const [[west, south], [east, north]] = bounds
  const first = dayOf(from)
  const days = dayOf(to) - first + 1
  /** @template T @param {readonly T[]} list */
  const pick = (list) => list[Math.floor(random() * list.length)]
  const round = (/** @type {number} */ value) => Math.round(value * 1e4) / 1e4
  return Array.from({ length: count }, (_, i) => ({
    id: `ev-${i}`,
    date: isoOf(first + Math.floor(random() * days)),
    kind: pick(kinds),
    places: [pick(places)],
    at: {
      position: [round(west + random() * (east - west)), round(south + random() * (north - south))],
      accuracyKm: 1,
    },
    title: { ar: `حدث ${i}`, en: `Event ${i}` },
    text: { ar: `نص الحدث ${i}.`, en: `Text of event ${i}.` },
    claims: [],
    sources: [source],
    certainty: { level: pick(['high', 'high', 'medium', 'low']) },
  }))
}

/** Writes the folder anew. @param {number} count @param {string} folder */
export function generateDataset(count, folder) {
  const from = inProject('geodata')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'articles'), { recursive: true })
  mkdirSync(join(folder, 'stories'))
  for (const name of SHARED) cpSync(join(from, name), join(folder, name), { recursive: true })
  for (const name of OPTIONAL) {
    try {
      cpSync(join(from, name), join(folder, name))
    } catch {
      // The project has none.
    }
  }
  const read = (/** @type {string} */ name) => JSON.parse(readFileSync(join(from, name), 'utf8'))
  const map = read('map.json')
  const places = read('places.geojson').features.map((/** @type {{ id: string }} */ { id }) => id)
  const kinds = map.kinds.flatMap((/** @type {{ includes: string[] }} */ { includes }) => includes)
  const events = makeEvents(count, {
    ...map.span,
    bounds: map.start.bounds,
    kinds,
    places,
    source: read('sources.json')[0].id,
  })
  writeFileSync(join(folder, 'events.json'), JSON.stringify(events))
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [count, folder] = [Number(process.argv[2]), process.argv[3]]
  if (!Number.isInteger(count) || count < 1 || !folder) {
    console.error(
      'node bench/generate-dataset.mjs N FOLDER: N is a whole number from 1, FOLDER is written anew',
    )
    process.exitCode = 2
  } else generateDataset(count, resolve(folder))
}
