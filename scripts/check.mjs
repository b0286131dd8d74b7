// npm run check: everything that needs no browser: format, lint, types, rooms, unit tests. Under a minute.
import { availableParallelism } from 'node:os'
import { report, runSteps } from './checks/runner.mjs'
import { checkSteps } from './checks/steps.mjs'
import { seconds } from './run.mjs'
import { endWith } from './setup/failure.mjs'
import { setUp } from './setup.mjs'

async function main() {
  const node = await setUp()
  const started = performance.now()
  const results = await runSteps(checkSteps(), node, Math.min(2, availableParallelism()))
  console.log(`\nChecked in ${seconds(performance.now() - started)}`)
  process.exit(report(results))
}

main().catch(endWith)
