import * as z from 'zod/mini'

/**
 * What the threads of `--jobs` say to one another. Memory for input and output goes to and fro with the messages and is used again:
 * memory left to the collector of a thread that makes no other waste would stay for long.
 */

const memorySchema = z.instanceof(Uint8Array<ArrayBuffer>)

export const settingsSchema = z.object({
  folder: z.string(),
  options: z.object({ all: z.boolean(), mentionsOnly: z.boolean() }),
})

/** A batch: the first `length` bytes of `input`. */
export const taskSchema = z.object({
  input: memorySchema,
  output: memorySchema,
  length: z.int(),
  firstLine: z.int(),
})
export type Task = z.infer<typeof taskSchema>

/** What came of it: the first `length` bytes of `output`. */
export const resultSchema = z.object({
  input: memorySchema,
  output: memorySchema,
  length: z.int(),
  faults: z.array(z.string()),
})
export type Result = z.infer<typeof resultSchema>

/** The memory, or wider one where so many bytes do not fit. */
export function fitted(memory: Uint8Array<ArrayBuffer>, bytes: number): Uint8Array<ArrayBuffer> {
  return memory.length >= bytes ? memory : new Uint8Array(Math.ceil(bytes * 1.25))
}
