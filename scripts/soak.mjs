// npm run soak: random use of the built site by a seed, in both languages. SOAK_MINUTES (of each language) and
// SOAK_SEED change it.
import { output } from './build/steps.mjs'
import { build, isBuilt } from './build.mjs'
import { inProject, root } from './paths.mjs'
import { run } from './run.mjs'
import { ensureChromium } from './setup/chromium.mjs'
import { endWith } from './setup/failure.mjs'
import { setUp } from './setup.mjs'

async function main() {
  const node = await setUp()
  const chromium = await ensureChromium(node)
  if (!isBuilt()) {
    console.log(`Building to ${output} ...`)
    await build(node)
  }
  const cli = inProject('node_modules', '@playwright', 'test', 'cli.js')
  const { code } = await run(node, [cli, 'test', '--config=e2e/soak.config.ts'], {
    cwd: root,
    env: { CHROMIUM: chromium },
  })
  process.exit(code)
}

main().catch(endWith)
