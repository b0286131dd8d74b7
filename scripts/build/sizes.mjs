import { readFileSync, statSync } from 'node:fs'
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

/** Pages of one folder that are packed; from more of them the rest is reckoned. */
const PACKED_PAGES = 8

/**
 * One line for each top folder of the output and each file at the top, with bytes as they are and as brotli.
 * @param {string} folder
 */
export function sizeTable(folder) {
  /** @type {Map<string, { files: number, raw: number, packed: number, sample: { raw: number, packed: number, files: number }, unpacked: number }>} */
  const rows = new Map()
  for (const file of filesBelow(folder)) {
    const parts = relative(folder, file).split(sep)
    const name = parts.length > 1 ? `${parts[0]}/` : file.endsWith('.html') ? '*.html' : 'other files'
    const row = rows.get(name) ?? {
      files: 0,
      raw: 0,
      packed: 0,
      sample: { raw: 0, packed: 0, files: 0 },
      unpacked: 0,
    }
    const raw = statSync(file).size
    row.files += 1
    row.raw += raw
    rows.set(name, row)
    if (!file.endsWith('.html')) row.packed += brotliSize(file)
    else if (row.sample.files >= PACKED_PAGES) row.unpacked += raw
    else {
      const packed = brotliSize(file)
      row.packed += packed
      row.sample = {
        raw: row.sample.raw + raw,
        packed: row.sample.packed + packed,
        files: row.sample.files + 1,
      }
    }
  }
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { files, raw, packed, sample, unpacked }]) => {
      const all = unpacked === 0 ? packed : packed + (unpacked * sample.packed) / sample.raw
      const about = unpacked === 0 ? '' : ' (reckoned)'
      return `  ${name.padEnd(14)} ${String(files).padStart(5)} files ${inKilobytes(raw).padStart(11)} ${inKilobytes(all).padStart(11)} brotli${about}`
    })
    .join('\n')
}
