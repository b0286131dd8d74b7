import { parentPort, workerData } from 'node:worker_threads'
import * as z from 'zod/mini'
import { loadKnowledge } from './linker-knowledge.ts'
import { linkBatch } from './ndjson-batch.ts'
import { OutputLines } from './output-lines.ts'
import { fitted, type Result, settingsSchema, taskSchema } from './worker-messages.ts'

const { folder, options } = z.parse(settingsSchema, workerData)
const work = { knowledge: loadKnowledge(folder), options, output: new OutputLines() }

parentPort?.on('message', (message: unknown) => {
  const { input, output: memory, length, firstLine } = z.parse(taskSchema, message)
  work.output.clear()
  const faults = linkBatch(input.subarray(0, length), firstLine, work)
  const lines = work.output.bytes()
  const output = fitted(memory, lines.length)
  output.set(lines)
  const result: Result = { input, output, length: lines.length, faults }
  // A thread's port has no origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(result, [input.buffer, output.buffer])
})
