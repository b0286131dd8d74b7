import { Worker } from 'node:worker_threads'
import * as z from 'zod/mini'
import { CommandError } from './command-error.ts'
import { inline } from './ndjson-inline.ts'
import type { BatchOptions, BatchResult, Linking } from './ndjson-linking.ts'
import { fitted, resultSchema, type Task } from './worker-messages.ts'

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
export function inThreads(folder: string, options: BatchOptions, jobs: number): Linking {
  const crew = Array.from({ length: jobs - 1 }, () => new Thread(folder, options))
  const here = inline(folder, options)
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

  constructor(folder: string, options: BatchOptions) {
    this.worker = new Worker(new URL('./ndjson-thread.mjs', import.meta.url), {
      workerData: { folder, options },
      resourceLimits: LIMITS,
    })
    this.worker.on('message', (message: unknown) => this.take(message))
    this.worker.on('error', (error) => {
      for (const { reject } of this.asked.splice(0))
        reject(new CommandError(error instanceof Error ? error.message : String(error)))
    })
  }

  private take(message: unknown): void {
    const { input, output, length, faults } = z.parse(resultSchema, message)
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
