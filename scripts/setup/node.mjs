import { existsSync } from 'node:fs'
import { inProject } from '../paths.mjs'
import { run } from '../run.mjs'
import { Failure } from './failure.mjs'
import { runInstallScripts } from './packages.mjs'

/** The first Node that runs the project's TypeScript as it is. */
const LEAST_MAJOR = 24

const installed = inProject('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** @param {string} version like `v24.21.0` */
const isEnough = (version) => Number(/^v(\d+)\./.exec(version)?.[1] ?? 0) >= LEAST_MAJOR

async function worksInstalled() {
  if (!existsSync(installed)) return false
  const { code, output } = await run(installed, ['--version'], { quiet: true })
  return code === 0 && isEnough(output.trim())
}

/**
 * Path of a Node that runs the project: the one of the dev dependency `node`, else the present one where it is new
 * enough. Packages must be there. Throws a Failure where there is none.
 */
export async function ensureNode() {
  if (await worksInstalled()) return installed
  // Its binary comes by an install script, which some npm settings leave out.
  await runInstallScripts()
  if (await worksInstalled()) return installed
  if (isEnough(process.version)) return process.execPath
  throw new Failure(
    `The project needs Node ${LEAST_MAJOR}, which the package "node" brings; its install script did not run here ` +
      `(this is Node ${process.version}). Run: npm rebuild node --ignore-scripts=false`,
  )
}
