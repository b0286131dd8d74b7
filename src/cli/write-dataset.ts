import { createHash } from 'node:crypto'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { manifestOf, type OutputFile } from '../domain/build/assemble.ts'

/** First 12 hex digits of the sha256 over every file's path, length and bytes, in order. */
export function versionOf(files: readonly OutputFile[]): string {
  const hash = createHash('sha256')
  for (const { path, content } of files) {
    const bytes = Buffer.from(content)
    hash.update(`${path}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex').slice(0, 12)
}

/** Folders that a run of this command leaves behind: finished versions, and what an interrupted run had begun. */
const VERSION = /^[0-9a-f]{12}$/
const UNFINISHED = /^\.unfinished-\d+$/

/**
 * Writes one version into `out`: into a folder of its own first, renamed when whole, then the manifest, so that a reader
 * never meets half a version. Older versions are removed last. Answers the version.
 */
export async function writeDataset(out: string, files: readonly OutputFile[]): Promise<string> {
  const version = versionOf(files)
  const unfinished = join(out, `.unfinished-${process.pid}`)
  const finished = join(unfinished, version)
  try {
    for (const { path, content } of files) {
      const target = join(finished, path)
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, content)
    }
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
