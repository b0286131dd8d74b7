import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes a file, given in pieces or in one, whole or not at all: to a temporary name beside it, then renamed. */
export function writeWhole(file: string, content: string | Uint8Array | Iterable<string>): void {
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}.tmp`
  try {
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(draft, content)
    else writePieces(draft, content)
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

function writePieces(file: string, pieces: Iterable<string>): void {
  const out = openSync(file, 'w')
  try {
    for (const piece of pieces) writeFileSync(out, piece)
  } finally {
    closeSync(out)
  }
}

/** JSON as the project's formatter lays it out: two spaces, pairs of numbers on one line. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)
    .replace(/\[\n\s+(\d+),\n\s+(\d+)\n\s+\]/g, '[$1, $2]')
    .replace(/\[\n\s+(\[\d+, \d+\])\n\s+\]/g, '[$1]')
    .replace(/\[\n\s+("(?:[^"\\]|\\.)*")\n\s+\]/g, '[$1]')}\n`
}
