import { readFileSync, writeFileSync } from 'node:fs'
import { inProject } from '../scripts/paths.mjs'
import { median } from './task.mjs'

const FILE = inProject('docs', 'performance.md')

/** What the subjects are called in the tables. */
const NAMES = new Map([
  ['floor', 'bare WebGL floor'],
  ['event canvas', 'event canvas alone'],
  ['plot', 'whole page, window dragged in the plot'],
  ['strip', 'whole page, box dragged on the strip'],
  ['setData', 'MapLibre, setData'],
  ['setFilter', 'MapLibre, setFilter'],
  ['Leaflet', 'Leaflet with leaflet.timeline'],
  ['empty map', 'MapLibre without events, repainted'],
  ['app', 'whole page'],
  ['embed', 'embed'],
])
const nameOf = (/** @type {string} */ subject) => NAMES.get(subject) ?? subject

/**
 * @typedef {import('./sections.mjs').TimeRow} TimeRow
 * @typedef {import('./sections.mjs').SettledRow} SettledRow
 * @typedef {import('./sections.mjs').LoadRow} LoadRow
 * @typedef {{ note: string }} Note
 */

/** @param {readonly string[]} cells */
const row = (cells) => `| ${cells.join(' | ')} |`
/** @param {readonly string[]} head @param {readonly (readonly string[])[]} lines */
const table = (head, lines) => [
  row(head),
  row(head.map((_, i) => (i === 0 ? '---' : '--:'))),
  ...lines.map(row),
]

/** @template T @template {keyof T} K @param {readonly T[]} rows @param {K} key @returns {T[K][]} */
const each = (rows, key) => [...new Set(rows.map((one) => one[key]))]

/**
 * The median of a value over the repetitions; in brackets that of its ratio to another subject of the same repetition.
 * @template {{ subject: string, n: number, rep: number }} R
 * @param {readonly R[]} rows
 * @param {(row: R) => number | undefined} value
 * @param {{ subject: string, n: number, to: string, digits: number, toValue?: (row: R) => number | undefined }} of
 */
function cell(rows, value, { subject, n, to, digits, toValue = value }) {
  const own = rows.filter((one) => one.subject === subject && one.n === n)
  const values = own.flatMap((one) => value(one) ?? [])
  if (values.length === 0) return '-'
  const ratios = own.flatMap((one) => {
    const base = rows.find((other) => other.subject === to && other.n === n && other.rep === one.rep)
    const [mine, its] = [value(one), base && toValue(base)]
    return subject !== to && mine !== undefined && its ? [mine / its] : []
  })
  const said = median(values).toFixed(digits)
  return ratios.length > 0 ? `${said} (${median(ratios).toFixed(2)}×)` : said
}

/** @param {readonly { rep: number }[]} rows @param {Note} note */
const heading = (rows, { note }) => {
  const reps = Math.max(...rows.map(({ rep }) => rep))
  return `${note}; ${reps === 1 ? 'measured once' : `medians of ${reps} interleaved runs`}.`
}

/** @param {readonly TimeRow[]} rows @param {Note} note */
export function timeTable(rows, note) {
  const sizes = each(rows, 'n')
  const growth = (/** @type {string} */ subject) => {
    const at = (/** @type {number} */ n) =>
      rows.filter((one) => one.subject === subject && one.n === n).map((one) => one.median)
    const [small, large] = [at(1000), at(100_000)]
    return small.length > 0 && large.length > 0 ? `${(median(large) / median(small)).toFixed(2)}×` : '-'
  }
  const lines = each(rows, 'subject').map((subject) => [
    nameOf(subject),
    ...sizes.map((n) => {
      const mean = median(rows.filter((one) => one.subject === subject && one.n === n).map((one) => one.mean))
      return `${cell(rows, (one) => one.median, { subject, n, to: 'floor', digits: 1 })}, mean ${mean.toFixed(1)}`
    }),
    growth(subject),
  ])
  const head = ['main thread per step, ms', ...sizes.map((n) => n.toLocaleString('en')), '100,000 to 1,000']
  return [`${heading(rows, note)} In brackets the ratio to the floor.`, '', ...table(head, lines)].join('\n')
}

/** @param {readonly SettledRow[]} rows @param {Note} note */
export function settledTable(rows, note) {
  const sizes = each(rows, 'n')
  const lines = each(rows, 'subject').map((subject) => [
    nameOf(subject),
    ...sizes.map((n) => cell(rows, (one) => one.median, { subject, n, to: 'empty map', digits: 0 })),
  ])
  const head = ['a step on screen after, ms', ...sizes.map((n) => n.toLocaleString('en'))]
  return [
    `${heading(rows, note)} In brackets the ratio to a repaint of MapLibre without events.`,
    '',
    ...table(head, lines),
  ].join('\n')
}

