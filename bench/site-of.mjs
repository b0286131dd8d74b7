import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fingerprintInputs } from '../scripts/build/fingerprint.mjs'
import { inProject, root } from '../scripts/paths.mjs'
import { run } from '../scripts/run.mjs'
import { Failure } from '../scripts/setup/failure.mjs'

const CACHE = inProject('.cache', 'bench')
const VITE = inProject('node_modules', 'vite', 'bin', 'vite.js')
const QUIET = '--disable-warning=ExperimentalWarning'

/** Everything of the project that goes into the pages; as it is when the bench begins. */
const SOURCES = [
  'src',
  'public',
  'config',
  'vite.config.ts',
  'index.html',
  'embed.html',
  'about-data.html',
  'package-lock.json',
]
/** @type {string | null} */
let sources = null

/** @param {string} what @param {string[]} args @param {string} [cwd] */
async function make(what, args, cwd = root) {
  const { code, output } = await run(process.execPath, args, {
    cwd,
    quiet: true,
    env: { NODE_ENV: 'production', PAGES: 'few', SITE_URL: undefined },
  })
  if (code !== 0) throw new Failure(`${what} could not be built:\n${output}`)
}

/** The site's templates, scripts and prerenderer, built once for all datasets. */
async function buildParts() {
  const parts = join(CACHE, 'parts')
  const prerender = join(CACHE, 'prerender')
  await make('The site', [VITE, 'build', '--outDir', parts, '--emptyOutDir', '--logLevel', 'error'])
  await make('The prerenderer', [
    VITE,
    'build',
    '--ssr',
    'src/prerender/main.ts',
    '--outDir',
    prerender,
    '--emptyOutDir',
    '--logLevel',
    'error',
  ])
  return { parts, prerender }
}

/** @type {Promise<{ parts: string, prerender: string }> | null} */
let built = null

/**
 * The production build over a dataset: what `npm run build` makes, with pages of a few views only. Made where it is not
 * there yet.
 * @param {string} name of its folder in the cache
 * @param {string} data the built dataset's `data/` folder
 * @returns {Promise<string>} its folder
 */
export async function siteOf(name, data) {
  const folder = join(CACHE, 'sites', name)
  const stamp = join(folder, 'inputs')
  sources ??= fingerprintInputs(
    SOURCES.map((path) => inProject(path)),
    {},
  )
  const inputs = `${sources} ${readFileSync(join(data, 'manifest.json'), 'utf8')}`
  const site = join(folder, 'dist')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) return site
  built ??= buildParts()
  const { parts, prerender } = await built
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(dirname(site), { recursive: true })
  cpSync(parts, site, { recursive: true })
  cpSync(data, join(site, 'data'), { recursive: true })
  await make(`The pages of ${name}`, [QUIET, join(prerender, 'main.js')], folder)
  writeFileSync(stamp, inputs)
  return site
}
