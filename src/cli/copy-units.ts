let target: Uint16Array | null = null
let bytes = Buffer.alloc(0)

/** Lays the UTF-16 units of a text down at the beginning of memory that is long enough: in one piece, as the machine's order of bytes is UTF-16's little-endian one. */
export function copyUnits(text: string, into: Uint16Array<ArrayBuffer>): void {
  if (into !== target) {
    target = into
    bytes = Buffer.from(into.buffer, into.byteOffset, into.byteLength)
  }
  bytes.write(text, 'utf16le')
}
