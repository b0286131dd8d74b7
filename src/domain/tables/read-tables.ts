import { didYouMean } from '../check/closest.ts'
import type { Fault, JsonPath } from '../check/fault.ts'
import { readTable, type TableFault, type TableRow } from './read-table.ts'
import type { Column, Subject } from './tables.ts'

type Tree = Record<string | number, unknown>

/** Puts a value where a path leads to, making the objects and lists on the way. */
function put(tree: Tree, path: JsonPath, value: unknown): void {
  path.reduce<Tree>((held, step, i) => {
    if (i === path.length - 1) {
      held[step] = value
      return held
    }
    held[step] ??= typeof path[i + 1] === 'number' ? [] : {}
    return held[step] as Tree
  }, tree)
}

/** The object that a row stands for, put into `value`. */
function objectOf(row: TableRow, columns: readonly Column[], value: Tree): Tree {
  for (const { name, path, emptyList } of columns) {
    const cell = row.cells.get(name)
    if (cell) put(value, path, cell.value)
    else if (emptyList) put(value, path, [])
  }
  return value
}

/** The column that a path inside a record or entry belongs to: the nearest one. */
function columnAt(columns: readonly Column[], path: JsonPath): Column | undefined {
  const shared = ({ path: own }: Column) => {
    const differs = own.findIndex((step, i) => step !== path[i])
    return differs < 0 ? own.length : differs
  }
  return columns.reduce<Column | undefined>(
    (best, column) => (best && shared(best) >= shared(column) ? best : column),
    undefined,
  )
}

/** The two CSV files of a subject, read as the records they stand for. */
export interface SubjectRead {
  /** As `JSON.parse` would give them; the schemas have not looked yet. */
  records: readonly unknown[]
  faults: readonly TableFault[]
  /** A fault of the subject's file as one of the cell it comes from. */
  locate: (fault: Fault) => TableFault | null
}

const cellOf = (file: string, row: TableRow, column: Column | undefined) => {
  const cell = row.cells.get(column?.name ?? '')
  return {
    file,
    line: cell?.line ?? row.line,
    column: cell?.column ?? row.order.get(column?.name ?? '') ?? 1,
    name: column?.name ?? '',
  }
}

/**
 * Reads the two CSV files of a subject. Records stand in the order of the first file, the entries of each in the order of
 * the second. `recordsText` and `entriesText` are the files' texts.
 */
export function readTables(subject: Subject, recordsText: string, entriesText: string): SubjectRead {
  const { records: table, entries, skeleton, base } = subject
  const owner: Column = { name: entries.owner, path: [], kind: 'text' }
  const read = readTable(table.file, recordsText, table.columns)
  const readEntries = readTable(entries.file, entriesText, [owner, ...entries.columns])
  const faults = [...read.faults, ...readEntries.faults]

  const idOf = (row: TableRow, name: string) => String(row.cells.get(name)?.value ?? '')
  const ids = new Set(read.rows.map((row) => idOf(row, 'id')))
  const entryRows = new Map<string, TableRow[]>()
  for (const row of readEntries.rows) {
    const id = idOf(row, owner.name)
    if (!ids.has(id) && read.faults.length === 0) {
      const reason = id === '' ? `"${owner.name}" is missing` : `no ${owner.name} "${id}" in ${table.file}`
      faults.push({ ...cellOf(entries.file, row, owner), reason, ...didYouMean(id, ids) })
    }
    entryRows.set(id, [...(entryRows.get(id) ?? []), row])
  }
  const owned = read.rows.map((row) => entryRows.get(idOf(row, 'id')) ?? [])

  const records = read.rows.map((row, i) => {
    const record = objectOf(row, table.columns, skeleton())
    put(record, entries.list, owned[i]?.map((entry) => objectOf(entry, entries.columns, {})) ?? [])
    return record
  })

  const locate = ({ file, path, reason, hint }: Fault): TableFault | null => {
    if (file !== subject.file || path === null) return null
    const inside = path.slice(base.length)
    const [index, ...rest] = inside
    const row = typeof index === 'number' ? read.rows[index] : undefined
    if (!row) return null
    const said = { reason, ...(hint === undefined ? {} : { hint }) }
    const entry = entries.list.every((step, i) => rest[i] === step)
      ? owned[Number(index)]?.[Number(rest[entries.list.length])]
      : undefined
    if (!entry) return { ...cellOf(table.file, row, columnAt(table.columns, rest)), ...said }
    const column = columnAt(entries.columns, rest.slice(entries.list.length + 1))
    return { ...cellOf(entries.file, entry, column), ...said }
  }
  return { records, faults, locate }
}

/** One line for each fault, `folder/file:line:column name: reason (hint)`, by file and line. */
export function formatTableFaults(faults: readonly TableFault[], folder: string): string[] {
  return [...faults]
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column))
    .map(({ file, line, column, name, reason, hint }) => {
      const where = `${folder}/${file}:${line}:${column}${name === '' ? '' : ` ${name}`}`
      return `${where}: ${reason}${hint === undefined ? '' : ` (${hint})`}`
    })
}
