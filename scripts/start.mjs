// npm start: sets up what is missing, builds where something has changed, serves the production build.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { output } from './build/steps.mjs'
import { ensureBuilt } from './build.mjs'
import { root } from './paths.mjs'
import { readBase, serve, stopOnSignal, USUAL_PORT } from './serve.mjs'
import { listen, readPort } from './server/listen.mjs'
import { endWith } from './setup/failure.mjs'
import { setUp } from './setup.mjs'

/** The map's Arabic title, from its data folder. */
function title() {
  const file = resolve(root, process.env.MAP_DATA || 'geodata', 'map.json')
  return JSON.parse(readFileSync(file, 'utf8')).title.ar
}

async function main() {
  const port = readPort(process.env.PORT, USUAL_PORT)
  const base = readBase()
  // A port that is taken is told now, not after the build.
  await (await listen((_, response) => response.end(), port)).close()
  const node = await setUp()
  await ensureBuilt(node)
  const server = await serve({ folder: output, port, base })
  stopOnSignal(server.close)
  console.log(`\n${title()}: ${server.address}\n(Ctrl-C stops it)`)
}

main().catch(endWith)
