import { ensureBuilt } from './build.mjs'
import { inProject, root } from './paths.mjs'
import { run } from './run.mjs'
import { ensureChromium } from './setup/chromium.mjs'
import { setUp } from './setup.mjs'

/**
 * Sets up and builds what is missing, then runs Playwright. Answers its exit code.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function inBrowser(args, env = {}) {
  const node = await setUp()
  const chromium = await ensureChromium(node)
  await ensureBuilt(node)
  const cli = inProject('node_modules', '@playwright', 'test', 'cli.js')
  const { code } = await run(node, [cli, 'test', ...args], { cwd: root, env: { CHROMIUM: chromium, ...env } })
  return code
}
