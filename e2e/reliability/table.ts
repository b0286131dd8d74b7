import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type LineFault, lineFaults } from './faulty-server.ts'
import { type Outcome, outcomes } from './outcome.ts'

const FILE = fileURLToPath(new URL('../../docs/reliability.md', import.meta.url))
const MARKS = ['<!-- outcomes: written by `npm run faults` -->', '<!-- /outcomes -->'] as const

export type Row = Record<LineFault, Outcome>
type Rows = Map<string, Partial<Row>>

function parts(): [before: string, table: string, after: string] {
  const text = readFileSync(FILE, 'utf8')
  const [start, end] = [text.indexOf(MARKS[0]), text.indexOf(MARKS[1])]
  if (start < 0 || end < start) throw new Error(`${FILE} has no place for the table: ${MARKS.join(' … ')}`)
  return [text.slice(0, start), text.slice(start + MARKS[0].length, end), text.slice(end)]
}

const isOutcome = (text: string): text is Outcome => Object.hasOwn(outcomes, text)

function read(): Rows {
  const rows: Rows = new Map()
  for (const line of parts()[1].split('\n')) {
    const [, name, ...cells] = line.split('|').map((cell) => cell.trim())
    if (!name || cells.length <= lineFaults.length - 1) continue
    const row: Partial<Row> = {}
    lineFaults.forEach((fault, i) => {
      const cell = cells[i] ?? ''
      if (isOutcome(cell)) row[fault] = cell
    })
    if (Object.keys(row).length > 0) rows.set(name, row)
  }
  return rows
}

/** What the table says of a file. */
export function writtenRow(name: string): Partial<Row> | undefined {
  return read().get(name)
}

/** Puts a file's outcomes into the table; the rows stand by name. */
export function writeRow(name: string, row: Row): void {
  const rows = read()
  rows.set(name, row)
  const lines = [...rows]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, cells]) => `| ${[file, ...lineFaults.map((fault) => cells[fault] ?? '')].join(' | ')} |`)
  const table = [
    `| a file that | ${lineFaults.join(' | ')} |`,
    `|---|${'---|'.repeat(lineFaults.length)}`,
    ...lines,
  ]
  const [before, , after] = parts()
  writeFileSync(FILE, `${before}${MARKS[0]}\n\n${table.join('\n')}\n\n${after}`)
}
