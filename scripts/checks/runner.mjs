import { root } from '../paths.mjs'
import { run, seconds } from '../run.mjs'
import { countsOf } from './counts.mjs'
import { awaitReport, readReport } from './reports.mjs'
import { troublesOf } from './troubles.mjs'

/** @typedef {{ name: string, counts: import('./counts.mjs').Counts, milliseconds: number, note?: string, troubles?: import('./troubles.mjs').Troubles }} Result */

/** @param {import('./troubles.mjs').Troubles | undefined} troubles */
const linesOf = ({ failed, secondTries } = { failed: [], secondTries: [] }) => [
  ...failed.map((line) => `  failed: ${line}`),
  ...secondTries.map((line) => `  passed at its second try: ${line}`),
]

/**
 * Runs one step and prints one line; those tests that failed or needed a second try; where it fails the whole output too.
 * @param {import('./steps.mjs').Step} step
 * @param {string} node
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean }} [options] `show`: print the output as it comes
 * @returns {Promise<Result>}
 */
export async function runStep(step, node, { env = {}, show = false } = {}) {
  awaitReport(step)
  const quiet = { NO_COLOR: '1', FORCE_COLOR: undefined, NODE_OPTIONS: undefined }
  const { code, output, milliseconds } = await run(node, step.args, {
    cwd: root,
    quiet: !show,
    env: { ...quiet, ...env },
  })
  const report = readReport(step)
  const counts = countsOf(report, code)
  const tests = report ? `, ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped` : ''
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${step.name} (${seconds(milliseconds)}${tests})`)
  const troubles = troublesOf(report)
  for (const line of linesOf(troubles)) console.log(line)
  if (code !== 0 && !show) console.log(output.replace(/^(?=.)/gm, '    '))
  return { name: step.name, counts, milliseconds, troubles }
}

/**
 * Runs steps, some at a time, in the order given. All of them, whatever fails.
 * @param {readonly import('./steps.mjs').Step[]} steps
 * @param {string} node
 * @param {number} atOnce
 */
export async function runSteps(steps, node, atOnce) {
  const waiting = [...steps]
  /** @type {Result[]} */
  const results = []
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) results.push(await runStep(step, node))
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return results
}

/**
 * Prints what failed and, as the last line, the sum. Returns the exit code.
 * @param {readonly Result[]} results
 */
export function report(results) {
  const sum = (/** @type {'passed' | 'failed'} */ key) =>
    results.reduce((total, { counts }) => total + counts[key], 0)
  const failed = results.filter(({ counts }) => counts.failed > 0)
  if (failed.length > 0) {
    console.log(`\nFailed: ${failed.map(({ name, note }) => (note ? `${name} (${note})` : name)).join(', ')}`)
  }
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  return failed.length === 0 ? 0 : 1
}
