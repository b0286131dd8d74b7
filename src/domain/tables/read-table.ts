import { didYouMean } from '../check/closest.ts'
import { unguardFormula } from '../export/csv.ts'
import { type CsvCell, readCsv } from '../export/read-csv.ts'
import { readCell } from './cells.ts'
import type { Column } from './tables.ts'

/** One thing wrong in a CSV file. */
export interface TableFault {
  file: string
  /** From 1. */
  line: number
  /** Number of the cell in its row, from 1, and the column's name where it has one. */
  column: number
  name: string
  reason: string
  hint?: string
}

/** One row, read: the value of each cell that is not empty, and where every cell stands. */
export interface TableRow {
  line: number
  cells: ReadonlyMap<string, { value: unknown; line: number; column: number }>
  /** Number of each column in the file's order, from 1. */
  order: ReadonlyMap<string, number>
}

export interface TableRead {
  rows: TableRow[]
  faults: TableFault[]
}

function headerFaults(file: string, header: readonly CsvCell[], columns: readonly Column[]): TableFault[] {
  const known = columns.map(({ name }) => name)
  const found = header.map(({ text }) => text.trim())
  const missing = known.filter((name) => !found.includes(name))
  const faults = header.flatMap(({ line, column }, i): TableFault[] => {
    const name = found[i] ?? ''
    const at = { file, line, column, name }
    if (found.indexOf(name) < i && name !== '')
      return [{ ...at, reason: `column "${name}" stands twice`, hint: 'remove one' }]
    if (known.includes(name) || name === '') return []
    const near = didYouMean(name, missing)
    return [
      { ...at, reason: `column "${name}" is not known`, hint: near.hint ?? `known are ${known.join(', ')}` },
    ]
  })
  const line = header[0]?.line ?? 1
  const absent = missing.map((name) => ({
    file,
    line,
    column: header.length + 1,
    name,
    reason: `column "${name}" is missing`,
    hint: 'keep every column, with empty cells where there is nothing to say',
  }))
  return [...faults, ...absent]
}

/** Reads a CSV file by its columns, in any order. `file` is how faults name it. */
export function readTable(file: string, text: string, columns: readonly Column[]): TableRead {
  const read = readCsv(text)
  if (!read.ok) return { rows: [], faults: [{ file, name: '', ...read.fault }] }
  const { header, delimiter } = read
  const wrong = headerFaults(file, header, columns)
  if (wrong.length > 0) return { rows: [], faults: wrong }
  const byIndex = header.map(({ text: name }) => columns.find((column) => column.name === name.trim()))
  const order = new Map(byIndex.flatMap((column, i) => (column ? [[column.name, i + 1] as const] : [])))
  const faults: TableFault[] = []
  const rows = read.rows.map((row): TableRow => {
    const cells = new Map<string, { value: unknown; line: number; column: number }>()
    const line = row[0]?.line ?? 1
    if (row.length < header.length) {
      const hint = 'count the delimiters; a cell with one in it stands in double quotes'
      const reason = `the row has ${row.length} cells, the header ${header.length}`
      faults.push({ file, line, column: row.length, name: byIndex[row.length - 1]?.name ?? '', reason, hint })
      return { line, cells, order }
    }
    row.forEach((cell, i) => {
      if (cell.text === '') return
      const column = byIndex[i]
      const at = { file, line: cell.line, column: cell.column, name: column?.name ?? '' }
      if (!column) {
        const hint = 'a cell with the delimiter in it stands in double quotes'
        faults.push({
          ...at,
          reason: `${JSON.stringify(cell.text.slice(0, 40))} stands under no column`,
          hint,
        })
        return
      }
      const value = readCell(unguardFormula(cell.text), column.kind, delimiter !== ',')
      if (value.ok) cells.set(column.name, { value: value.value, line: cell.line, column: cell.column })
      else faults.push({ ...at, reason: value.reason, hint: value.hint })
    })
    return { line, cells, order }
  })
  return { rows, faults }
}
