import { parseArgs } from 'node:util'
import { assembleDataset } from '../domain/build/assemble.ts'
import { checkFolder } from '../domain/check/check-folder.ts'
import { coverageOf, formatCoverage } from '../domain/check/coverage.ts'
import { counted } from '../domain/check/fault.ts'
import type { DatasetFolder } from '../domain/check/folder.ts'
import { formatFaults } from '../domain/check/format-fault.ts'
import { readFolder } from './read-folder.ts'
import { writeDataset } from './write-dataset.ts'

const USAGE = `npm run data [-- --check | report] [-- --out FOLDER]

Checks the dataset folder (geodata, or MAP_DATA=<folder>), prints every fault, and writes the dataset to dist/data.
  report         check, then print what the data could have more of; write nothing
  --check        check only, write nothing
  --out FOLDER   write to another folder
`

function summaryOf({ places, regions, routes, events, articles, stories }: DatasetFolder): string {
  return [
    counted(places.records.length, 'place', 'places'),
    counted(regions.records.length, 'region', 'regions'),
    counted(routes.records.length, 'route', 'routes'),
    counted(events.records.length, 'event', 'events'),
    counted(articles.length, 'article', 'articles'),
    counted(stories.length, 'story', 'stories'),
  ].join(', ')
}

/** Runs the command. Answers the exit code: 0, 1 with any fault in the data, 2 where the command itself is wrong. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      check: { type: 'boolean', default: false },
      out: { type: 'string', default: 'dist/data' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(USAGE)
    return 0
  }
  const unknown = positionals.find((word) => word !== 'report')
  if (unknown !== undefined) {
    process.stderr.write(`no command "${unknown}"\n\n${USAGE}`)
    return 2
  }
  const dataFolder = process.env.MAP_DATA || 'geodata'
  const shown = dataFolder.replace(/(?<=.)\/+$/, '')
  const read = await readFolder(dataFolder)
  const { folder, faults } = checkFolder(read.texts)
  const all = [...read.faults, ...faults]
  if (all.length > 0) {
    process.stderr.write(`${formatFaults(all, read.texts, shown).join('\n')}\n`)
    process.stderr.write(`${counted(all.length, 'fault', 'faults')} in ${shown}; nothing was written\n`)
    return 1
  }
  if (positionals[0] === 'report') {
    process.stdout.write(`${formatCoverage(coverageOf(folder))}\n`)
    return 0
  }
  if (values.check) {
    process.stdout.write(`${shown}: ${summaryOf(folder)}; no fault\n`)
    return 0
  }
  const version = await writeDataset(values.out, assembleDataset(folder))
  process.stdout.write(`${values.out}/${version}: ${summaryOf(folder)}\n`)
  return 0
}

try {
  process.exitCode = await main()
} catch (error) {
  const misused =
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  process.stderr.write(
    `${error instanceof Error ? error.message : String(error)}\n${misused ? `\n${USAGE}` : ''}`,
  )
  process.exitCode = 2
}
