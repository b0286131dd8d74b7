import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { fingerprintInputs } from '../scripts/build/fingerprint.mjs'
import { inProject, root } from '../scripts/paths.mjs'
import { run } from '../scripts/run.mjs'
import { Failure } from '../scripts/setup/failure.mjs'
import { generateDataset } from './generate-dataset.mjs'
import { dayOf } from './task.mjs'

const CACHE = inProject('.cache', 'bench')

/**
 * A built dataset of N events, made where it is not there yet: `data/` as the site has it, `compact.bin`, what the
 * floor draws (day, longitude, latitude as u16 columns and a byte of kind: 7 bytes an event), and `events.geojson`, what
 * the peers read.
 * @param {number} count
 * @returns {Promise<string>} its folder
 */
export async function datasetOf(count) {
  const folder = join(CACHE, String(count))
  const stamp = join(folder, 'inputs')
  const inputs = fingerprintInputs(
    ['src/domain', 'src/cli', 'geodata', 'bench/generate-dataset.mjs', 'bench/datasets.mjs'].map((path) =>
      inProject(path),
    ),
    {},
  )
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) return folder
  const source = join(folder, 'geodata')
  generateDataset(count, source)
  const { code, output } = await run(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'src/cli/data.ts', '--out', join(folder, 'data')],
    { cwd: root, quiet: true, env: { MAP_DATA: source } },
  )
  if (code !== 0) throw new Failure(`The dataset of ${count} events could not be built:\n${output}`)
  writeCompact(source, join(folder, 'compact.bin'))
  writeGeoJson(source, join(folder, 'events.geojson'))
  writeFileSync(stamp, inputs)
  return folder
}

/** @param {string} source @param {string} file */
function writeCompact(source, file) {
  const read = (/** @type {string} */ name) => JSON.parse(readFileSync(join(source, name), 'utf8'))
  const { span, start } = read('map.json')
  const [[west, south], [east, north]] = start.bounds
  /** @type {{ date: string, at: { position: [number, number] } }[]} */
  const events = read('events.json')
  events.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const bytes = new DataView(new ArrayBuffer(events.length * 7))
  const share = (/** @type {number} */ value, /** @type {number} */ low, /** @type {number} */ high) =>
    Math.round(((value - low) / (high - low)) * 65535)
  events.forEach(({ date, at: { position } }, i) => {
    bytes.setUint16(2 * i, dayOf(date) - dayOf(span.from), true)
    bytes.setUint16(2 * (events.length + i), share(position[0], west, east), true)
    bytes.setUint16(2 * (2 * events.length + i), share(position[1], south, north), true)
  })
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, new Uint8Array(bytes.buffer))
}

/** Also packed ahead, as a host would. @param {string} source @param {string} file */
function writeGeoJson(source, file) {
  /** @type {{ id: string, date: string, kind: string, title: { ar: string }, at: { position: [number, number] } }[]} */
  const events = JSON.parse(readFileSync(join(source, 'events.json'), 'utf8'))
  const features = events.map(({ id, date, kind, title, at: { position } }) => ({
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: position },
    properties: { id, date, kind, title: title.ar },
  }))
  const bytes = Buffer.from(JSON.stringify({ type: 'FeatureCollection', features }))
  writeFileSync(file, bytes)
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }))
}

/** Days of a dataset's events, ascending. @param {string} folder @returns {Uint16Array} days since the span's first */
export function daysOf(folder) {
  const bytes = readFileSync(join(folder, 'compact.bin'))
  return new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + (bytes.byteLength / 7) * 2))
}
