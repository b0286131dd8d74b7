import { LONGEST_LINE_BYTES } from './read-input.ts'

/** A stretch of whole NDJSON lines, with the number of its first line; or a line that was refused. */
export type LineBatch =
  | { type: 'lines'; bytes: Buffer; firstLine: number }
  | { type: 'refused'; line: number }

const BATCH_BYTES = 1 << 19
const NEWLINE = 0x0a

/**
 * Cuts a byte stream into batches of whole lines, about half a megabyte each. The bytes of a batch stand until the next is
 * asked for: all batches lie in the same memory, which grows to one line of 8 MB and a batch. A longer line is refused
 * without being kept.
 */
export async function* lineBatches(stream: AsyncIterable<Buffer>): AsyncGenerator<LineBatch> {
  let kept = Buffer.allocUnsafeSlow(BATCH_BYTES * 2)
  let length = 0
  let line = 1
  let refusing = false
  for await (const chunk of stream) {
    let from = 0
    if (refusing) {
      const end = chunk.indexOf(NEWLINE)
      if (end < 0) continue
      refusing = false
      line++
      from = end + 1
    }
    if (length + chunk.length - from > kept.length) {
      const wider = Buffer.allocUnsafeSlow(Math.max(length + chunk.length - from, kept.length * 2))
      kept.copy(wider, 0, 0, length)
      kept = wider
    }
    chunk.copy(kept, length, from)
    length += chunk.length - from
    if (length < BATCH_BYTES) continue
    const whole = kept.lastIndexOf(NEWLINE, length - 1) + 1
    if (whole > 0) {
      const bytes = kept.subarray(0, whole)
      yield { type: 'lines', bytes, firstLine: line }
      line += count(bytes)
      kept.copyWithin(0, whole, length)
      length -= whole
    }
    if (length > LONGEST_LINE_BYTES) {
      yield { type: 'refused', line }
      refusing = true
      length = 0
    }
  }
  if (length > 0) yield { type: 'lines', bytes: kept.subarray(0, length), firstLine: line }
}

function count(bytes: Buffer): number {
  let lines = 0
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines++
  return lines
}
