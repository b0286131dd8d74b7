import { open } from 'node:fs/promises'

/** A part of a file by its first and last byte. @typedef {{ first: number, last: number } | 'unsatisfiable'} Range */

/**
 * The one part that a request asks for; null where it asks for none, for several, or for an older version of the file
 * (RFC 9110, 14.2: such a request gets the whole).
 * @param {import('node:http').IncomingHttpHeaders} headers
 * @param {number} size in bytes
 * @param {string} tag ETag of the file as it is
 * @returns {Range | null}
 */
export function readRange(headers, size, tag) {
  const match = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? '')
  const condition = headers['if-range']
  if (!match || (condition !== undefined && condition !== tag)) return null
  const [start, end] = [match[1] ?? '', match[2] ?? '']
  if (start === '' && end === '') return null
  const first = start === '' ? Math.max(0, size - Number(end)) : Number(start)
  const last = start === '' || end === '' ? size - 1 : Math.min(Number(end), size - 1)
  if (first >= size || (start === '' && Number(end) === 0)) return 'unsatisfiable'
  return first > last ? null : { first, last }
}

/** @param {string} path @param {number} first @param {number} last */
export async function readPart(path, first, last) {
  const file = await open(path)
  try {
    const bytes = Buffer.alloc(last - first + 1)
    const { bytesRead } = await file.read(bytes, 0, bytes.length, first)
    return bytes.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
