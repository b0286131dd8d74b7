// npm test: sets up what is missing, a browser too, then everything: types, lint, rooms, unit tests, the linker's
// score (on the set that CORPUS names too), the build, and the tests end to end. It goes on after a failure, to report them all.
import { build } from './build.mjs'
import { report, runStep, runSteps } from './checks/runner.mjs'
import { checkSteps, endToEndStep } from './checks/steps.mjs'
import { inProject } from './paths.mjs'
import { seconds } from './run.mjs'
import { ensureChromium } from './setup/chromium.mjs'
import { Failure } from './setup/failure.mjs'
import { ensureFirefox } from './setup/firefox.mjs'
import { ensureOgrinfo } from './setup/gdal.mjs'
import { ensureServers } from './setup/servers.mjs'
import { setUp } from './setup.mjs'

/** @typedef {import('./checks/runner.mjs').Result} Result */

/** @type {import('./checks/steps.mjs').Step} */
const scoreStep = {
  name: "linker's score",
  args: [
    '--disable-warning=ExperimentalWarning',
    inProject('src', 'cli', 'score.ts'),
    '--at-least=0.95',
    // Written to be as hard as could be thought of.
    '--at-least=traps-2=0.935',
    '--at-least=traps-5=0.905',
    '--at-least=traps-6=0.905',
  ],
}

/**
 * Work of our own as a step: a Failure is told and counted, anything else too.
 * @param {string} name
 * @param {() => Promise<unknown>} work
 * @returns {Promise<Result>}
 */
async function asStep(name, work) {
  const started = performance.now()
  let failed = 0
  try {
    await work()
  } catch (error) {
    console.error(error instanceof Failure ? error.message : error)
    failed = 1
  }
  const milliseconds = performance.now() - started
  console.log(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds(milliseconds)})`)
  return { name, milliseconds, counts: { passed: 1 - failed, failed, skipped: 0 } }
}

/** @param {string} name @param {string} note @returns {Result} */
const notRun = (name, note) => ({ name, note, milliseconds: 0, counts: { passed: 0, failed: 1, skipped: 0 } })

async function main() {
  // Texts that would cost the square of their length are tried at their full length here, at a quarter of it by `npm run check`.
  process.env.LINEAR_UNITS ||= '1000000'
  const node = await setUp()
  let chromium = ''
  const browser = await asStep('browser', async () => {
    chromium = await ensureChromium(node)
  })
  const skipped = []
  if (!(await ensureOgrinfo()))
    skipped.push('reading the exports with ogrinfo (sudo apt-get install gdal-bin)')
  const servers = await ensureServers()
  if (servers.length > 0)
    skipped.push(`frames served as configured (sudo apt-get install ${servers.join(' ')})`)
  const firefox = await ensureFirefox()
  if (!firefox) skipped.push('the core journey in Firefox (sudo apt-get install firefox-esr)')
  /** @type {Result[]} */
  const results = [browser, ...(await runSteps(checkSteps(), node, 2))]

  results.push(await runStep(scoreStep, node))
  if (!process.env.CORPUS) skipped.push('the score on an outside gold set (CORPUS names no folder)')
  if (!process.env.ARTICLE_TEXTS)
    skipped.push('articles with their full texts (ARTICLE_TEXTS names no folder)')

  // Link previews, oEmbed and the sitemap are written with absolute addresses only.
  process.env.SITE_URL ||= 'https://example.org/any/path/'
  const built = await asStep('build', () => build(node))
  results.push(built)
  if (built.counts.failed > 0) results.push(notRun('end to end', 'nothing to open: the build failed'))
  else if (chromium === '') results.push(notRun('end to end', 'no browser'))
  else
    results.push(
      await runStep(endToEndStep, node, { env: { CHROMIUM: chromium, FIREFOX: firefox ?? '' }, show: true }),
    )

  for (const what of skipped) console.log(`skipped: ${what}`)
  process.exit(report(results))
}

main().catch((error) => {
  console.error(error instanceof Failure ? error.message : error)
  console.log('0 passed, 1 failed')
  process.exit(1)
})
