import { knowledgeFrom } from '../linking/knowledge.ts'
import { copyUnits } from './copy-units.ts'
import { keptKnowledge } from './kept-knowledge.ts'
import { inline } from './ndjson-inline.ts'
import { lineBatches } from './ndjson-lines.ts'
import type { BatchOptions, BatchResult } from './ndjson-linking.ts'
import { inThreads } from './ndjson-threads.ts'
import { readChunks } from './read-chunks.ts'

const STANDARD_INPUT = 0
/** Links NDJSON from standard input to standard output, in order. Returns the number of records that could not be taken. */
export async function linkNdjson(folder: string, options: BatchOptions, jobs: number): Promise<number> {
  const knowledge = await keptKnowledge(folder)
  const link =
    jobs > 1 ? inThreads(knowledge, options, jobs) : inline(knowledgeFrom(knowledge, copyUnits), options)
  const waiting: Promise<BatchResult>[] = []
  let faults = 0
  const settle = async (): Promise<void> => {
    const result = await waiting.shift()!
    for (const fault of result.faults) console.error(`standard input: ${fault}`)
    faults += result.faults.length
    if (result.output.length > 0) await written(result.output)
    result.release?.()
  }
  for await (const batch of lineBatches(readChunks(STANDARD_INPUT))) {
    waiting.push(
      batch.type === 'refused'
        ? Promise.resolve({ output: NOTHING, faults: [`line ${batch.line}: is over 8 MB`] })
        : link.batch(batch),
    )
    while (waiting.length >= link.underWay) await settle()
  }
  while (waiting.length > 0) await settle()
  await link.end()
  return faults
}

const NOTHING = new Uint8Array()

/** Waits until the bytes are out, so that their memory may be used again. A fault is left to the stream's own listener. */
function written(bytes: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(bytes, (fault) => {
      if (!fault) resolve()
    })
  })
}
