import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inProject, root } from '../scripts/paths.mjs'
import { run } from '../scripts/run.mjs'
import { Failure } from '../scripts/setup/failure.mjs'
import { inBrowser } from './chromium.mjs'
import { datasetOf, daysOf } from './datasets.mjs'
import { SLOW_LINE } from './line.mjs'
import { measureLoad } from './load.mjs'
import { loadSubjects } from './load-subjects.mjs'
import { measureSteps } from './measure.mjs'
import { measureRemounts } from './memory.mjs'
import { buildPages } from './pages.mjs'
import { embedTable, loadTable, memoryTable, settledTable, timeTable } from './report.mjs'
import { measureSettled } from './settled.mjs'
import { serveBench } from './site.mjs'
import { siteOf } from './site-of.mjs'
import { emptyMap, settledSubjects, timeSubjects } from './subjects.mjs'
import { dayOf, isoOf, windowsOf } from './task.mjs'

export const SECTIONS = ['time', 'settled', 'load', 'embed', 'memory']

/** Mounts and unmounts that the heap is judged by. */
const REMOUNTS = 40
/** Size at which memory is measured, and at which floor and Leaflet stand beside the embed. */
const MANY = 100_000
const SOME = 1000

/**
 * @typedef {object} Run
 * @property {readonly number[]} sizes
 * @property {number} reps
 * @property {boolean} quick
 * @property {readonly string[]} names of subjects; empty: all
 * @property {boolean} profile
 * @property {string} note date and machine
 * @property {(section: string, table: string) => void} write
 *
 * @typedef {{ subject: string, n: number, rep: number }} Of
 * @typedef {Of & import('./measure.mjs').Steps} TimeRow
 * @typedef {Of & { median: number, p95: number }} SettledRow
 * @typedef {Of & { line: 'plain' | 'slow', marks: Record<string, import('./load.mjs').Mark> }} LoadRow
 */

const span = JSON.parse(readFileSync(inProject('geodata', 'map.json'), 'utf8')).span
const windows = windowsOf(span)
const [first, last] = [windows[0], windows.at(-1)]
if (!first || !last) throw new Error('the task has no window')

/** @param {readonly string[]} sections @param {Run} options */
export async function runSections(sections, options) {
  const pages = await buildPages()
  /** @template T @param {number} n @param {(served: { port: number, origin: string }, dataset: string) => Promise<T>} work */
  const serving = async (n, work) => {
    const dataset = await datasetOf(n)
    const served = await serveBench({ site: await siteOf(String(n), join(dataset, 'data')), pages, dataset })
    try {
      return await work(served, dataset)
    } finally {
      served.close()
    }
  }
  /** @type {TimeRow[]} */
  const time = []
  if (sections.includes('time')) {
    await repeat(options, (n, rep) =>
      serving(n, (served, dataset) => timeRows(n, rep, served, dataset, options, time)),
    )
    options.write('time', timeTable(time, options))
  }
  if (sections.includes('settled')) {
    /** @type {SettledRow[]} */
    const rows = []
    const steps = options.quick ? 10 : 60
    await repeat(options, (n, rep) =>
      serving(n, async ({ origin }) => {
        for (const subject of settledSubjects) {
          const timed = await inBrowser((browser) => measureSettled(browser, origin, subject, windows, steps))
          rows.push({ subject: subject.name, n, rep, ...timed })
          console.log(`${rep} N ${n} ${subject.name}: on screen after ${timed.median.toFixed(0)} ms`)
        }
      }),
    )
    options.write('settled', settledTable(rows, options))
  }
  if (sections.includes('load')) {
    /** @type {LoadRow[]} */
    const rows = []
    // Of the largest, in a hurry, only what differs by size: the way to the live map on a slow line.
    await repeat(options, (n, rep) =>
      serving(n, ({ port }) => loadRows(n, rep, port, options.quick && n > SOME, rows)),
    )
    options.write('load', loadTable(rows, options))
  }
  if (sections.includes('embed'))
    options.write('embed', embedTable(await embedRows(pages, options, serving), options))
  if (sections.includes('memory')) {
    const rows = time.filter(({ n }) => n === MANY)
    if (rows.length === 0)
      await serving(MANY, (served, dataset) =>
        timeRows(MANY, 1, served, dataset, { ...options, names: ['floor', 'plot', 'strip'] }, rows),
      )
    const empty = await serving(SOME, ({ origin }) =>
      inBrowser((browser) => measureSteps(browser, origin, emptyMap, windows, false)),
    )
    const remounts = await serving(SOME, ({ origin }) =>
      inBrowser((browser) => measureRemounts(browser, origin, REMOUNTS)),
    )
    options.write('memory', memoryTable(rows, empty.heap, { times: REMOUNTS, ...remounts }, options))
  }
}

