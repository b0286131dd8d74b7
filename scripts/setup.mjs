import { Failure } from './setup/failure.mjs'
import { ensureNode } from './setup/node.mjs'
import { ensurePackages } from './setup/packages.mjs'

const LEAST_MAJOR = 20

/**
 * Sets up what is missing: packages and Node 24. Returns the path of the Node that runs the project.
 * Throws a Failure with what to do where something cannot be had.
 */
export async function setUp() {
  if (Number(process.versions.node.split('.')[0]) < LEAST_MAJOR) {
    throw new Failure(`Node.js ${LEAST_MAJOR} or newer is needed; this is ${process.version}.`)
  }
  await ensurePackages()
  return ensureNode()
}
