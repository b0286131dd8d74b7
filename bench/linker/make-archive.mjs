import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { writeArchive } from './archive.mjs'

// npm run -s bench:archive -- --megabytes 200 > archive.ndjson
const { values } = parseArgs({
  options: { megabytes: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
})
process.stdout.on('error', () => process.exit(0))
await writeArchive(process.stdout, {
  folder: resolve(process.env.MAP_DATA ?? 'geodata'),
  seed: Number(values.seed),
  bytes: Number(values.megabytes) * 1e6,
})
