import process from 'node:process'
import { parseArgs } from 'node:util'
import './keep-compiled.mjs'

// With several jobs every core has a linker of its own, so nothing is won by compiling hot functions beside it: each does so
// in its own thread, which saves some 30 MB. Less room for young objects saves 10, and large pieces of memory that GNU libc gives
// back at once some 5. Only a start can say so, hence this program takes its own place. Node for Windows cannot do that and goes
// on as it is.
const COMPILE_IN_PLACE = '--no-concurrent-recompilation'
const LESS_ROOM = '--max-semi-space-size=2'
const GIVE_BACK = { MALLOC_MMAP_THRESHOLD_: String(1 << 16), MALLOC_TRIM_THRESHOLD_: String(1 << 17) }
const { execArgv, execPath, argv, env } = process
const { values } = parseArgs({ options: { jobs: { type: 'string' } }, strict: false })
if (Number(values.jobs) > 1 && !execArgv.includes(COMPILE_IN_PLACE))
  process.execve?.(execPath, [execPath, ...execArgv, COMPILE_IN_PLACE, LESS_ROOM, ...argv.slice(1)], {
    ...GIVE_BACK,
    ...env,
  })

await import('./link-main.ts')
