import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { CommandError } from './command-error.ts'
import { reasonOf } from './read-input.ts'

/** A file's JSON, checked: or the first fault without the file's name, with what to do behind an invalid one. */
export function tryJson<Schema extends z.core.$ZodType>(
  file: string,
  schema: Schema,
  whatToDo = '',
): { ok: true; data: z.infer<Schema> } | { ok: false; reason: string } {
  let raw: unknown
  try {
    raw = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    return {
      ok: false,
      reason: error instanceof SyntaxError ? `is not JSON (${error.message})` : reasonOf(error),
    }
  }
  const parsed = z.safeParse(schema, raw)
  if (parsed.success) return { ok: true, data: parsed.data }
  const [issue] = parsed.error.issues
  const place = issue?.path.length ? `${issue.path.join('.')}: ` : ''
  return { ok: false, reason: `${place}${issue?.message ?? 'is not valid'}${whatToDo}` }
}

/** The same of a file without which nothing goes on. Throws a CommandError that names file and fault. */
export function readJson<Schema extends z.core.$ZodType>(
  file: string,
  schema: Schema,
  whatToDo = '',
): z.infer<Schema> {
  const read = tryJson(file, schema, whatToDo)
  if (!read.ok) throw new CommandError(`${file}: ${read.reason}`)
  return read.data
}
