import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { roundCoordinates } from './extent.mjs'

/** geodata/basemap */
export const BASEMAP = dirname(dirname(fileURLToPath(import.meta.url)))
/** geodata */
export const GEODATA = dirname(BASEMAP)
/** Intermediate files, never committed. */
export const CACHE = join(BASEMAP, '.cache')
mkdirSync(CACHE, { recursive: true })

/** Path of a file inside an installed package; a plain sentence when the package is missing. */
export function packageFile(name, file) {
  // Not by require.resolve: some packages export no package.json.
  const folder = join(BASEMAP, 'node_modules', name)
  if (!existsSync(folder)) {
    throw new Error(`package ${name} is not installed: run "npm ci" in geodata/basemap first`)
  }
  return join(folder, file)
}

/** Version of an installed package. */
export function packageVersion(name) {
  return readJson(packageFile(name, 'package.json')).version
}

export function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** Hand-written features of geodata/basemap/manual. */
export function readManual(name) {
  return readJson(join(BASEMAP, 'manual', name)).features
}

export function sha256(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}

/** Writes a FeatureCollection, rounded, one feature a line, so that a change reads as a diff. */
export function writeCollection(path, features) {
  const lines = features.map((f) => {
    const geometry = { type: f.geometry.type, coordinates: roundCoordinates(f.geometry.coordinates) }
    const id = f.id === undefined ? {} : { id: f.id }
    return JSON.stringify({ type: 'Feature', ...id, properties: f.properties ?? {}, geometry })
  })
  writeFileSync(path, `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`)
}

export function writeJson(path, value) {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`)
}
