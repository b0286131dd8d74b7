import { loadKnowledge } from './linker-knowledge.ts'
import { linkBatch } from './ndjson-batch.ts'
import type { BatchOptions, Linking } from './ndjson-linking.ts'
import { OutputLines } from './output-lines.ts'

/** Links batches one after the other in this thread. */
export function inline(folder: string, options: BatchOptions): Linking {
  const work = { knowledge: loadKnowledge(folder), options, output: new OutputLines() }
  return {
    underWay: 1,
    batch: async ({ bytes, firstLine }) => {
      work.output.clear()
      const faults = linkBatch(bytes, firstLine, work)
      return { output: work.output.bytes(), faults }
    },
    end: async () => undefined,
  }
}
