import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import * as z from 'zod/mini'

/** More threads each hold the dataset once more and gain little. */
const MOST_THREADS = 4
/** Views below which a second thread costs more than it saves. */
const VIEWS_PER_THREAD = 40

const templateSchema = z.strictObject({ html: z.string(), sheets: z.array(z.string()) })
/**
 * Which of the views a thread writes: every `of`-th, from `part` on. `pages` brings the templates along, read before any
 * page is written: the start page takes its template's place.
 */
const shareSchema = z.strictObject({
  task: z.discriminatedUnion('name', [
    z.strictObject({
      name: z.literal('pages'),
      templates: z.strictObject({ full: templateSchema, embed: templateSchema }),
    }),
    z.strictObject({ name: z.literal('pictures') }),
  ]),
  part: z.int(),
  of: z.int(),
})
export type Share = z.infer<typeof shareSchema>
export type Task = Share['task']
const answersSchema = z.array(z.string())

/** Does a task in shares, one on this thread and the others on threads of their own. Answers what they answer. */
export async function inShares(
  entry: URL,
  task: Task,
  views: number,
  work: (share: Share) => Promise<string[]>,
): Promise<string[]> {
  const of = Math.max(1, Math.min(MOST_THREADS, availableParallelism(), Math.ceil(views / VIEWS_PER_THREAD)))
  const apart = Array.from({ length: of - 1 }, (_, k) => shareApart(entry, { task, part: k + 1, of }))
  return (await Promise.all([work({ task, part: 0, of }), ...apart])).flat()
}

function shareApart(entry: URL, share: Share): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(entry, { workerData: share })
    worker.once('message', (message: unknown) => resolve(answersSchema.parse(message)))
    worker.once('error', reject)
    worker.once('exit', (code) =>
      reject(new Error(`A thread that writes ${share.task.name} ended with code ${code}.`)),
    )
  })
}

/** The share that this thread was started for; null on the first thread. */
export function ownShare(): Share | null {
  return isMainThread ? null : shareSchema.parse(workerData)
}

/** Tells the first thread what this one has to say of its share. */
export function answer(lines: string[]): void {
  // A thread's port has no origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(lines)
}
