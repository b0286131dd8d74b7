import { existsSync, readFileSync } from 'node:fs'
import { inProject, machinePath, root } from '../paths.mjs'
import { run } from '../run.mjs'
import { Failure } from './failure.mjs'
import { lockDifferences, thisPlatform } from './lock.mjs'

/** @param {string} file */
function readLock(file) {
  if (!existsSync(file)) return null
  try {
    return /** @type {import('./lock.mjs').Lock} */ (JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/** What differs between `package-lock.json` and `node_modules`, one line a package. */
function differences() {
  const lock = readLock(inProject('package-lock.json'))
  if (lock === null) {
    throw new Failure(
      'package-lock.json is missing or is no JSON. Restore it: git checkout package-lock.json',
    )
  }
  return lockDifferences(lock, readLock(inProject('node_modules', '.package-lock.json')), thisPlatform())
}

/**
 * How to call the npm that started this command, by the Node that runs it: the ones in `node_modules/.bin` are taken
 * away by the install itself.
 * @returns {[command: string, ...args: string[]]}
 */
function npmCommand() {
  const { npm_execpath: script, npm_node_execpath: node } = process.env
  const outside = (/** @type {string | undefined} */ path) =>
    path && existsSync(path) && !path.startsWith(inProject('node_modules')) ? path : undefined
  const npm = outside(script)
  const runtime = outside(node) ?? outside(process.execPath)
  if (npm?.endsWith('.js') && runtime) return [runtime, npm]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm']
}

/**
 * Runs npm in the project, with the machine's own PATH.
 * @param {string[]} args
 */
function runNpm(args) {
  const [command, ...first] = npmCommand()
  return run(command, [...first, ...args], { cwd: root, env: { PATH: machinePath() } })
}

/** Installs the packages of the lock file where `node_modules` differs from it. Throws a Failure where npm fails. */
export async function ensurePackages() {
  const [first, ...more] = differences()
  if (first === undefined) return
  console.log(`Installing packages (${first}${more.length > 0 ? `, and ${more.length} more` : ''}) ...`)
  const { code } = await runNpm(['ci', '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error'])
  if (code === 127)
    throw new Failure('npm was not found. Install Node.js 20 or newer, which brings npm with it.')
  if (code !== 0) throw new Failure(`npm ci ended with code ${code}; see its message above.`)
  await runInstallScripts()
}

/**
 * Packages whose install scripts may run. npm itself runs those of all packages (11.19 warns of those that are not named, and runs
 * them), so that .npmrc turns them off and these alone are run by name.
 */
export function allowedScripts() {
  /** @type {{ allowScripts?: Record<string, boolean> }} */
  const { allowScripts = {} } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'))
  return Object.keys(allowScripts).filter((name) => allowScripts[name])
}

/** Runs the install scripts of the packages that may run theirs. */
export async function runInstallScripts() {
  await runNpm(['rebuild', ...allowedScripts(), '--ignore-scripts=false', '--loglevel=error'])
}
