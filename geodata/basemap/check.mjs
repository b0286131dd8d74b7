import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { OUTPUTS, RELIEF_LIMIT, SIZE_LIMIT } from './lib/outputs.mjs'

/** Compares every committed output with its hash in SOURCES.json and the size of all layers with its limit. Needs no packages. */
const folder = dirname(fileURLToPath(import.meta.url))
const recorded = JSON.parse(readFileSync(join(folder, 'SOURCES.json'), 'utf8')).outputs
const faults = []
let size = 0
for (const { file } of OUTPUTS) {
  const path = join(folder, file)
  const record = recorded.find((o) => o.file === file)
  if (!record) faults.push(`${file}: not in SOURCES.json; run "npm run sources"`)
  else if (!existsSync(path)) faults.push(`${file}: missing; run "npm run build"`)
  else {
    const bytes = readFileSync(path)
    const hash = createHash('sha256').update(bytes).digest('hex')
    if (hash !== record.sha256)
      faults.push(`${file}: changed since SOURCES.json was written; build it again instead of editing it`)
    if (/^[^.].*\.geojson$/.test(file)) size += brotliCompressSync(bytes).length
    if (file === 'relief.webp' && bytes.length > RELIEF_LIMIT)
      faults.push(`${file}: ${bytes.length} bytes, limit ${RELIEF_LIMIT}`)
  }
}
if (size > SIZE_LIMIT) faults.push(`all layers: ${size} bytes brotli, limit ${SIZE_LIMIT}`)
for (const fault of faults) console.error(fault)
console.log(
  `${OUTPUTS.length - faults.length} of ${OUTPUTS.length} outputs as recorded, basemap ${size} bytes brotli`,
)
process.exitCode = faults.length > 0 ? 1 : 0
