import type { LinkerKnowledge } from '../linking/link-text.ts'
import { KnownTexts } from './known-texts.ts'
import { linkBatch } from './ndjson-batch.ts'
import type { BatchOptions, Linking } from './ndjson-linking.ts'
import { OutputLines } from './output-lines.ts'

/** Batches linked here whose output may wait for its turn. */
const WAITING = 2

/** Links batches one after the other in this thread. */
export function inline(knowledge: LinkerKnowledge, options: BatchOptions): Linking {
  const free: OutputLines[] = []
  const known = new KnownTexts()
  return {
    underWay: WAITING,
    batch: async ({ bytes, firstLine }) => {
      const output = free.pop() ?? new OutputLines()
      output.clear()
      const faults = linkBatch(bytes, firstLine, { knowledge, options, output, known })
      return { output: output.bytes(), faults, release: () => free.push(output) }
    },
    end: async () => undefined,
  }
}
