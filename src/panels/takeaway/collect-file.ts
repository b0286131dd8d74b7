import type { FilePart } from '../../domain/export/view-parts.ts'

export interface Collecting {
  signal: AbortSignal
  /** Told of the records written so far, each time the page has had room to draw. */
  onProgress: (records: number) => void
  /** Lets the page draw and hear the reader. */
  breathe: () => Promise<void>
  /** Milliseconds, from any start. */
  now: () => number
}

/** Longest work between two breaths, ms: half a frame. */
const WORK_MS = 8

/**
 * The parts of a file, gathered while the page stays alive. Throws what the parts throw, and the signal's reason once
 * it is aborted; then nothing of what was gathered is left.
 */
export async function collectFile(parts: AsyncIterable<FilePart>, collecting: Collecting): Promise<string[]> {
  const { signal, onProgress, breathe, now } = collecting
  const texts: string[] = []
  let records = 0
  let worked = now()
  for await (const part of parts) {
    signal.throwIfAborted()
    texts.push(part.text)
    records += part.records
    if (now() - worked < WORK_MS) continue
    onProgress(records)
    await breathe()
    signal.throwIfAborted()
    worked = now()
  }
  onProgress(records)
  return texts
}

/** A turn of the event loop, after which what changed has been drawn. */
export function nextTurn(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0))
}
