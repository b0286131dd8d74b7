import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkFolder } from '../domain/check/check-folder.ts'
import { counted, type Fault } from '../domain/check/fault.ts'
import type { DatasetFolder } from '../domain/check/folder.ts'
import { formatFaults } from '../domain/check/format-fault.ts'
import { withoutByteOrderMark } from '../domain/check/parse-file.ts'
import { formatTables } from '../domain/tables/format-tables.ts'
import type { TableFault } from '../domain/tables/read-table.ts'
import { formatTableFaults, readTables, type SubjectRead } from '../domain/tables/read-tables.ts'
import { type Subject, subjects } from '../domain/tables/tables.ts'
import { layoutJson } from './json-layout.ts'
import { writeWhole } from './write-file.ts'

/** For spreadsheets: Excel knows UTF-8 by the byte order mark. */
const STYLE = { delimiter: ',', byteOrderMark: true } as const

/** Members of places.geojson that stand on one line. */
const ONE_LINE = new Set(['geometry', 'name', 'names', 'variants', 'searchOnly', 'withWords', 'withPlaces'])

interface WithId {
  id: string
}

const recordsOf = (folder: DatasetFolder, subject: Subject): readonly WithId[] =>
  folder[subject.name].records.map(({ value }) => value)

/** What a command answers: whether it did what it was asked for, and the lines it says. */
export interface Outcome {
  ok: boolean
  lines: readonly string[]
}

/** Writes places and events as CSV files into a folder. */
export function writeTables(folder: DatasetFolder, out: string): Outcome {
  const files = subjects.flatMap((subject) => [...formatTables(subject, recordsOf(folder, subject), STYLE)])
  for (const [file, text] of files) writeWhole(join(out, file), text)
  return { ok: true, lines: files.map(([file]) => join(out, file)) }
}

type FileRead = { text: string } | { missing: true } | { fault: TableFault }

async function readCsvFile(folder: string, file: string): Promise<FileRead> {
  const fault = (reason: string, hint?: string) => ({
    fault: { file, line: 1, column: 1, name: '', reason, ...(hint ? { hint } : {}) },
  })
  try {
    const bytes = await readFile(join(folder, file))
    return { text: withoutByteOrderMark(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch (error) {
    if (error instanceof TypeError) return fault('is not UTF-8', 'save it as "CSV UTF-8"')
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { missing: true }
    return fault(`cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** A subject's two files, read; null where neither is there, so that it stays as it is. */
async function readSubject(
  folder: string,
  subject: Subject,
): Promise<SubjectRead | { faults: TableFault[] } | null> {
  const names = [subject.records.file, subject.entries.file] as const
  const [records, entries] = await Promise.all(names.map((file) => readCsvFile(folder, file)))
  if (!records || !entries || ('missing' in records && 'missing' in entries)) return null
  const faults = [records, entries].flatMap((read, i): TableFault[] => {
    if ('fault' in read) return [read.fault]
    if ('text' in read) return []
    const reason = `is missing beside ${names[1 - i]}`
    const hint = 'both hold the records together: npm run data -- csv out FOLDER writes them'
    return [{ file: names[i] ?? '', line: 1, column: 1, name: '', reason, hint }]
  })
  if (!('text' in records && 'text' in entries)) return { faults }
  return readTables(subject, records.text, entries.text)
}

const asFile = ({ base }: Subject, records: readonly unknown[]): unknown =>
  base.length === 0 ? records : { type: 'FeatureCollection', features: records }

/** What differs between two lists of records, in words; null where nothing does. */
function changesOf(before: readonly WithId[], after: readonly WithId[]): string | null {
  const texts = new Map(before.map((record) => [record.id, JSON.stringify(record)]))
  const added = after.filter(({ id }) => !texts.has(id)).length
  const changed = after.filter(
    (record) => texts.has(record.id) && texts.get(record.id) !== JSON.stringify(record),
  ).length
  const removed = before.length - (after.length - added)
  const moved = changed + added + removed === 0 && after.some(({ id }, i) => before[i]?.id !== id)
  const words = [
    ...(changed > 0 ? [`${changed} changed`] : []),
    ...(added > 0 ? [`${added} added`] : []),
    ...(removed > 0 ? [`${removed} removed`] : []),
    ...(moved ? ['another order'] : []),
  ]
  return words.length === 0 ? null : words.join(', ')
}

/** Faults of the whole folder as lines: those of records that came from CSV at their cells, the others at their JSON. */
function linesOf(
  faults: readonly Fault[],
  reads: ReadonlyMap<Subject, SubjectRead>,
  texts: ReadonlyMap<string, string>,
  folders: { csv: string; data: string },
): string[] {
  const located = faults.map((fault) => [...reads.values()].map(({ locate }) => locate(fault)).find(Boolean))
  return [
    ...formatTableFaults(
      located.filter((fault) => fault !== undefined && fault !== null),
      folders.csv,
    ),
    ...formatFaults(
      faults.filter((_, i) => !located[i]),
      texts,
      folders.data,
    ),
  ]
}

/**
 * Reads places and events back from a folder of CSV files into the dataset folder `data`, whose texts are `texts`. The
 * whole dataset is checked as it would be; with any fault, or with `check`, nothing is written.
 */
export async function takeTables(
  csv: string,
  data: string,
  texts: ReadonlyMap<string, string>,
  readingFaults: readonly Fault[],
  check: boolean,
): Promise<Outcome> {
  const complain = (lines: readonly string[]): Outcome => ({
    ok: false,
    lines: [...lines, `${counted(lines.length, 'fault', 'faults')}; nothing was written`],
  })
  const found = await Promise.all(subjects.map((subject) => readSubject(csv, subject)))
  const faults = found.flatMap((read) => read?.faults ?? [])
  if (faults.length > 0) return complain(formatTableFaults(faults, csv))
  const reads = new Map(
    subjects.flatMap((subject, i) => {
      const read = found[i]
      return read && 'records' in read ? [[subject, read] as const] : []
    }),
  )
  if (reads.size === 0) {
    const names = subjects.map(({ records, entries }) => `${records.file} with ${entries.file}`)
    return complain([`${csv}: holds neither ${names.join(' nor ')}`])
  }
  const before = checkFolder(texts).folder
  const changed = new Map(texts)
  for (const [subject, { records }] of reads)
    changed.set(subject.file, layoutJson(asFile(subject, records), ONE_LINE))
  const { folder, faults: wrong } = checkFolder(changed)
  const kept = readingFaults.filter(({ file }) => !changed.has(file))
  const all = [...kept, ...wrong]
  if (all.length > 0) return complain(linesOf(all, reads, changed, { csv, data }))
  const lines = [...reads.keys()].map((subject) => {
    const records = recordsOf(folder, subject)
    const changes = changesOf(recordsOf(before, subject), records)
    if (changes !== null && !check) {
      const compact = subject.name === 'places' ? ONE_LINE : undefined
      writeWhole(join(data, subject.file), layoutJson(asFile(subject, records), compact))
    }
    return `${data}/${subject.file}: ${changes ?? 'nothing changed'}${changes && check ? ' (not written)' : ''}`
  })
  return { ok: true, lines }
}
