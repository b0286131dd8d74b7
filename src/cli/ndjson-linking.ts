import type { LineBatch } from './ndjson-lines.ts'

export interface BatchOptions {
  all: boolean
  /** Only the places, in the whole text: no page is read. */
  mentionsOnly: boolean
}

export interface BatchResult {
  /** Lines of UTF-8 JSON; they stand until the next batch is asked for. */
  output: Uint8Array
  /** One line for every record that could not be taken: its line number and why. */
  faults: string[]
  /** To be called when the output is written: its memory may be used again. */
  release?: () => unknown
}

/** Whoever links batches: this thread or several others. */
export interface Linking {
  /** Batches that may be asked for before the first is taken. */
  underWay: number
  batch: (lines: LineBatch & { type: 'lines' }) => Promise<BatchResult>
  end: () => Promise<unknown>
}
