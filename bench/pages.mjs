import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { messageParts } from '../config/message-parts.ts'
import { inProject } from '../scripts/paths.mjs'
import { run } from '../scripts/run.mjs'
import { Failure } from '../scripts/setup/failure.mjs'

/** Pages of the bench: the floor, parts of the project, and what a user would pick instead. */
export const PAGES = ['floor', 'event-canvas', 'remount', 'maplibre', 'leaflet']

const LEAFLET = inProject('bench', 'pages', 'leaflet')

/** Leaflet is the page's own package: the project's lock does not hold it. */
async function installPeers() {
  if (existsSync(join(LEAFLET, 'node_modules', 'leaflet.timeline'))) return
  const { code, output } = await run(
    process.execPath,
    [npmScript(), 'ci', '--no-audit', '--no-fund', '--prefer-offline'],
    { cwd: LEAFLET, quiet: true },
  )
  if (code !== 0) throw new Failure(`Leaflet, for the bench, could not be installed:\n${output}`)
}

/** npm's own script, as the npm that runs this names it. */
function npmScript() {
  const path = process.env.npm_execpath
  if (!path) throw new Failure('Start the bench with npm: npm run bench')
  return path
}

/** Builds the pages of the bench for production. @returns {Promise<string>} their folder */
export async function buildPages() {
  await installPeers()
  const root = inProject('bench', 'pages')
  const folder = inProject('.cache', 'bench', 'pages')
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [messageParts()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      assetsDir: 'bench-assets',
      assetsInlineLimit: 0,
      target: 'es2022',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: PAGES.map((name) => join(root, name, 'index.html')) },
    },
  })
  return folder
}
