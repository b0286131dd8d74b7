// Builds the site to `dist/`: npm run build. MAP_DATA, ARTICLE_TEXTS, BASE and SITE_URL change what is built.
import { mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { budgetTable, dataFiles, exceeded, measureBudgets } from './build/budgets.mjs'
import { filesBelow, fingerprintInputs, fingerprintOutput } from './build/fingerprint.mjs'
import { keepPackedSizes, packAhead, readPackedSizes } from './build/packed-size.mjs'
import { runSteps } from './build/run-steps.mjs'
import { sizeTable } from './build/sizes.mjs'
import { buildInputs, output, steps } from './build/steps.mjs'
import { inProject, root } from './paths.mjs'
import { run, seconds } from './run.mjs'
import { endWith, Failure } from './setup/failure.mjs'
import { setUp } from './setup.mjs'

const STAMP = inProject('.cache', 'build.json')

/** What is packed to be measured takes seconds: most of it as soon as the step that writes it is done, beside those that follow. @type {Record<string, (site: string) => string[]>} */
const PACKED_AHEAD = { 'pages and scripts': scriptsOf, dataset: dataOf }

/** Bytes of a dataset folder from which its steps are done one by one: each needs memory of its own. */
const LARGE_DATA = 20_000_000

function dataSize() {
  const files = filesBelow(resolve(root, process.env.MAP_DATA || 'geodata'))
  return files.reduce((sum, file) => sum + statSync(file).size, 0)
}

/**
 * Without a limit the heap grows into the memory of the machine before the collector works in earnest. This is some four times the data,
 * which is what checking them takes.
 * @param {number} bytes of the dataset folder
 */
const heapLimit = (bytes) => `--max-old-space-size=${Math.max(400, Math.ceil((bytes / 1e6) * 4))}`

/** @param {string} site */
function scriptsOf(site) {
  return readdirSync(join(site, 'assets'))
    .filter((name) => /\.m?js$/.test(name))
    .map((name) => join(site, 'assets', name))
}

/** @param {string} site */
function dataOf(site) {
  const names = dataFiles((name) => name !== 'details')(site)
  return names.map((name) => join(site, name))
}

function inputFingerprint() {
  const { paths, settings } = buildInputs()
  return fingerprintInputs(paths, settings)
}

/** Whether `dist/` is what a build would give now. */
function isBuilt() {
  try {
    const { inputs, outputs } = JSON.parse(readFileSync(STAMP, 'utf8'))
    return inputs === inputFingerprint() && outputs === fingerprintOutput(output)
  } catch {
    return false
  }
}

/**
 * Runs every step of the build. Throws a Failure that names the step where one fails; its output has been printed.
 * @param {string} node
 */
export async function build(node) {
  rmSync(STAMP, { force: true })
  rmSync(output, { recursive: true, force: true })
  const inputs = inputFingerprint()
  const started = performance.now()
  let beside = 0
  readPackedSizes()
  /** @type {Promise<void>[]} */
  const packing = []
  const bytes = dataSize()
  const isLarge = bytes > LARGE_DATA
  await runSteps(steps, isLarge ? 1 : availableParallelism(), async ({ name, args, apart, tells }) => {
    const limited = isLarge && !args.some((word) => word.endsWith('vite.js'))
    const ended = await run(node, limited ? [heapLimit(bytes), ...args] : args, {
      cwd: root,
      quiet: true,
      env: { NODE_ENV: 'production', NO_COLOR: '1', FORCE_COLOR: undefined },
    })
    if (ended.code !== 0) {
      process.stderr.write(ended.output)
      throw new Failure(`The build stopped at "${name}" (code ${ended.code}); its message stands above.`)
    }
    if (apart) beside += ended.milliseconds
    const ahead = PACKED_AHEAD[name]
    if (ahead) packing.push(packAhead(ahead(output)))
    console.log(`  ${name.padEnd(26)} ${seconds(ended.milliseconds)}`)
    if (tells) console.log(ended.output.trimEnd().replace(/^/gm, '    '))
  })
  await Promise.all(packing)
  const measured = measureBudgets(output)
  // Somebody else's data may be as large as they are.
  const held = process.env.MAP_DATA ? measured.filter(({ ofData }) => !ofData) : measured
  const over = exceeded(held)
  if (over.length > 0)
    throw new Failure(
      `The build is larger than its budgets (scripts/build/budgets.mjs):\n${over.map((line) => `  ${line}`).join('\n')}\nA first visit loads:\n${budgetTable(measured)}`,
    )
  keepPackedSizes()
  mkdirSync(dirname(STAMP), { recursive: true })
  writeFileSync(STAMP, JSON.stringify({ inputs, outputs: fingerprintOutput(output) }))
  console.log(
    `Built in ${seconds(performance.now() - started - beside)}, pictures in ${seconds(beside)}:\n${sizeTable(output)}`,
  )
  console.log(`A first visit loads:\n${budgetTable(measured)}`)
  if (!process.env.SITE_URL) {
    console.log('SITE_URL is not set: links will show no pictures, no oEmbed, no sitemap (docs/previews.md).')
  }
}

/**
 * Builds where something has changed since the last build.
 * @param {string} node
 */
export async function ensureBuilt(node) {
  if (isBuilt()) return console.log('Nothing has changed since the last build.')
  console.log('Building ...')
  await build(node)
}

async function main() {
  await build(await setUp())
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) main().catch(endWith)
