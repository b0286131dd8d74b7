import process from 'node:process'
import { parseArgs } from 'node:util'
import './keep-compiled.mjs'

// With several jobs every core has a linker of its own, so nothing is won by compiling hot functions beside it: each does so
// in its own thread, which saves some 30 MB. Only a start can say so, hence this program takes its own place. Node for
// Windows cannot do that and goes on as it is.
const COMPILE_IN_PLACE = '--no-concurrent-recompilation'
const { execArgv, execPath, argv, env } = process
const { values } = parseArgs({ options: { jobs: { type: 'string' } }, strict: false })
if (Number(values.jobs) > 1 && !execArgv.includes(COMPILE_IN_PLACE))
  process.execve?.(execPath, [execPath, COMPILE_IN_PLACE, ...execArgv, ...argv.slice(1)], env)

await import('./link-main.ts')
