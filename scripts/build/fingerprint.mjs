import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Folders that hold nothing that is built from. */
const LEFT_OUT = new Set(['node_modules', '.git', '.cache', 'dist'])

/**
 * Every file below a path, in a fixed order; the path itself where it is a file. Nothing where it is not there.
 * @param {string} path
 * @returns {string[]}
 */
export function filesBelow(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .filter((name) => !LEFT_OUT.has(name))
    .sort()
    .flatMap((name) => {
      const inner = join(path, name)
      return lstatSync(inner).isSymbolicLink() && !existsSync(inner) ? [] : filesBelow(inner)
    })
}

/**
 * A hash of the content of files and of settings: equal iff nothing that goes into the build has changed.
 * @param {readonly string[]} paths files and folders
 * @param {Readonly<Record<string, string | undefined>>} settings
 */
export function fingerprintInputs(paths, settings) {
  const hash = createHash('sha256').update(JSON.stringify(settings))
  for (const file of paths.flatMap(filesBelow)) {
    hash.update(`\0${file}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/**
 * A hash of what was written, by name, size and time: tells whether someone has touched the output since. What
 * `npm run compress` lays beside it does not count.
 * @param {string} folder
 */
export function fingerprintOutput(folder) {
  const hash = createHash('sha256')
  for (const file of filesBelow(folder)) {
    if (/\.(?:br|gz)$/.test(file)) continue
    const { size, mtimeMs } = statSync(file)
    hash.update(`${file} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}
