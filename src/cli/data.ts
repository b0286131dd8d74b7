import { parseArgs } from 'node:util'
import { assembleDataset } from '../domain/build/assemble.ts'
import { checkFolder } from '../domain/check/check-folder.ts'
import { coverageOf, formatCoverage } from '../domain/check/coverage.ts'
import { counted } from '../domain/check/fault.ts'
import type { DatasetFolder } from '../domain/check/folder.ts'
import { formatFaults } from '../domain/check/format-fault.ts'
import { exportDataOf } from '../domain/export/export-data.ts'
import { exportFormats } from '../domain/export/export-files.ts'
import { reportPicture } from '../domain/export/report-picture.ts'
import { textsAtHand } from './article-texts.ts'
import { type Outcome, takeTables, writeTables } from './csv.ts'
import { readFormats, writeExport } from './export.ts'
import { readFolder } from './read-folder.ts'
import { writeDataset } from './write-dataset.ts'
import { writeWhole } from './write-file.ts'

const USAGE = `npm run data [-- COMMAND] [-- OPTIONS]

Checks the dataset folder (geodata, or MAP_DATA=<folder>) and prints every fault. Without a fault it goes on:
  (no command)   write the dataset to dist/data
  report         print what the data could have more of, and draw every feature with its accuracy to exports/report.svg
  export         write the data in the standards' formats to exports/
  csv out FOLDER write places and events as CSV, to be edited in a spreadsheet
  csv in FOLDER  read them back into the dataset folder (--check: only say what would change)

  --check        check only, write nothing
  --out PATH     write to another folder; report: to another file
  --exports PATH (no command) write the data in the standards' formats to this folder, too
  --format LIST  exports: some of ${exportFormats.join(',')} (all)
  --site URL     exports: name records by their pages on this site (SITE_URL), else by URNs
  --bom          exports: a byte order mark before each CSV, by which Excel knows UTF-8
`

const COMMANDS = ['report', 'export', 'csv'] as const

/** Words that each command takes after its name. */
const takes = (command: string | undefined) => (command === 'csv' ? 2 : 0)

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

/** Prints what a command says, faults on standard error. Answers the exit code. */
function tell({ ok, lines }: Outcome): number {
  const to = ok ? process.stdout : process.stderr
  to.write(`${lines.join('\n')}\n`)
  return ok ? 0 : 1
}

/** Runs the command. Answers the exit code: 0, 1 with any fault in the data, 2 where the command itself is wrong. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      check: { type: 'boolean', default: false },
      out: { type: 'string' },
      exports: { type: 'string' },
      format: { type: 'string' },
      site: { type: 'string' },
      bom: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(USAGE)
    return 0
  }
  const command = COMMANDS.find((name) => name === positionals[0])
  const unknown = positionals[command === undefined ? 0 : 1 + takes(command)]
  if (unknown !== undefined) {
    process.stderr.write(`no command "${unknown}"\n\n${USAGE}`)
    return 2
  }
  readFormats(values.format)
  const [, direction, tables] = positionals
  if (command === 'csv' && (tables === undefined || (direction !== 'in' && direction !== 'out'))) {
    process.stderr.write(`csv: say which way, and name a folder\n\n${USAGE}`)
    return 2
  }
  const dataFolder = process.env.MAP_DATA || 'geodata'
  const shown = dataFolder.replace(/(?<=.)\/+$/, '')
  const read = await readFolder(dataFolder)
  if (tables !== undefined && direction === 'in') {
    return tell(await takeTables(tables, shown, read.texts, read.faults, values.check))
  }
  const { folder, faults } = checkFolder(read.texts, read.images)
  const all = [...read.faults, ...faults]
  if (all.length > 0) {
    process.stderr.write(`${formatFaults(all, read.texts, shown).join('\n')}\n`)
    process.stderr.write(`${counted(all.length, 'fault', 'faults')} in ${shown}; nothing was written\n`)
    return 1
  }
  // Needed to say where faults are, and by now there are none.
  read.texts.clear()
  if (command === 'report') {
    const picture = values.out ?? 'exports/report.svg'
    const borders = folder.basemap.borders.value?.features.map(({ geometry }) => geometry) ?? []
    writeWhole(picture, reportPicture(exportDataOf(folder), borders))
    process.stdout.write(`${formatCoverage(coverageOf(folder))}\npicture of all features: ${picture}\n`)
    return 0
  }
  if (values.check) {
    process.stdout.write(`${shown}: ${summaryOf(folder)}; no fault\n`)
    return 0
  }
  if (tables !== undefined) return tell(writeTables(folder, tables))
  if (command === 'export') {
    writeExport(folder, { ...values, out: values.out ?? 'exports' })
    return 0
  }
  const articles = folder.articles.flatMap(({ value }) => value ?? [])
  const { texts, notes } = textsAtHand(dataFolder, process.env.ARTICLE_TEXTS, articles)
  for (const note of notes) process.stderr.write(`${note}\n`)
  const out = values.out ?? 'dist/data'
  const version = await writeDataset(out, assembleDataset(folder, read.images, texts))
  process.stdout.write(
    `${out}/${version}: ${summaryOf(folder)}; ${texts.size} of ${counted(articles.length, 'article', 'articles')} with the text at hand\n`,
  )
  if (values.exports !== undefined) writeExport(folder, { ...values, out: values.exports })
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
