import { LONGEST_LINE_BYTES } from './read-input.ts'

/** A stretch of whole NDJSON lines, with the number of its first line; or a line that was refused. */
export type LineBatch =
  | { type: 'lines'; bytes: Buffer; firstLine: number }
  | { type: 'refused'; line: number }

const BATCH_BYTES = 1 << 20
const NEWLINE = 0x0a

/**
 * Cuts a byte stream into batches of whole lines, about 1 MB each. A line of over 8 MB is refused without being
 * kept; memory stays within two such lines.
 */
export async function* lineBatches(stream: AsyncIterable<Buffer>): AsyncGenerator<LineBatch> {
  let kept: Buffer[] = []
  let size = 0
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
    const last = chunk.lastIndexOf(NEWLINE)
    if (last >= from) {
      kept.push(chunk.subarray(from, last + 1))
      size += last + 1 - from
      const open = chunk.subarray(last + 1)
      if (size >= BATCH_BYTES) {
        const bytes = Buffer.concat(kept)
        yield { type: 'lines', bytes, firstLine: line }
        line += count(bytes)
        kept = []
        size = 0
      }
      if (open.length > 0) {
        kept.push(open)
        size += open.length
      }
    } else {
      kept.push(chunk.subarray(from))
      size += chunk.length - from
    }
    if (size > LONGEST_LINE_BYTES + BATCH_BYTES) {
      const bytes = Buffer.concat(kept)
      const whole = bytes.lastIndexOf(NEWLINE) + 1
      if (whole > 0) {
        yield { type: 'lines', bytes: bytes.subarray(0, whole), firstLine: line }
        line += count(bytes.subarray(0, whole))
      }
      kept = [bytes.subarray(whole)]
      size = bytes.length - whole
      if (size > LONGEST_LINE_BYTES) {
        yield { type: 'refused', line }
        refusing = true
        kept = []
        size = 0
      }
    }
  }
  if (size > 0) yield { type: 'lines', bytes: Buffer.concat(kept), firstLine: line }
}

function count(bytes: Buffer): number {
  let lines = 0
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines++
  return lines
}
