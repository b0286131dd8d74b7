// Measures the production build beside what a user would pick instead and beside its floor, and writes
// docs/performance.md: npm run bench

import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { endWith, Failure } from '../scripts/setup/failure.mjs'
import { measureBuild } from './build.mjs'
import { measureLinker } from './linker/measure.mjs'
import { buildTable, writeSection } from './report.mjs'
import { runSections, SECTIONS } from './sections.mjs'

const USAGE = `npm run bench                  everything below but the linker, as docs/performance.md has it
npm run bench -- quick         the same in a few minutes: fewer sizes, each measured once
npm run bench -- SECTION...    some of: ${SECTIONS.join(', ')}
npm run bench -- build         a whole build: its time and memory, of the own data and of a large archive
npm run bench -- linker [--megabytes 200] [--reps 3] [--gigabyte]

  time        main-thread work of a step of the time window
  settled     from a settled step to the screen
  load        to the first picture and to the live map, on a plain and on a slow line
  embed       the same for the embed of the project's own data, with its bytes
  memory      heap after a drag and after the page was mounted and unmounted again and again
  linker      the linker's stream mode beside GNU grep with the same forms; --gigabyte: its memory on 1 GB too

  --n 100,1000,10000,100000   sizes of the made-up datasets
  --reps 3                    repetitions, interleaved
  --subjects NAME,...         some subjects of "time" only
  --profile                   with "time": the functions that took most (adds cost: nothing is written)
  --dry                       do not write docs/performance.md`

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      n: { type: 'string' },
      reps: { type: 'string' },
      subjects: { type: 'string', default: '' },
      profile: { type: 'boolean', default: false },
      megabytes: { type: 'string', default: '200' },
      gigabyte: { type: 'boolean', default: false },
      dry: { type: 'boolean', default: false },
    },
  })
  const date = new Date().toISOString().slice(0, 10)
  const machine = `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}`
  const dry = values.dry || values.profile
  if (positionals.join() === 'linker') {
    const { megabytes, reps = '3', gigabyte } = values
    const options = { megabytes: Number(megabytes), reps: Number(reps), gigabyte, machine, date }
    const table = await measureLinker(options)
    console.log(table)
    if (!dry) writeSection('linker', table)
    return
  }
  if (positionals.join() === 'build') {
    const load = (loadavg()[0] ?? 0).toFixed(1)
    const table = buildTable(await measureBuild(), {
      note: `${date}, ${machine}, Node ${process.versions.node}; load average at the start ${load}`,
    })
    console.log(table)
    if (!dry) writeSection('build', table)
    return
  }
  const quick = positionals.includes('quick')
  const asked = positionals.filter((word) => word !== 'quick')
  const sections = SECTIONS.filter((name) => asked.length === 0 || asked.includes(name))
  if (asked.some((word) => !SECTIONS.includes(word))) throw new Failure(USAGE)
  const numbers = (values.n ?? (quick ? '1000,100000' : '100,1000,10000,100000')).split(',').map(Number)
  if (numbers.some((n) => !Number.isInteger(n) || n < 1)) throw new Failure(USAGE)
  await runSections(sections, {
    sizes: numbers,
    reps: Number(values.reps ?? (quick ? 1 : 3)),
    quick,
    names: values.subjects.split(',').filter(Boolean),
    profile: values.profile,
    note: `${date}, ${machine}, graphics by software${quick ? ', quick run' : ''}; load average at the start ${(loadavg()[0] ?? 0).toFixed(1)}`,
    write: (name, table) => {
      console.log(`\n${table}\n`)
      if (!dry) writeSection(name, table)
    },
  })
}

main().catch(endWith)
