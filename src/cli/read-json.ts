import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { CommandError } from './command-error.ts'
import { reasonOf } from './read-input.ts'

/** A file's JSON, checked. Throws a CommandError that names the first fault, with what to do behind it. */
export function readJson<Schema extends z.core.$ZodType>(
  file: string,
  schema: Schema,
  whatToDo = '',
): z.infer<Schema> {
  let raw: unknown
  try {
    raw = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new CommandError(
      `${file}: ${error instanceof SyntaxError ? `is not JSON (${error.message})` : reasonOf(error)}`,
    )
  }
  const parsed = z.safeParse(schema, raw)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const place = issue?.path.length ? `${issue.path.join('.')}: ` : ''
  throw new CommandError(`${file}: ${place}${issue?.message ?? 'is not valid'}${whatToDo}`)
}
