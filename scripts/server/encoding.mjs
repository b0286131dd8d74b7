import { readFile, stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)

/** Below this a compressed answer saves nothing. */
const LEAST_BYTES = 512
/** Brotli 9 is within 5 % of 11 at a tenth of the time; 11 is for files compressed ahead. */
const BROTLI_QUALITY = 9
const SUFFIX = { br: '.br', gzip: '.gz' }

/** @typedef {'br' | 'gzip'} Encoding */

/**
 * The best encoding that a client accepts. `q=0` refuses one.
 * @param {string | undefined} header
 * @returns {Encoding | null}
 */
export function acceptedEncoding(header) {
  const accepted = new Map()
  for (const part of (header ?? '').split(',')) {
    const [name = '', ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/)
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    accepted.set(name, quality === undefined ? 1 : Number(quality))
  }
  const takes = (/** @type {string} */ name) => (accepted.get(name) ?? accepted.get('*') ?? 0) > 0
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : null
}

/**
 * @param {Buffer} bytes
 * @param {Encoding} encoding
 */
function compress(bytes, encoding) {
  if (encoding === 'gzip') return deflate(bytes, { level: 9 })
  return brotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })
}

/**
 * A file compressed ahead beside the original, used where it is not older.
 * @param {import('./resource.mjs').Resource} resource
 * @param {Encoding} encoding
 */
async function aheadOf(resource, encoding) {
  const path = resource.path + SUFFIX[encoding]
  try {
    return (await stat(path)).mtime >= resource.modified ? await readFile(path) : null
  } catch {
    return null
  }
}

/** Bodies by file, version and encoding; each is compressed once, however many ask at the same time. */
export function createBodies() {
  /** @type {Map<string, Promise<Buffer>>} */
  const cache = new Map()

  /**
   * @param {import('./resource.mjs').Resource} resource
   * @param {Encoding} encoding
   */
  const encoded = async (resource, encoding) =>
    (await aheadOf(resource, encoding)) ?? compress(await readFile(resource.path), encoding)

  /**
   * The bytes to send, and the encoding they are in.
   * @param {import('./resource.mjs').Resource} resource
   * @param {Encoding | null} encoding
   */
  return async (resource, encoding) => {
    if (encoding === null || resource.size < LEAST_BYTES) {
      return { bytes: await readFile(resource.path), encoding: null }
    }
    const key = `${resource.path} ${resource.size} ${resource.modified.getTime()} ${encoding}`
    let body = cache.get(key)
    if (body === undefined) {
      body = encoded(resource, encoding)
      cache.set(key, body)
      body.catch(() => cache.delete(key))
    }
    return { bytes: await body, encoding }
  }
}
