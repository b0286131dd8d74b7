import { Worker } from 'node:worker_threads'
import { type KnowledgeData, knowledgeFrom } from '../linking/knowledge.ts'
import { sharedWords } from '../linking/scan.ts'
import { CommandError } from './command-error.ts'
import { copyUnits } from './copy-units.ts'
import { inline } from './ndjson-inline.ts'
import type { BatchOptions, BatchResult, Linking } from './ndjson-linking.ts'
import { fitted, type Result, type Task, type WorkerSettings } from './worker-messages.ts'

/** Batches under way at once for every other thread: one being linked, the rest waiting. */
const QUEUE = 2
/** In MB. */
const LIMITS = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 96 }

/** Memory for one batch under way. */
interface Slot {
  input: Uint8Array<ArrayBuffer>
  output: Uint8Array<ArrayBuffer>
}

interface Asked {
  resolve: (result: BatchResult) => void
  reject: (fault: unknown) => void
}

/**
 * Links batches in this thread and in `jobs - 1` others: whatever they cannot take at once is linked here. One thread fewer
 * is one copy fewer of all that the linker knows.
 */
export function inThreads(known: KnowledgeData, options: BatchOptions, jobs: number): Linking {
  const knowledge = { ...known, words: sharedWords() }
  const crew = Array.from({ length: jobs - 1 }, () => new Thread({ knowledge, options }))
  const here = inline(knowledgeFrom(knowledge, copyUnits), options)
  return {
    underWay: crew.length * QUEUE + here.underWay,
    batch: (lines) =>
      crew.find((thread) => thread.isFree())?.link(lines.bytes, lines.firstLine) ?? here.batch(lines),
    end: () => Promise.all(crew.map((thread) => thread.end())),
  }
}

class Thread {
  private readonly worker: Worker
  private readonly asked: Asked[] = []
  private readonly free: Slot[] = []

  constructor(settings: WorkerSettings) {
    this.worker = new Worker(new URL('./ndjson-thread.mjs', import.meta.url), {
      workerData: settings,
      resourceLimits: LIMITS,
    })
    this.worker.on('message', (result: Result) => this.take(result))
    this.worker.on('error', (error) => {
      for (const { reject } of this.asked.splice(0))
        reject(new CommandError(error instanceof Error ? error.message : String(error)))
    })
  }

  private take({ input, output, length, faults }: Result): void {
    const release = (): void => {
      this.free.push({ input, output })
    }
    this.asked.shift()?.resolve({ output: output.subarray(0, length), faults, release })
  }

  isFree(): boolean {
    return this.asked.length < QUEUE
  }

  link(bytes: Uint8Array, firstLine: number): Promise<BatchResult> {
    const slot = this.free.pop() ?? { input: new Uint8Array(), output: new Uint8Array() }
    const input = fitted(slot.input, bytes.length)
    input.set(bytes)
    const task: Task = { input, output: slot.output, length: bytes.length, firstLine }
    return new Promise((resolve, reject) => {
      this.asked.push({ resolve, reject })
      this.worker.postMessage(task, [input.buffer, slot.output.buffer])
    })
  }

  end(): Promise<number> {
    return this.worker.terminate()
  }
}
