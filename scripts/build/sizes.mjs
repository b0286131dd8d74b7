import { readFileSync, statSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { filesBelow } from './fingerprint.mjs'
import { roughSize } from './packed-size.mjs'

const COMPRESSIBLE = /\.(?:js|mjs|css|html|json|geojson|svg|bin|xml|txt|webmanifest)$/

const inKilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`

/** Bytes of a folder that are packed; from more of them the rest is reckoned. */
const PACKED_BYTES = 1_000_000

/**
 * @typedef {object} Row bytes
 * @property {number} files
 * @property {number} raw
 * @property {number} asIs of files that are packed already
 * @property {number} sampled before packing
 * @property {number} packed of what was sampled
 */

/**
 * One line for each top folder of the output and each file at the top, with bytes as they are and as a server's brotli
 * makes them in passing.
 * @param {string} folder
 */
export function sizeTable(folder) {
  /** @type {Map<string, Row>} */
  const rows = new Map()
  for (const file of filesBelow(folder)) {
    const parts = relative(folder, file).split(sep)
    const name = parts.length > 1 ? `${parts[0]}/` : file.endsWith('.html') ? '*.html' : 'other files'
    const row = rows.get(name) ?? { files: 0, raw: 0, asIs: 0, sampled: 0, packed: 0 }
    rows.set(name, row)
    const { size } = statSync(file)
    row.files += 1
    row.raw += size
    if (!COMPRESSIBLE.test(file)) row.asIs += size
    else if (row.sampled < PACKED_BYTES) {
      row.sampled += size
      row.packed += roughSize(readFileSync(file))
    }
  }
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { files, raw, asIs, sampled, packed }]) => {
      const all = asIs + (sampled === 0 ? 0 : (packed / sampled) * (raw - asIs))
      const about = sampled + asIs === raw ? '' : ' (reckoned)'
      return `  ${name.padEnd(14)} ${String(files).padStart(6)} files ${inKilobytes(raw).padStart(11)} ${inKilobytes(all).padStart(11)} brotli${about}`
    })
    .join('\n')
}
