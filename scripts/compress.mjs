// Compresses the built site ahead, for servers that give brotli and gzip as files: npm run compress [folder].
import { existsSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { filesBelow } from './build/fingerprint.mjs'
import { inProject } from './paths.mjs'
import { seconds } from './run.mjs'
import { contentType } from './server/content-types.mjs'
import { endWith, Failure } from './setup/failure.mjs'

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)
/** As many as Node's pool has threads. */
const AT_ONCE = 4
/** Below this a compressed answer saves nothing. */
const LEAST_BYTES = 512
/** The best takes ten times as long for 5 %: pages are many and change with each build. */
const QUALITY = { page: 9, other: 11 }

/** @param {string} file */
async function compress(file) {
  const bytes = await readFile(file)
  const quality = file.endsWith('.html') ? QUALITY.page : QUALITY.other
  const packed = {
    '.br': await brotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    '.gz': await deflate(bytes, { level: 9 }),
  }
  const { atime, mtime } = statSync(file)
  for (const [ending, content] of Object.entries(packed)) {
    writeFileSync(file + ending, content)
    utimesSync(file + ending, atime, mtime)
  }
}

async function main() {
  const folder = resolve(process.argv[2] ?? inProject('dist'))
  if (!existsSync(folder)) throw new Failure(`There is no folder ${folder}. Build first: npm run build`)
  const started = performance.now()
  const waiting = filesBelow(folder).filter(
    (file) => contentType(file).compressible && statSync(file).size >= LEAST_BYTES,
  )
  const count = waiting.length
  const worker = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) await compress(file)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  console.log(`${count} files compressed in ${seconds(performance.now() - started)}`)
}

main().catch(endWith)