/** Rows of what is opened: subject and mark. */
const MARKS = [
  { subject: 'floor', mark: 'event', what: 'bare WebGL floor: first event' },
  { subject: 'app', mark: 'read', what: 'whole page: drawing and words' },
  { subject: 'app', mark: 'live', what: 'whole page: live map' },
  { subject: 'embed', mark: 'read', what: 'embed: drawing and words' },
  { subject: 'embed', mark: 'live', what: 'embed: live map' },
  { subject: 'setData', mark: 'event', what: 'MapLibre, setData: first event' },
  { subject: 'Leaflet', mark: 'event', what: 'Leaflet: first event' },
]

/** @param {readonly LoadRow[]} rows @param {readonly { line: 'plain' | 'slow', n: number }[]} columns */
function loadLines(rows, columns) {
  return MARKS.filter(({ subject }) => rows.some((one) => one.subject === subject)).map(
    ({ subject, mark, what }) => [
      what,
      ...columns.map(({ line, n }) => {
        const of = rows.filter((one) => one.line === line)
        const at = (/** @type {LoadRow} */ one) => one.marks[mark]?.at
        const told = (/** @type {string} */ to) =>
          cell(of, at, { subject, n, to, digits: 0, toValue: (one) => one.marks.event?.at })
        const kB = of
          .filter((one) => one.subject === subject && one.n === n)
          .flatMap((one) => one.marks[mark]?.bytes ?? [])
        if (kB.length === 0) return '-'
        const ratio = (/** @type {string} */ to) => /\((.*)\)/.exec(told(to))?.[1] ?? '-'
        const own = told(subject).replace(/ \(.*/, '')
        return `${own}; ${ratio('floor')}, ${ratio('Leaflet')}, ${ratio('setData')}; ${(median(kB) / 1000).toFixed(0)} kB`
      }),
    ],
  )
}

/** @param {readonly LoadRow[]} rows @param {Note} note */
export function loadTable(rows, note) {
  const columns = each(rows, 'n').flatMap((n) =>
    /** @type {const} */ (['plain', 'slow'])
      .filter((line) => rows.some((one) => one.n === n && one.line === line))
      .map((line) => ({ n, line })),
  )
  const head = ['ms', ...columns.map(({ n, line }) => `${n.toLocaleString('en')}, ${line} line`)]
  return [
    `${heading(rows, note)} Ratios to the first event of floor, Leaflet and MapLibre with setData; bytes at the browser's sockets by then.`,
    '',
    ...table(head, loadLines(rows, columns)),
  ].join('\n')
}

/** @param {readonly LoadRow[]} rows @param {Note} note */
export function embedTable(rows, note) {
  const columns = [{ n: 1000, line: /** @type {const} */ ('slow') }]
  return [
    `${heading(rows, note)} Ratios to the first event of floor and Leaflet, with 1,000 events each.`,
    '',
    ...table(['ms', 'slow line'], loadLines(rows, columns)),
  ].join('\n')
}

/**
 * @param {readonly TimeRow[]} rows
 * @param {number} empty MB of MapLibre's page without events
 * @param {{ times: number, before: number, after: number }} remounts
 * @param {Note} note
 */
export function memoryTable(rows, empty, { times, before, after }, { note }) {
  const heap = (/** @type {string} */ subject) =>
    median(rows.filter((one) => one.subject === subject).map((one) => one.heap))
  const floor = heap('floor')
  const allowed = 2 * floor + empty
  const line = (/** @type {string} */ what, /** @type {number} */ mb) => [
    what,
    mb.toFixed(1),
    `${(mb / allowed).toFixed(2)}×`,
  ]
  return [
    `${note}. Heap in use after the drag at 100,000 events, beside twice the floor's and that of MapLibre without events (${allowed.toFixed(1)} MB).`,
    '',
    ...table(
      ['heap', 'MB', 'of what is allowed'],
      [
        line('bare WebGL floor', floor),
        line('MapLibre without events', empty),
        ...each(rows, 'subject')
          .filter((subject) => subject !== 'floor')
          .map((subject) => line(nameOf(subject), heap(subject))),
      ],
    ),
    '',
    `The page mounted and unmounted ${times} times with its live map: ${before.toFixed(1)} MB before, ${after.toFixed(1)} MB after.`,
  ].join('\n')
}

/** @param {readonly import('./build.mjs').BuildRow[]} rows @param {Note} note */
export function buildTable(rows, { note }) {
  const lines = rows.map(({ what, seconds, cpu, megabytes, pages }) => [
    what,
    seconds.toFixed(1),
    cpu.toFixed(1),
    megabytes.toFixed(0),
    pages.toLocaleString('en'),
  ])
  return [
    `${note}. Measured once; nothing kept from an earlier build; pictures apart; memory of all processes together.`,
    '',
    ...table(['a build of', 'seconds', 'CPU seconds', 'MB at most', 'pages'], lines),
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
