// Measures the production build beside its floor and writes docs/performance.md: npm run bench -- time

import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { output } from '../scripts/build/steps.mjs'
import { build, isBuilt } from '../scripts/build.mjs'
import { inProject } from '../scripts/paths.mjs'
import { ensureChromium } from '../scripts/setup/chromium.mjs'
import { endWith, Failure } from '../scripts/setup/failure.mjs'
import { datasetOf, daysOf } from './datasets.mjs'
import { measureLinker } from './linker/measure.mjs'
import { measureSteps } from './measure.mjs'
import { buildPages } from './pages.mjs'
import { timeTable, writeSection } from './report.mjs'
import { serveBench } from './site.mjs'
import { timeSubjects } from './subjects.mjs'
import { dayOf, isoOf, windowsOf } from './task.mjs'

const USAGE = `npm run bench -- time [--n 100,1000,10000,100000] [--reps 3] [--subjects NAME,...] [--profile] [--dry]
npm run bench -- linker [--megabytes 200] [--reps 3] [--gigabyte] [--dry]

  time        main-thread work of a step of the time window, beside the bare WebGL floor of the same run
  linker      the linker's stream mode beside GNU grep with the same forms; --gigabyte: its memory on 1 GB too
  --dry       do not write docs/performance.md`

/** Chromium's own choice of graphics: without a graphics card it draws WebGL and the page by software, a plain window alike. */
const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-quic',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * @typedef {{ subject: string, n: number, rep: number } & import('./measure.mjs').Steps} Row
 * @param {{ sizes: number[], reps: number, names: string[], profile: boolean }} options
 */
async function measureTime({ sizes, reps, names, profile }) {
  const subjects = timeSubjects.filter(({ name }) => names.length === 0 || names.includes(name))
  const span = JSON.parse(readFileSync(inProject('geodata', 'map.json'), 'utf8')).span
  const windows = windowsOf(span)
  const pages = await buildPages()
  const executablePath = await ensureChromium(process.execPath)
  /** @type {Row[]} */
  const rows = []
  for (let rep = 1; rep <= reps; rep++) {
    for (const n of sizes) {
      const dataset = await datasetOf(n)
      const site = await serveBench({ site: output, pages, dataset })
      for (const subject of subjects) {
        const browser = await chromium.launch({ executablePath, args: FLAGS })
        try {
          const steps = await measureSteps(browser, site.origin, subject, windows, profile)
          checkRest(subject.name, n, steps.rest, windows.at(-1), dataset, dayOf(span.from))
          rows.push({ subject: subject.name, n, rep, ...steps })
          console.log(
            `${rep} N ${n} ${subject.name}: ${steps.median.toFixed(2)} ms, p95 ${steps.p95.toFixed(2)}, heap ${steps.heap.toFixed(1)} MB`,
          )
          for (const line of steps.profile) console.log(`    ${line}`)
        } finally {
          await browser.close()
        }
      }
      site.close()
    }
  }
  return rows
}

/**
 * A fast picture of something else is no result: at rest the last window asked for is on screen, with all its events.
 * @param {string} name
 * @param {number} n
 * @param {import('./measure.mjs').Steps['rest']} rest
 * @param {import('./task.mjs').Days | undefined} last
 * @param {string} dataset
 * @param {number} first
 */
function checkRest(name, n, rest, last, dataset, first) {
  if (!rest || !last) return
  const wanted = `${isoOf(last.from)}/${isoOf(last.to)}`
  const count = daysOf(dataset).filter((day) => day + first >= last.from && day + first <= last.to).length
  if (rest.shown !== wanted || rest.count !== count)
    throw new Failure(
      `${name}, ${n} events: shows ${rest.count} events of ${rest.shown} at rest, not the ${count} of ${wanted}.`,
    )
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      n: { type: 'string', default: '100,1000,10000,100000' },
      reps: { type: 'string', default: '3' },
      subjects: { type: 'string', default: '' },
      profile: { type: 'boolean', default: false },
      megabytes: { type: 'string', default: '200' },
      gigabyte: { type: 'boolean', default: false },
      dry: { type: 'boolean', default: false },
    },
  })
  const machine = `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}`
  const date = new Date().toISOString().slice(0, 10)
  if (positionals.join() === 'linker') {
    const { megabytes, reps, gigabyte, dry } = values
    const table = await measureLinker({
      megabytes: Number(megabytes),
      reps: Number(reps),
      gigabyte,
      machine,
      date,
    })
    console.log(table)
    if (!dry) writeSection('linker', table)
    return
  }
  if (positionals.join() !== 'time') throw new Failure(USAGE)
  if (!isBuilt()) await build(process.execPath)
  const rows = await measureTime({
    sizes: values.n.split(',').map(Number),
    reps: Number(values.reps),
    names: values.subjects.split(',').filter(Boolean),
    profile: values.profile,
  })
  const table = timeTable(rows, { machine, date })
  console.log(table)
  if (!values.dry && !values.profile) writeSection('time', table)
}

main().catch(endWith)
