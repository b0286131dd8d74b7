import { valueAt } from '../check/schema-faults.ts'
import { type CsvStyle, type CsvValue, formatCsv } from '../export/csv.ts'
import { formatCell } from './cells.ts'
import type { Column, Subject } from './tables.ts'

const rowOf = (value: unknown, columns: readonly Column[]): CsvValue[] =>
  columns.map(({ path, kind, emptyList }) => {
    const held = valueAt(value, path)
    return emptyList && Array.isArray(held) && held.length === 0 ? undefined : formatCell(held, kind)
  })

/** The records of a subject as its two CSV files, by file name. */
export function formatTables(
  { records: table, entries }: Subject,
  records: readonly { id: string }[],
  style: CsvStyle,
): Map<string, string> {
  const names = (columns: readonly Column[]) => columns.map(({ name }) => name)
  const entryRows = records.flatMap((record) => {
    const held = valueAt(record, entries.list)
    const list: readonly unknown[] = Array.isArray(held) ? held : []
    return list.map((entry): CsvValue[] => [record.id, ...rowOf(entry, entries.columns)])
  })
  return new Map([
    [
      table.file,
      formatCsv(
        names(table.columns),
        records.map((record) => rowOf(record, table.columns)),
        style,
      ),
    ],
    [entries.file, formatCsv([entries.owner, ...names(entries.columns)], entryRows, style)],
  ])
}
