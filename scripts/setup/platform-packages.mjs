/**
 * Tools with binaries name one optional package for each platform. npm leaves out of the lock file those that the
 * registry in use does not carry, and `npm ci` then refuses the lock file on every machine. What such a package is for
 * can be read from its name.
 *
 * @typedef {import('./lock.mjs').LockedPackage & {
 *   dev?: boolean, license?: string, engines?: Record<string, string>, optionalDependencies?: Record<string, string>
 * }} Entry
 */

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]
const PROCESSORS = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
]

/**
 * Platform of a package by its name: `@oxlint/binding-linux-arm-musleabihf` is for Linux, ARM and musl.
 * Null where the name says no platform.
 * @param {string} name
 */
export function platformOfName(name) {
  const words = (name.split('/').at(-1) ?? '').split('-')
  const os = SYSTEMS.find((system) => words.includes(system))
  const cpu = PROCESSORS.find((processor) => words.includes(processor))
  if (os === undefined || cpu === undefined) return null
  const last = words.at(-1) ?? ''
  const libc =
    os !== 'linux' ? null : last.startsWith('musl') ? 'musl' : last.startsWith('gnu') ? 'glibc' : null
  return { os, cpu, libc }
}

/**
 * Optional packages that the lock file names as a dependency and has no entry for.
 * @param {{ packages?: Record<string, Entry> }} lock
 * @returns {{ path: string, entry: Entry }[]}
 */
export function missingEntries(lock) {
  const packages = lock.packages ?? {}
  const missing = []
  for (const [parentPath, parent] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      if (`node_modules/${name}` in packages || `${parentPath}/node_modules/${name}` in packages) continue
      const platform = platformOfName(name)
      if (platform === null) continue
      const libc = platform.libc === null ? {} : { libc: [platform.libc] }
      /** @type {Entry} */
      const entry = {
        version,
        cpu: [platform.cpu],
        ...(parent.dev ? { dev: true } : {}),
        ...libc,
        ...(parent.license ? { license: parent.license } : {}),
        optional: true,
        os: [platform.os],
        ...(parent.engines ? { engines: parent.engines } : {}),
      }
      missing.push({ path: `node_modules/${name}`, entry })
    }
  }
  return missing
}

/**
 * The lock file with an entry for each of them, in npm's order. They carry no integrity: npm adds it on a machine
 * that can fetch them.
 * @param {{ packages?: Record<string, Entry> }} lock
 */
export function withMissingEntries(lock) {
  const packages = { ...lock.packages }
  for (const { path, entry } of missingEntries(lock)) packages[path] = entry
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
  return { ...lock, packages: Object.fromEntries(sorted) }
}
