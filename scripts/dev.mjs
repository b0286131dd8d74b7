// npm run dev: sets up what is missing, writes the dataset and starts Vite's server; a change in the data folder writes
// the dataset again.
import { watch } from 'node:fs'
import { resolve } from 'node:path'
import { inProject, root } from './paths.mjs'
import { run } from './run.mjs'
import { endWith } from './setup/failure.mjs'
import { setUp } from './setup.mjs'

const SETTLE_MILLISECONDS = 200

async function main() {
  const node = await setUp()
  const writeDataset = () =>
    run(node, ['--disable-warning=ExperimentalWarning', inProject('src', 'cli', 'data.ts')], { cwd: root })
  await writeDataset()

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer
  let writing = Promise.resolve()
  watch(resolve(root, process.env.MAP_DATA || 'geodata'), { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      writing = writing.then(() => writeDataset()).then(() => undefined)
    }, SETTLE_MILLISECONDS)
  })
  const { code } = await run(
    node,
    [inProject('node_modules', 'vite', 'bin', 'vite.js'), ...process.argv.slice(2)],
    { cwd: root },
  )
  process.exit(code)
}

main().catch(endWith)
