import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

const CODE = /\.(?:ts|tsx|mts|js|mjs|jsx)$/
const LEFT_OUT = new Set(['node_modules', 'dist', 'test-results', 'playwright-report', 'coverage'])

/** @param {string} path */
const slashes = (path) => path.split(sep).join('/')

/**
 * Every source file of the project, by its path in it.
 * @param {string} root
 * @returns {Map<string, string>} text by path, with slashes
 */
export function readSources(root) {
  const sources = new Map()
  const visit = (/** @type {string} */ folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.name.startsWith('.') || LEFT_OUT.has(entry.name)) continue
      const path = join(folder, entry.name)
      if (entry.isDirectory()) visit(path)
      else if (CODE.test(entry.name)) sources.set(slashes(relative(root, path)), readFileSync(path, 'utf8'))
    }
  }
  visit(root)
  return sources
}

/**
 * Packages that the nearest `package.json` above a file names.
 * @param {string} root
 */
export function createDeclaredPackages(root) {
  /** @type {Map<string, Set<string>>} */
  const known = new Map()
  /** @param {string} folder @returns {Set<string>} */
  const at = (folder) => {
    const cached = known.get(folder)
    if (cached) return cached
    const file = join(folder, 'package.json')
    const names = existsSync(file)
      ? namesOf(file)
      : folder === root
        ? new Set(/** @type {string[]} */ ([]))
        : at(dirname(folder))
    known.set(folder, names)
    return names
  }
  // Tests run from the top, with what the project's own package.json names.
  return (/** @type {string} */ file) => at(/\.test\.\w+$/.test(file) ? root : dirname(join(root, file)))
}

/** @param {string} file */
function namesOf(file) {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync(file, 'utf8'))
  return new Set(Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }))
}
