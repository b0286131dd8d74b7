import { read } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'

const CHUNK_BYTES = 1 << 18
const PAUSE_MS = 2
const readInto = promisify(read)

/**
 * The bytes of a file descriptor in pieces of up to 256 kB. Every piece lies in the same memory and stands until the next
 * is asked for; nothing is read before that.
 */
export async function* readChunks(descriptor: number): AsyncGenerator<Buffer> {
  const chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES)
  for (;;) {
    let length: number
    try {
      length = (await readInto(descriptor, chunk, 0, CHUNK_BYTES, null)).bytesRead
    } catch (error) {
      // A descriptor that does not wait for its writer has nothing yet.
      if (!isAgain(error)) throw error
      await setTimeout(PAUSE_MS)
      continue
    }
    if (length === 0) return
    yield chunk.subarray(0, length)
  }
}

function isAgain(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EAGAIN'
}
