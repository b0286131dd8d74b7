import type { KnowledgeData } from '../linking/knowledge.ts'
import type { BatchOptions } from './ndjson-linking.ts'

/**
 * What the threads of `--jobs` say to one another. They are one program, so their messages are not checked: the library that
 * checks what comes from outside takes 20 MB of memory in every thread that loads it. Memory for input and output goes
 * to and fro with the messages and is used again: left to the collector of a thread that makes little waste it would stay for long.
 */
export interface WorkerSettings {
  knowledge: KnowledgeData
  options: BatchOptions
}

type Memory = Uint8Array<ArrayBuffer>

/** A batch: the first `length` bytes of `input`. */
export interface Task {
  input: Memory
  output: Memory
  length: number
  firstLine: number
}

/** What came of it: the first `length` bytes of `output`. */
export interface Result {
  input: Memory
  output: Memory
  length: number
  faults: string[]
}

/** The memory, or wider one where so many bytes do not fit. */
export function fitted(memory: Memory, bytes: number): Memory {
  return memory.length >= bytes ? memory : new Uint8Array(Math.ceil(bytes * 1.25))
}
