// Writes a generated archive to standard output: node bench/linker/make-archive.mjs --megabytes 200 --seed 1
import { parseArgs } from 'node:util'
import { inProject } from '../../scripts/paths.mjs'
import { writeArchive } from './archive.mjs'

const { values } = parseArgs({
  options: { megabytes: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
})
process.stdout.on('error', () => process.exit(0))
await writeArchive(process.stdout, {
  folder: inProject('geodata'),
  seed: Number(values.seed),
  bytes: Number(values.megabytes) * 1e6,
})
