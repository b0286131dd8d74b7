import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { manifestOf, type OutputFile } from '../domain/build/assemble.ts'

/** Folders that a run of this command leaves behind: finished versions, and what an interrupted run had begun. */
const VERSION = /^[0-9a-f]{12}$/
const UNFINISHED = /^\.unfinished-\d+$/

/**
 * Writes files below a folder, one after the other as they are made. Answers their version: the first 12 hex digits of the
 * sha256 over every file's path, length and bytes, in order.
 */
function writeFiles(folder: string, files: Iterable<OutputFile>): string {
  const hash = createHash('sha256')
  const made = new Set<string>()
  for (const { path, content } of files) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    hash.update(`${path}\0${bytes.length}\0`).update(bytes)
    const target = join(folder, path)
    if (!made.has(dirname(target))) mkdirSync(dirname(target), { recursive: true })
    made.add(dirname(target))
    writeFileSync(target, bytes)
  }
  return hash.digest('hex').slice(0, 12)
}

/**
 * Writes one version into `out`: into a folder of its own first, renamed when whole, then the manifest, so that a reader
 * never meets half a version. Older versions are removed last. Answers the version.
 */
export async function writeDataset(out: string, files: Iterable<OutputFile>): Promise<string> {
  const unfinished = join(out, `.unfinished-${process.pid}`)
  const finished = join(unfinished, 'version')
  let version: string
  try {
    version = writeFiles(finished, files)
    await writeFile(join(unfinished, 'manifest.json'), `${JSON.stringify(manifestOf(version))}\n`)
    await rm(join(out, version), { recursive: true, force: true })
    await rename(finished, join(out, version))
    await rename(join(unfinished, 'manifest.json'), join(out, 'manifest.json'))
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
  for (const name of await readdir(out)) {
    const old = (VERSION.test(name) && name !== version) || UNFINISHED.test(name)
    if (old) await rm(join(out, name), { recursive: true, force: true })
  }
  return version
}
