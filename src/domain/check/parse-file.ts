import * as z from 'zod/mini'
import type { Fault, JsonPath } from './fault.ts'
import { linesOf, scanJson } from './json-scan.ts'
import { schemaFaults, valueAt } from './schema-faults.ts'

/** A text without the byte order mark that some editors write first. */
export function withoutByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

/** The value a JSON text stands for; undefined, with the faults, where it is not JSON. Names doubled in one object are faults too. */
function parseJsonFile(file: string, text: string): { value: unknown; faults: Fault[] } {
  const scan = scanJson(text)
  if (!scan.ok) {
    const { path, offset, reason, hint } = scan
    const line = linesOf(text, [offset])[0] ?? 1
    return {
      value: undefined,
      faults: [{ file, path, line, reason: `is not JSON: ${reason}`, ...(hint ? { hint } : {}) }],
    }
  }
  const lines = linesOf(
    text,
    scan.doubled.map(({ offset }) => offset),
  )
  const faults = scan.doubled.map(({ path }, i): Fault => {
    const reason = `"${String(path.at(-1))}" stands twice in one object`
    return { file, path, line: lines[i] ?? 1, reason, hint: 'only the last would count: remove one' }
  })
  return { value: JSON.parse(text) as unknown, faults }
}

/** One record of a file with where it stands. */
export interface Listed<T> {
  value: T
  path: JsonPath
}

/** The records of one file. */
export interface RecordFile<T> {
  file: string
  /** Those that hold to their schema, in the file's order. */
  records: readonly Listed<T>[]
  /** Ids of all records, those with faults included; null where the file could not be read, so that nothing is said of references into it. */
  ids: ReadonlySet<string> | null
}

/** A file whose whole content is one value. */
export interface ValueFile<T> {
  file: string
  value: T | null
}

const withId = z.looseObject({ id: z.string() })

/** Ids in a list of raw records, and a fault for each used again. */
function collectIds(
  file: string,
  raw: readonly unknown[],
  base: JsonPath,
): { ids: Set<string>; faults: Fault[] } {
  const first = new Map<string, number>()
  const faults: Fault[] = []
  raw.forEach((record, index) => {
    const read = withId.safeParse(record)
    if (!read.success) return
    const { id } = read.data
    const before = first.get(id)
    if (before === undefined) first.set(id, index)
    else {
      const place = `${base.length ? '$.features' : '$'}[${before}]`
      faults.push({
        file,
        path: [...base, index, 'id'],
        reason: `id "${id}" is used twice in this file`,
        hint: `it stands first at ${place}: rename one, or join the two`,
      })
    }
  })
  return { ids: new Set(first.keys()), faults }
}

/**
 * The records of a file without faults; null where there are any. The usual case by itself: each record is read once and takes
 * the place of what it was read from, so that a large file never stands in memory twice.
 */
function soundRecords<T>(
  value: unknown,
  fileSchema: z.ZodMiniType,
  recordSchema: z.ZodMiniType<T>,
  base: readonly 'features'[],
): readonly T[] | null {
  const list = valueAt(value, base)
  if (!Array.isArray(list)) return null
  const around = base.reduce<unknown>((_, name) => ({ ...(value as object), [name]: [] }), [])
  if (!fileSchema.safeParse(around).success) return null
  const raw: unknown[] = list
  for (const [index, record] of raw.entries()) {
    const one = recordSchema.safeParse(record)
    if (!one.success) return null
    raw[index] = one.data
  }
  return raw as T[]
}

/**
 * Reads a file of records by the schema of the whole file. Records with faults are left out of `records`; the others are
 * kept, so that one run can find every fault. `base` is where the list stands: `[]` or `['features']`.
 */
export function parseRecords<T>(
  file: string,
  text: string,
  fileSchema: z.ZodMiniType,
  recordSchema: z.ZodMiniType<T>,
  base: readonly 'features'[],
): { read: RecordFile<T>; faults: Fault[] } {
  const { value, faults } = parseJsonFile(file, text)
  if (value === undefined) return { read: { file, records: [], ids: null }, faults }
  const sound = soundRecords(value, fileSchema, recordSchema, base)
  if (sound) {
    const { ids, faults: doubled } = collectIds(file, sound, base)
    const records = sound.map((one, index): Listed<T> => ({ value: one, path: [...base, index] }))
    return { read: { file, records, ids }, faults: [...faults, ...doubled] }
  }
  const whole = fileSchema.safeParse(value)
  if (!whole.success) faults.push(...schemaFaults(file, [], fileSchema, value, whole.error.issues))
  const list = valueAt(value, base)
  if (!Array.isArray(list)) return { read: { file, records: [], ids: null }, faults }
  const raw: readonly unknown[] = list
  const { ids, faults: doubled } = collectIds(file, raw, base)
  const records = raw.flatMap((record, index): Listed<T>[] => {
    const one = recordSchema.safeParse(record)
    return one.success ? [{ value: one.data, path: [...base, index] }] : []
  })
  return { read: { file, records, ids }, faults: [...faults, ...doubled] }
}

/** Reads a file that is one value by its schema. */
export function parseValue<T>(
  file: string,
  text: string,
  schema: z.ZodMiniType<T>,
): { read: ValueFile<T>; faults: Fault[] } {
  const { value, faults } = parseJsonFile(file, text)
  if (value === undefined) return { read: { file, value: null }, faults }
  const whole = schema.safeParse(value)
  if (whole.success) return { read: { file, value: whole.data }, faults }
  return {
    read: { file, value: null },
    faults: [...faults, ...schemaFaults(file, [], schema, value, whole.error.issues)],
  }
}
