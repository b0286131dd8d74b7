import { parentPort, workerData } from 'node:worker_threads'
import * as z from 'zod/mini'
import { loadKnowledge } from './linker-knowledge.ts'
import { linkBatch } from './ndjson-batch.ts'

const settings = z.parse(
  z.object({ folder: z.string(), options: z.object({ all: z.boolean(), mentionsOnly: z.boolean() }) }),
  workerData,
)
const taskSchema = z.object({ bytes: z.instanceof(Uint8Array), firstLine: z.int() })
const knowledge = loadKnowledge(settings.folder)

parentPort?.on('message', (message: unknown) => {
  const { bytes, firstLine } = z.parse(taskSchema, message)
  const result = linkBatch(bytes, firstLine, knowledge, settings.options)
  // A thread's port has no origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(result, [result.output.buffer])
})
