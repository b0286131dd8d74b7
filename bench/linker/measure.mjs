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

/**
 * @typedef {object} Subject
 * @property {string} name
 * @property {string} title
 * @property {string} command
 * @property {string[]} args
 * @property {NodeJS.ProcessEnv} env
 * @property {string} input the archive's file
 */

const SEED = 1
/** How often every text stands in the archive with copies. */
const TIMES = 3

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

/** @param {string} folder @param {number} megabytes @param {number} times */
async function archiveFile(folder, megabytes, times) {
  const file = inProject('.cache', `linker-${megabytes}${times > 1 ? `-times-${times}` : ''}.ndjson`)
  if (existsSync(file)) return file
  const stream = createWriteStream(file)
  await writeArchive(stream, { folder, seed: SEED, bytes: megabytes * 1e6, times })
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
  const archive = await archiveFile(folder, megabytes, 1)
  const copies = await archiveFile(folder, megabytes, TIMES)
  const forms = inProject('.cache', 'linker-forms.txt')
  const listed = formsOf(folder)
  writeFileSync(forms, `${listed.join('\n')}\n`)
  const link = linkCommand()
  const grep = { command: 'grep', args: ['-oFf', forms], env: { LC_ALL: 'C.UTF-8' } }
  const linker = (/** @type {string[]} */ ...options) => ({
    command: process.execPath,
    args: [...link, '--ndjson', ...options],
    env: {},
  })
  /** @type {Subject[]} */
  const subjects = [
    { name: 'grep', title: 'GNU grep `-oFf`, `LC_ALL=C.UTF-8`', input: archive, ...grep },
    { name: 'mentions', title: 'linking: `--mentions-only`', input: archive, ...linker('--mentions-only') },
    { name: 'whole', title: 'reading, cutting, dates and linking', input: archive, ...linker() },
    { name: 'jobs', title: 'the same, `--jobs 2`', input: archive, ...linker('--jobs', '2') },
    { name: 'grep-copies', title: 'GNU grep, every text three times', input: copies, ...grep },
    {
      name: 'mentions-copies',
      title: 'linking, every text three times',
      input: copies,
      ...linker('--mentions-only'),
    },
    { name: 'whole-copies', title: 'everything, every text three times', input: copies, ...linker() },
  ]
  /** @type {Map<string, Run[]>} */
  const runs = new Map(subjects.map(({ name }) => [name, []]))
  const cwd = inProject()
  for (let rep = 1; rep <= reps; rep++)
    for (const { name, command, args, env, input } of subjects) {
      const measured = await run(command, args, { input, env, cwd })
      runs.get(name)?.push(measured)
      console.log(
        `${rep} ${name}: ${measured.cpu.toFixed(2)} CPU s, ${measured.wall.toFixed(2)} s, ${measured.peak.toFixed(0)} MB`,
      )
    }
  const size = statSync(archive).size / 1e6
  const of = (/** @type {string} */ name) => runs.get(name) ?? []
  const rows = subjects.map(({ name, title }) => {
    const own = of(name)
    const beside = of(name.endsWith('-copies') ? 'grep-copies' : 'grep')
    const cpu = median(own.map((one) => one.cpu))
    const ratio = median(own.map((one, rep) => (beside[rep]?.cpu ?? Number.NaN) / one.cpu))
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
