import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import * as z from 'zod/mini'
import { CommandError, loadKnowledge } from './linker-knowledge.ts'
import { type BatchOptions, type BatchResult, linkBatch } from './ndjson-batch.ts'
import { type LineBatch, lineBatches } from './ndjson-lines.ts'

/** Batches under way at once for every worker: one being linked, one waiting. */
const QUEUE = 2
const resultSchema = z.object({ output: z.instanceof(Uint8Array<ArrayBuffer>), faults: z.array(z.string()) })

/** Links NDJSON from standard input to standard output, in order. Returns the number of records that could not be taken. */
export async function linkNdjson(folder: string, options: BatchOptions, jobs: number): Promise<number> {
  const link = jobs > 1 ? workers(folder, options, jobs) : inline(folder, options)
  const waiting: Promise<BatchResult>[] = []
  let faults = 0
  const settle = async (): Promise<void> => {
    const result = await waiting.shift()!
    for (const fault of result.faults) console.error(`standard input: ${fault}`)
    faults += result.faults.length
    if (result.output.length > 0 && !process.stdout.write(result.output)) await once(process.stdout, 'drain')
  }
  for await (const batch of lineBatches(process.stdin)) {
    waiting.push(
      batch.type === 'refused'
        ? Promise.resolve({ output: new Uint8Array(), faults: [`line ${batch.line}: is over 8 MB`] })
        : link.batch(batch),
    )
    while (waiting.length >= jobs * QUEUE) await settle()
  }
  while (waiting.length > 0) await settle()
  await link.end()
  return faults
}

interface Linking {
  batch: (lines: LineBatch & { type: 'lines' }) => Promise<BatchResult>
  end: () => Promise<unknown>
}

function inline(folder: string, options: BatchOptions): Linking {
  const knowledge = loadKnowledge(folder)
  return {
    batch: async ({ bytes, firstLine }) => linkBatch(bytes, firstLine, knowledge, options),
    end: async () => undefined,
  }
}

/** Worker threads that take batches in turn; each answers in the order it was asked. */
function workers(folder: string, options: BatchOptions, jobs: number): Linking {
  const crew = Array.from({ length: jobs }, () => {
    const worker = new Worker(new URL('./ndjson-worker.ts', import.meta.url), {
      workerData: { folder, options },
      resourceLimits: { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 96 },
    })
    const asked: { resolve: (result: BatchResult) => void; reject: (fault: unknown) => void }[] = []
    worker.on('message', (message: unknown) => asked.shift()?.resolve(z.parse(resultSchema, message)))
    worker.on('error', (error) => {
      for (const { reject } of asked.splice(0))
        reject(new CommandError(error instanceof Error ? error.message : String(error)))
    })
    return { worker, asked }
  })
  let turn = 0
  return {
    batch: ({ bytes, firstLine }) => {
      const { worker, asked } = crew[turn++ % jobs]!
      return new Promise((resolve, reject) => {
        asked.push({ resolve, reject })
        const copy = new Uint8Array(bytes)
        worker.postMessage({ bytes: copy, firstLine }, [copy.buffer])
      })
    },
    end: () => Promise.all(crew.map(({ worker }) => worker.terminate())),
  }
}
