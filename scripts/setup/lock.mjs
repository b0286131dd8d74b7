/**
 * One package of a lock file (`packages` of lockfileVersion 3, keys like `node_modules/vite`).
 * @typedef {{
 *   version?: string, integrity?: string, link?: boolean, optional?: boolean,
 *   os?: string[], cpu?: string[], libc?: string[] | string
 * }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 * @typedef {{ os: string, cpu: string, libc: string | null }} Platform
 */

/** The platform of this process. @returns {Platform} */
export function thisPlatform() {
  return { os: process.platform, cpu: process.arch, libc: process.platform === 'linux' ? linuxLibc() : null }
}

function linuxLibc() {
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report.getReport())
  return report.header?.glibcVersionRuntime ? 'glibc' : 'musl'
}

/**
 * npm's rule for `os`, `cpu` and `libc`: a list of names, or of names refused with `!`.
 * @param {string[] | string | undefined} allowed
 * @param {string | null} value
 */
function admits(allowed, value) {
  if (allowed === undefined) return true
  const list = [allowed].flat()
  if (list.includes(`!${value}`)) return false
  const named = list.filter((name) => !name.startsWith('!'))
  return named.length === 0 || (value !== null && named.includes(value))
}

/**
 * Whether a package that the lock file names must be there. Optional ones are left to npm, but for those that are
 * made for exactly this platform (compilers and bundlers carry their binaries so): a `node_modules` copied from
 * another machine lacks them.
 * @param {LockedPackage} entry
 * @param {Platform} platform
 */
function isNeeded(entry, platform) {
  if (!entry.optional) return true
  if (entry.os === undefined && entry.cpu === undefined) return false
  return admits(entry.os, platform.os) && admits(entry.cpu, platform.cpu) && admits(entry.libc, platform.libc)
}

/**
 * What differs between the lock file and what is installed (`node_modules/.package-lock.json`, written by npm):
 * one line a package, empty where they agree.
 * @param {Lock} lock
 * @param {Lock | null} installed null: nothing is installed
 * @param {Platform} platform
 * @returns {string[]}
 */
export function lockDifferences(lock, installed, platform) {
  if (installed === null) return ['nothing is installed yet']
  const wanted = lock.packages ?? {}
  const there = installed.packages ?? {}
  const differences = []
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue
    const found = there[path]
    if (found === undefined) {
      if (isNeeded(entry, platform)) differences.push(`${path} is missing`)
    } else if (found.version !== entry.version) {
      differences.push(`${path} is ${found.version}, the lock file says ${entry.version}`)
    } else if (found.integrity && entry.integrity && found.integrity !== entry.integrity) {
      differences.push(`${path} has another content than the lock file says`)
    }
  }
  for (const path of Object.keys(there)) {
    if (!(path in wanted)) differences.push(`${path} is not in the lock file`)
  }
  return differences
}
