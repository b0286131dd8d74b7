// Serves `dist/` (or the folder given) as a static host would: node scripts/serve.mjs [folder], with PORT, HOST, BASE.
import { existsSync, realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inProject } from './paths.mjs'
import { normaliseBase } from './server/base.mjs'
import { createHandler } from './server/handler.mjs'
import { listen, readPort } from './server/listen.mjs'
import { endWith, Failure } from './setup/failure.mjs'

export const USUAL_PORT = 4173

/** The sub-path of `BASE`. Throws a Failure where it is none. */
export function readBase() {
  try {
    return normaliseBase(process.env.BASE)
  } catch (error) {
    throw error instanceof RangeError ? new Failure(`${error.message}.`) : error
  }
}

/**
 * Serves a folder until it is told to stop. Throws a Failure where the folder or the port cannot be had.
 * @param {{ folder: string, port: number, base: string }} options
 * @returns {Promise<{ port: number, address: string, close: () => Promise<unknown> }>}
 */
export async function serve({ folder, port, base }) {
  if (!existsSync(folder)) throw new Failure(`There is no folder ${folder}. Build first: npm run build`)
  const server = await listen(createHandler({ folder, base }), port)
  return { ...server, address: `http://localhost:${server.port}${base === '/' ? '' : base}` }
}

const PARENT_CHECK_MILLISECONDS = 500

/**
 * Ctrl-C and SIGTERM stop a server cleanly. Under npm so does the end of npm: a signal sent to npm alone ends the
 * shell between them and does not come through.
 * @param {() => Promise<unknown>} close
 */
export function stopOnSignal(close) {
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    void close().finally(() => process.exit(0))
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  process.on('SIGHUP', stop)
  if (process.env.npm_lifecycle_event) {
    const parent = process.ppid
    setInterval(() => {
      if (process.ppid !== parent) stop()
    }, PARENT_CHECK_MILLISECONDS).unref()
  }
}

async function main() {
  const folder = resolve(process.argv[2] ?? inProject('dist'))
  const server = await serve({ folder, port: readPort(process.env.PORT, USUAL_PORT), base: readBase() })
  stopOnSignal(server.close)
  console.log(`${folder} is served at ${server.address}`)
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) main().catch(endWith)
