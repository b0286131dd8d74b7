import { parentPort, workerData } from 'node:worker_threads'
import { knowledgeFrom } from '../linking/knowledge.ts'
import { copyUnits } from './copy-units.ts'
import { KnownTexts } from './known-texts.ts'
import { linkBatch } from './ndjson-batch.ts'
import { OutputLines } from './output-lines.ts'
import { fitted, type Result, type Task, type WorkerSettings } from './worker-messages.ts'

const settings = workerData as WorkerSettings
const work = {
  knowledge: knowledgeFrom(settings.knowledge, copyUnits),
  options: settings.options,
  output: new OutputLines(),
  known: new KnownTexts(),
}

parentPort?.on('message', ({ input, output: memory, length, firstLine }: Task) => {
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
