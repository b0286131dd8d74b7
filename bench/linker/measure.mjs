// Measures the linker's stream mode beside GNU grep: npm run bench -- linker

import { execFileSync } from 'node:child_process'
import { createWriteStream, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { inProject } from '../../scripts/paths.mjs'
import { median } from '../task.mjs'
import { writeArchive } from './archive.mjs'
import { run } from './run.mjs'

/** @typedef {import('./run.mjs').Run} Run */

const SEED = 1

/** Arabic names and spellings of all places, one a line, as the linker is given them. @param {string} folder */
function formsOf(folder) {
  const { features } = JSON.parse(readFileSync(join(folder, 'places.geojson'), 'utf8'))
  const forms = new Set()
  for (const { properties } of features)
    for (const form of [
      ...properties.name.ar,
      ...properties.names.flatMap((/** @type {{ lang: string, text: string }} */ name) =>
        name.lang === 'ar' ? [name.text] : [],
      ),
      ...properties.variants,
    ])
      if (/[\u0621-\u064a\u0671-\u06d3]/.test(form)) forms.add(form)
  return [...forms]
}

/** The flags that the `link` script gives Node. @returns {string[]} */
function linkCommand() {
  const { scripts } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'))
  return scripts.link.split(' ').slice(1)
}

/** @param {string} folder @param {number} megabytes */
async function archiveFile(folder, megabytes) {
  const file = inProject('.cache', `linker-${megabytes}.ndjson`)
  if (existsSync(file)) return file
  const stream = createWriteStream(file)
  await writeArchive(stream, { folder, seed: SEED, bytes: megabytes * 1e6 })
  stream.end()
  await finished(stream)
  return file
}

/**
 * @param {{ megabytes: number, reps: number, gigabyte: boolean, machine: string, date: string }} options
 * @returns {Promise<string>} a table
 */
export async function measureLinker({ megabytes, reps, gigabyte, machine, date }) {
  const folder = inProject('geodata')
  const archive = await archiveFile(folder, megabytes)
  const forms = inProject('.cache', 'linker-forms.txt')
  const listed = formsOf(folder)
  writeFileSync(forms, `${listed.join('\n')}\n`)
  const link = linkCommand()
  const subjects = /** @type {const} */ ([
    ['grep', 'GNU grep `-oFf`, `LC_ALL=C.UTF-8`', 'grep', ['-oFf', forms], { LC_ALL: 'C.UTF-8' }],
    [
      'mentions',
      'linking: `--mentions-only`',
      process.execPath,
      [...link, '--ndjson', '--mentions-only'],
      {},
    ],
    ['whole', 'reading, cutting, dates and linking', process.execPath, [...link, '--ndjson'], {}],
    ['jobs', 'the same, `--jobs 2`', process.execPath, [...link, '--ndjson', '--jobs', '2'], {}],
  ])
  /** @type {Map<string, Run[]>} */
  const runs = new Map(subjects.map(([name]) => [name, []]))
  const cwd = inProject()
  for (let rep = 1; rep <= reps; rep++)
    for (const [name, , command, args, env] of subjects) {
      const measured = await run(command, args, { input: archive, env, cwd })
      runs.get(name)?.push(measured)
      console.log(
        `${rep} ${name}: ${measured.cpu.toFixed(2)} CPU s, ${measured.wall.toFixed(2)} s, ${measured.peak.toFixed(0)} MB`,
      )
    }
  const size = statSync(archive).size / 1e6
  const of = (/** @type {string} */ name) => runs.get(name) ?? []
  const grep = of('grep').map(({ cpu }) => cpu)
  const rows = subjects.map(([name, title]) => {
    const own = of(name)
    const cpu = median(own.map((one) => one.cpu))
    const ratio = median(own.map((one, rep) => (grep[rep] ?? Number.NaN) / one.cpu))
    const wall = median(own.map((one) => one.wall))
    const peak = Math.max(...own.map((one) => one.peak))
    return `| ${title} | ${cpu.toFixed(1)} | ${(size / cpu).toFixed(0)} | ${ratio.toFixed(2)} | ${wall.toFixed(1)} | ${peak.toFixed(0)} |`
  })
  const speedUp = median(of('whole').map((one, rep) => one.wall / (of('jobs')[rep]?.wall ?? Number.NaN)))
  const lines = [
    `${date}, ${machine}, Node ${process.versions.node}, ${grepVersion()}; ${size.toFixed(0)} MB of generated NDJSON, ${listed.length} forms; medians of ${reps} interleaved runs, CPU seconds of the process with its threads, start included.`,
    '',
    '| what | CPU s | MB per CPU s | of grep | elapsed s | resident MB at most |',
    '| --- | --: | --: | --: | --: | --: |',
    ...rows,
    '',
    `\`--jobs 2\` is ${speedUp.toFixed(2)} times as fast as one.`,
  ]
  if (gigabyte) {
    const peaks = []
    for (const more of [[], ['--jobs', '2']]) {
      const { peak } = await run(process.execPath, [...link, '--ndjson', ...more], {
        input: (stream) => writeArchive(stream, { folder, seed: SEED, bytes: 1e9 }),
        cwd,
      })
      peaks.push(`${peak.toFixed(0)} MB${more.length > 0 ? ' with `--jobs 2`' : ''}`)
    }
    lines.push('', `An archive of 1 GB, streamed in: resident at most ${peaks.join(', ')}.`)
  }
  return lines.join('\n')
}

function grepVersion() {
  return (
    execFileSync('grep', ['--version'])
      .toString()
      .split('\n')[0]
      ?.replace(/^grep |[()]/g, '') ?? 'grep'
  )
}
