import { readFileSync, writeFileSync } from 'node:fs'
import { inProject } from '../scripts/paths.mjs'
import { median } from './task.mjs'

const FILE = inProject('docs', 'performance.md')

/** What the subjects of a time run are called in the table. */
const NAMES = new Map([
  ['floor', 'bare WebGL floor'],
  ['event canvas', 'event canvas alone'],
  ['plot', 'whole page, window dragged in the plot'],
  ['strip', 'whole page, box dragged on the strip'],
])

/**
 * Medians over the repetitions and, within each, the ratio to the floor of that repetition.
 * @param {readonly { subject: string, n: number, rep: number, median: number, mean: number }[]} rows
 * @param {{ machine: string, date: string }} when
 */
export function timeTable(rows, { machine, date }) {
  const sizes = [...new Set(rows.map(({ n }) => n))]
  const subjects = [...new Set(rows.map(({ subject }) => subject))]
  const of = (/** @type {string} */ subject, /** @type {number} */ n) =>
    rows.filter((row) => row.subject === subject && row.n === n)
  const cell = (/** @type {string} */ subject, /** @type {number} */ n) => {
    const own = of(subject, n)
    const ratios = own.flatMap((row) => {
      const floor = rows.find((other) => other.subject === 'floor' && other.n === n && other.rep === row.rep)
      return floor && subject !== 'floor' ? [row.median / floor.median] : []
    })
    const value = median(own.map((row) => row.median)).toFixed(1)
    const mean = median(own.map((row) => row.mean)).toFixed(1)
    return ratios.length > 0
      ? `${value} (${median(ratios).toFixed(2)}×), mean ${mean}`
      : `${value}, mean ${mean}`
  }
  const growth = (/** @type {string} */ subject) => {
    const [small, large] = [of(subject, 1000), of(subject, 100_000)]
    if (small.length === 0 || large.length === 0) return '-'
    const at = (/** @type {typeof small} */ list) => median(list.map((row) => row.median))
    return `${(at(large) / at(small)).toFixed(2)}×`
  }
  const head = ['main thread per step, ms', ...sizes.map((n) => n.toLocaleString('en')), '100,000 to 1,000']
  const lines = subjects.map((subject) => [
    NAMES.get(subject) ?? subject,
    ...sizes.map((n) => cell(subject, n)),
    growth(subject),
  ])
  const row = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`
  const reps = Math.max(...rows.map(({ rep }) => rep))
  return [
    `${date}, ${machine}, software WebGL, medians of ${reps} interleaved runs; in brackets the ratio to the floor of the same run.`,
    '',
    row(head),
    row(head.map((_, i) => (i === 0 ? '---' : '--:'))),
    ...lines.map(row),
  ].join('\n')
}

/** Puts a table between the marks `<!-- bench:NAME -->` and `<!-- /bench:NAME -->`. @param {string} name @param {string} table */
export function writeSection(name, table) {
  const text = readFileSync(FILE, 'utf8')
  const [open, close] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`]
  const [before, rest] = text.split(open)
  const after = rest?.split(close)[1]
  if (before === undefined || after === undefined)
    throw new Error(`docs/performance.md has no marks ${open} ${close}`)
  writeFileSync(FILE, `${before}${open}\n${table}\n${close}${after}`)
}