/** @param {Pick<Run, 'sizes' | 'reps'>} options @param {(n: number, rep: number) => Promise<void>} work */
async function repeat({ sizes, reps }, work) {
  for (let rep = 1; rep <= reps; rep++) for (const n of sizes) await work(n, rep)
}

/**
 * @param {number} n
 * @param {number} rep
 * @param {{ origin: string }} served
 * @param {string} dataset
 * @param {Pick<Run, 'names' | 'profile'>} options
 * @param {TimeRow[]} rows
 */
async function timeRows(n, rep, { origin }, dataset, { names, profile }, rows) {
  for (const subject of timeSubjects) {
    if (names.length > 0 && !names.includes(subject.name)) continue
    const steps = await inBrowser((browser) => measureSteps(browser, origin, subject, windows, profile))
    checkRest(subject.name, n, steps.rest, dataset)
    rows.push({ subject: subject.name, n, rep, ...steps })
    console.log(
      `${rep} N ${n} ${subject.name}: ${steps.median.toFixed(2)} ms, p95 ${steps.p95.toFixed(2)}, heap ${steps.heap.toFixed(1)} MB`,
    )
    for (const line of steps.profile) console.log(`    ${line}`)
  }
}

/**
 * A fast picture of something else is no result: at rest the last window asked for is on screen, with all its events.
 * @param {string} name
 * @param {number} n
 * @param {import('./measure.mjs').Steps['rest']} rest
 * @param {string} dataset
 */
function checkRest(name, n, rest, dataset) {
  if (!rest || !last) return
  const origin = dayOf(span.from)
  const wanted = `${isoOf(last.from)}/${isoOf(last.to)}`
  const count = daysOf(dataset).filter((day) => day + origin >= last.from && day + origin <= last.to).length
  if ((rest.shown !== undefined && rest.shown !== wanted) || rest.count !== count)
    throw new Failure(
      `${name}, ${n} events: shows ${rest.count} events of ${rest.shown ?? 'the last window'} at rest, not the ${count} of ${wanted}.`,
    )
}

/** @param {number} n @param {number} rep @param {number} port @param {boolean} slowOnly @param {LoadRow[]} rows @param {readonly string[]} [names] */
async function loadRows(n, rep, port, slowOnly, rows, names = ['floor', 'app', 'setData', 'Leaflet']) {
  if (!first || !last) return
  for (const line of /** @type {const} */ (['plain', 'slow'])) {
    if (slowOnly && line === 'plain') continue
    for (const subject of loadSubjects({ first, last })) {
      if (!names.includes(subject.name)) continue
      const marks = await inBrowser((browser) =>
        measureLoad(browser, port, subject, line === 'slow' ? SLOW_LINE : null),
      )
      rows.push({ subject: subject.name, n, rep, line, marks })
      const said = Object.entries(marks).map(
        ([name, { at, bytes }]) => `${name} ${at.toFixed(0)} ms, ${(bytes / 1000).toFixed(0)} kB`,
      )
      console.log(`${rep} N ${n} ${line} ${subject.name}: ${said.join('; ')}`)
    }
  }
}

/**
 * The embed shows the project's own data; floor and Leaflet stand beside it with a thousand events.
 * @param {string} pages
 * @param {Run} options
 * @param {<T>(n: number, work: (served: { port: number, origin: string }, dataset: string) => Promise<T>) => Promise<T>} serving
 */
async function embedRows(pages, { reps }, serving) {
  const data = inProject('.cache', 'bench', 'own', 'data')
  mkdirSync(data, { recursive: true })
  const { code, output } = await run(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'src/cli/data.ts', '--out', data],
    {
      cwd: root,
      quiet: true,
    },
  )
  if (code !== 0) throw new Failure(`The project's own dataset could not be built:\n${output}`)
  const site = await siteOf('own', data)
  /** @type {LoadRow[]} */
  const rows = []
  for (let rep = 1; rep <= reps; rep++) {
    await serving(SOME, ({ port }) => loadRows(SOME, rep, port, true, rows, ['floor', 'Leaflet']))
    const served = await serveBench({ site, pages, dataset: await datasetOf(SOME) })
    await loadRows(SOME, rep, served.port, true, rows, ['embed'])
    served.close()
  }
  return rows
}
