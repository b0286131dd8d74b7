// How large files are when packed as well as can be. Packing takes longer than anything else of a build, so that a size is
// kept by what was packed: in this run, and in .cache for those that follow.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { inProject } from '../paths.mjs'

/** @typedef {{ brotli: number, gzip: number }} Packed bytes */

const FILE = inProject('.cache', 'packed-sizes.json')
/** Sizes that go on to the next run: those of some builds. */
const MOST_KEPT = 2000

/** By the sha256 of the content, those asked for last at the end. @type {Map<string, Packed>} */
const known = new Map()

const options = (/** @type {Buffer} */ bytes) => ({
  params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
})
const packAside = promisify(brotliCompress)
const hashOf = (/** @type {Buffer} */ bytes) => createHash('sha256').update(bytes).digest('hex')
const gzipOf = (/** @type {Buffer} */ bytes) => gzipSync(bytes, { level: 9 }).length

/** @param {Buffer} bytes @returns {Packed} */
export function packedSize(bytes) {
  const hash = hashOf(bytes)
  const size = known.get(hash) ?? {
    brotli: brotliCompressSync(bytes, options(bytes)).length,
    gzip: gzipOf(bytes),
  }
  known.delete(hash)
  known.set(hash, size)
  return size
}

/** Bytes as a server packs them in passing: quick, and good to compare by. @param {Buffer} bytes */
export const roughSize = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length

/** Packs files on threads beside other work, so that `packedSize` then knows them. @param {readonly string[]} files */
export async function packAhead(files) {
  await Promise.all(
    files.map(async (file) => {
      const bytes = readFileSync(file)
      const hash = hashOf(bytes)
      if (known.has(hash)) return
      const { length } = await packAside(bytes, options(bytes))
      known.set(hash, { brotli: length, gzip: gzipOf(bytes) })
    }),
  )
}

/** Takes over what earlier runs have packed. */
export function readPackedSizes(file = FILE) {
  try {
    /** @type {[string, Packed][]} */
    const kept = JSON.parse(readFileSync(file, 'utf8'))
    for (const [hash, size] of kept)
      if (Number.isInteger(size.brotli) && Number.isInteger(size.gzip)) known.set(hash, size)
  } catch {
    // There has been none, or its file is broken: all is packed anew.
  }
}

export function keepPackedSizes(file = FILE) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify([...known].slice(-MOST_KEPT)))
}
