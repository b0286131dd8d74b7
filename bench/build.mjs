import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inProject, root } from '../scripts/paths.mjs'
import { Failure } from '../scripts/setup/failure.mjs'
import { generateArchive } from './generate-archive.mjs'
import { processTree } from './process-tree.mjs'

/** The size that the build has to bear. */
const LARGE = { events: 100_000, articles: 10_000, places: 5000 }
const SAMPLE_MS = 100

/**
 * @typedef {object} BuildRow
 * @property {string} what
 * @property {number} seconds as the build tells them, pictures apart
 * @property {number} cpu seconds of all processes
 * @property {number} megabytes of all processes at the peak
 * @property {number} pages HTML files
 */

/** @param {string} what @param {NodeJS.ProcessEnv} env @returns {Promise<BuildRow>} */
async function measureOne(what, env) {
  // What an earlier build has packed is packed again.
  rmSync(inProject('.cache', 'packed-sizes.json'), { force: true })
  const child = spawn(process.execPath, [inProject('scripts', 'build.mjs')], {
    cwd: root,
    env: { ...process.env, SITE_URL: '', PAGES: '', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let [peak, cpu] = [0, 0]
  const timer = setInterval(() => {
    if (child.pid === undefined) return
    const { bytes, seconds } = processTree(child.pid)
    peak = Math.max(peak, bytes)
    cpu = Math.max(cpu, seconds)
  }, SAMPLE_MS)
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    said += text
    process.stdout.write(text)
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  clearInterval(timer)
  const seconds = Number(/^Built in ([\d.]+) s/m.exec(said)?.[1])
  if (code !== 0 || !Number.isFinite(seconds)) throw new Failure(`${what}: not built (code ${code})`)
  const files = readdirSync(inProject('dist'), { recursive: true, encoding: 'utf8' })
  const pages = files.filter((name) => name.endsWith('.html')).length
  return { what, seconds, cpu, megabytes: peak / 1e6, pages }
}

/** How long a whole build takes and how much memory: of a large archive, then of the project's own data, which stays in `dist/`. */
export async function measureBuild() {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'))
  try {
    generateArchive(LARGE, folder)
    return [
      await measureOne('10,000 articles, 100,000 events, 5,000 places', { MAP_DATA: folder }),
      await measureOne('the project’s own data', { MAP_DATA: '' }),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
