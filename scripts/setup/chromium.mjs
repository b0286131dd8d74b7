import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { inProject, machinePath, root } from '../paths.mjs'
import { run } from '../run.mjs'
import { installFromDebian } from './debian.mjs'
import { Failure } from './failure.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
/** Playwright tries several addresses, each several times: without a limit a machine that is off the net waits long. */
const DOWNLOAD_LIMIT_SECONDS = 300

const WHAT_TO_RUN = `Run one of these, then try again:
  sudo apt-get update && sudo apt-get install -y chromium
  npx playwright install --with-deps chromium
or name one that is there: CHROMIUM=/path/to/chromium npm test`

/**
 * Whether a browser opens a page here. A file that is there says little: it may lack its libraries, or be Ubuntu's
 * placeholder for a snap.
 * @param {string} path
 */
async function opensPage(path) {
  const profile = mkdtempSync(join(tmpdir(), 'karabakh-map-chromium-'))
  try {
    const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking']
    const page = 'data:text/html,<p>it-opens</p>'
    const result = await run(path, [...args, `--user-data-dir=${profile}`, '--dump-dom', page], {
      quiet: true,
      limitSeconds: 60,
    })
    return result.code === 0 && result.output.includes('it-opens')
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}

/** Browsers that the machine may have, by PATH and by the usual places. */
function machineBrowsers() {
  const inPath = NAMES.flatMap((name) =>
    machinePath()
      .split(delimiter)
      .map((folder) => join(folder, name)),
  )
  return [...new Set([...inPath, ...USUAL_PLACES])].filter((path) => existsSync(path))
}

/**
 * Where Playwright keeps (or would keep) its own Chromium.
 * @param {string} node
 */
async function playwrightBrowser(node) {
  const script = "console.log(require('playwright-core').chromium.executablePath())"
  const { code, output } = await run(node, ['-e', script], { cwd: root, quiet: true })
  return code === 0 ? output.trim() : ''
}

/** @param {string[]} paths */
async function firstThatOpens(paths) {
  for (const path of paths) if (path !== '' && existsSync(path) && (await opensPage(path))) return path
  return null
}

/** @param {string} node */
async function download(node) {
  console.log("Downloading Playwright's Chromium ...")
  const cli = inProject('node_modules', 'playwright', 'cli.js')
  const result = await run(node, [cli, 'install', '--no-shell', 'chromium'], {
    quiet: true,
    limitSeconds: DOWNLOAD_LIMIT_SECONDS,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
  })
  if (result.code !== 0) console.log('  it could not be downloaded')
}

/**
 * Path of a Chromium that opens a page: the one `CHROMIUM` names, one that is there, Playwright's own download, or
 * Debian's package, in this order. Throws a Failure that says what to run where none can be had.
 * @param {string} node Node that runs Playwright
 */
export async function ensureChromium(node) {
  const named = process.env.CHROMIUM
  if (named) {
    if (await firstThatOpens([named])) return named
    throw new Failure(`CHROMIUM names ${named}, which does not open a page.\n${WHAT_TO_RUN}`)
  }
  const own = await playwrightBrowser(node)
  const present = await firstThatOpens([...machineBrowsers(), own])
  if (present) return present
  await download(node)
  const downloaded = await firstThatOpens([own])
  if (downloaded) return downloaded
  await installFromDebian('chromium')
  const installed = await firstThatOpens(machineBrowsers())
  if (installed) return installed
  throw new Failure(`No Chromium was found, and none could be installed.\n${WHAT_TO_RUN}`)
}
