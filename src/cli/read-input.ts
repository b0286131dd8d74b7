import { transcode } from 'node:buffer'
import { hash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'

/** Lines (and so NDJSON records) longer than this, in UTF-8 bytes, are refused. */
export const LONGEST_LINE_BYTES = 8 * 1024 * 1024

export type TextInput = { ok: true; text: string } | { ok: false; reason: string }

/** Files larger than this are no page of text: archives are streamed (`link -- --ndjson`). In bytes. */
const LARGEST_FILE_BYTES = 256 * 1024 * 1024

/** The bytes of a file. Throws for a folder, for what has no end (a device, a pipe that nobody may ever close) and for what is too large. */
export function bytesOf(file: string): Buffer {
  const stat = statSync(file)
  // `<(command)` of a shell is such a pipe.
  const isPipe = stat.isFIFO() && file.startsWith('/dev/fd/')
  if (!stat.isFile() && !stat.isDirectory() && !isPipe) throw new Error('is no regular file')
  if (stat.size > LARGEST_FILE_BYTES)
    throw new Error('is over 256 MB; "npm run -s link -- --ndjson" streams archives')
  return readFileSync(file)
}

/** Reads a UTF-8 text file as it is: no newline is translated, a byte-order mark stays. */
export function readTextFile(file: string): TextInput {
  let bytes: Buffer
  try {
    bytes = bytesOf(file)
  } catch (error) {
    return { ok: false, reason: reasonOf(error) }
  }
  if (bytes.length === 0) return { ok: false, reason: 'is empty' }
  if (bytes.includes(0))
    return {
      ok: false,
      reason: 'is binary or UTF-16, not UTF-8 text; "npm run article -- add" converts other encodings',
    }
  try {
    return checkText(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    return { ok: false, reason: 'is not valid UTF-8; "npm run article -- add" converts other encodings' }
  }
}

/** Refuses what the linker has no use for: nothing, no Arabic, a line or a page beyond all measure, for which memory would not do. */
export function checkText(text: string): TextInput {
  if (text.trim() === '') return { ok: false, reason: 'is empty' }
  if (!/[\u0621-\u064a]/.test(text)) return { ok: false, reason: 'holds no Arabic' }
  if (text.length * 2 > LONGEST_LINE_BYTES)
    return {
      ok: false,
      reason:
        longestLine(text) * 2 > LONGEST_LINE_BYTES
          ? 'has a line of over 8 MB'
          : 'is a page of over 8 MB; "npm run -s link -- --ndjson" streams archives',
    }
  return { ok: true, text }
}

function longestLine(text: string): number {
  let longest = 0
  for (let from = 0; from <= text.length; ) {
    const to = text.indexOf('\n', from)
    const end = to < 0 ? text.length : to
    longest = Math.max(longest, end - from)
    from = end + 1
  }
  return longest
}

/** SHA-256, in hex, of the text's UTF-8 bytes. */
export function sha256Of(text: string): string {
  return hash('sha256', utf8Of(text), 'hex')
}

const encoder = new TextEncoder()
const units = Buffer.allocUnsafeSlow(1 << 17)

/** A text's UTF-8 bytes, by way of its units: what writes strings as UTF-8 at once takes twice the time for Arabic. */
function utf8Of(text: string): Uint8Array {
  if (text.length * 2 > units.length) return encoder.encode(text)
  try {
    return transcode(units.subarray(0, units.write(text, 'utf16le')), 'utf16le', 'utf8')
  } catch {
    // Half a surrogate pair.
    return encoder.encode(text)
  }
}

/** Why a file could not be read, in an editor's words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return 'does not exist'
  if (code === 'EISDIR') return 'is a folder'
  if (code === 'ELOOP') return 'is a link to itself'
  if (code === 'ENOSPC') return 'no space is left on the disk'
  if (code === 'EACCES' || code === 'EPERM') return 'permission is denied'
  return error instanceof Error ? error.message : String(error)
}
