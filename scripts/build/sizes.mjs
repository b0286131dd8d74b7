import { readFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { filesBelow } from './fingerprint.mjs'

const COMPRESSIBLE = /\.(?:js|mjs|css|html|json|geojson|svg|bin|xml|txt|webmanifest)$/

/** @param {string} file */
function brotliSize(file) {
  const bytes = readFileSync(file)
  if (!COMPRESSIBLE.test(file)) return bytes.length
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length
}

const inKilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`

/**
 * One line for each top folder of the output and each file at the top, with bytes as they are and as brotli.
 * @param {string} folder
 */
export function sizeTable(folder) {
  /** @type {Map<string, { files: number, raw: number, packed: number }>} */
  const rows = new Map()
  for (const file of filesBelow(folder)) {
    const parts = relative(folder, file).split(sep)
    const name = parts.length > 1 ? `${parts[0]}/` : file.endsWith('.html') ? '*.html' : 'other files'
    const row = rows.get(name) ?? { files: 0, raw: 0, packed: 0 }
    row.files += 1
    row.raw += readFileSync(file).length
    row.packed += brotliSize(file)
    rows.set(name, row)
  }
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, { files, raw, packed }]) =>
        `  ${name.padEnd(14)} ${String(files).padStart(5)} files ${inKilobytes(raw).padStart(11)} ${inKilobytes(packed).padStart(11)} brotli`,
    )
    .join('\n')
}
