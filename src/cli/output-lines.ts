const FIRST_BYTES = 1 << 20
/** UTF-8 bytes of one UTF-16 unit at most. */
const BYTES_A_UNIT = 3
const NEWLINE = 0x0a

/** Lines of JSON, laid down as UTF-8 one by one in memory that is used again, so that no string of a whole batch is made. */
export class OutputLines {
  private buffer = Buffer.allocUnsafeSlow(FIRST_BYTES)
  private length = 0

  add(value: unknown): void {
    const line = JSON.stringify(value)
    const most = this.length + line.length * BYTES_A_UNIT + 1
    if (most > this.buffer.length) {
      const wider = Buffer.allocUnsafeSlow(Math.max(most, this.buffer.length * 2))
      this.buffer.copy(wider, 0, 0, this.length)
      this.buffer = wider
    }
    this.length += this.buffer.write(line, this.length, 'utf8')
    this.buffer[this.length++] = NEWLINE
  }

  /** All lines so far; they stand until the next `clear` and `add`. */
  bytes(): Buffer {
    return this.buffer.subarray(0, this.length)
  }

  clear(): void {
    this.length = 0
  }
}
