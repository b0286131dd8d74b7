import { countersOf, heapOf, openPage } from './chromium.mjs'
import { handClock } from './hand-clock.mjs'
import { median, quantile } from './task.mjs'

/**
 * @typedef {import('@playwright/test').Browser} Browser
 * @typedef {import('./task.mjs').Days} Days
 *
 * @typedef {object} Steps
 * @property {number} median main-thread CPU of a step, ms
 * @property {number} mean
 * @property {number} p95
 * @property {number} heap MB after the last step
 * @property {{ shown?: string, count: number } | null} rest what the subject says it shows at rest
 * @property {string[]} profile functions that took most, where asked for
 */

/** Steps of nothing, by which the cost of measuring is known. */
const EMPTY_STEPS = 20

/**
 * Opens a subject, takes its window through the task, and measures the main thread's CPU time for each step (thread
 * ticks: other processes on the machine count little). A step is one move of a hand sixty times a second
 * (hand-clock.mjs), never waiting for a subject to say that it has drawn; what an empty step costs is taken off.
 * @param {Browser} browser
 * @param {string} origin
 * @param {import('./subjects.mjs').Subject} subject
 * @param {readonly Days[]} windows the first to open on
 * @param {boolean} profile
 * @returns {Promise<Steps>}
 */
export async function measureSteps(browser, origin, subject, windows, profile) {
  const [first, ...rest] = windows
  const last = windows.at(-1)
  if (!first || !last) throw new Error('the task has no window')
  const { context, page, devtools, faults } = await openPage(browser)
  try {
    await page.addInitScript(handClock)
    await page.goto(origin + subject.path(first, last))
    await subject.ready(page)
    await subject.take?.(page, first)
    const metric = await countersOf(devtools)
    const cost = async (/** @type {Days | null} */ days) => {
      const before = await metric('TaskDuration')
      await page.evaluate((asked) => {
        const { step, handClock: clock } = /** @type {any} */ (window)
        if (asked) step(asked)
        clock.tick()
        return clock.painted()
      }, days)
      return ((await metric('TaskDuration')) - before) * 1000
    }
    await page.evaluate(() => /** @type {any} */ (window).handClock.hold())
    const empty = []
    for (let i = 0; i < EMPTY_STEPS; i++) empty.push(await cost(null))
    const overhead = median(empty)
    if (profile) {
      await devtools.send('Profiler.enable')
      await devtools.send('Profiler.setSamplingInterval', { interval: 100 })
      await devtools.send('Profiler.start')
    }
    const costs = []
    for (const days of rest) costs.push(Math.max(0, (await cost(days)) - overhead))
    const functions = profile ? topFunctions((await devtools.send('Profiler.stop')).profile) : []
    await page.evaluate(() => /** @type {any} */ (window).handClock.release())
    await subject.release?.(page)
    const heap = await heapOf(devtools)
    if (faults.length > 0) throw new Error(`${subject.name}: ${faults.join('; ')}`)
    return {
      median: median(costs),
      mean: costs.reduce((sum, cost) => sum + cost, 0) / costs.length,
      p95: quantile(costs, 0.95),
      heap,
      rest: (await subject.shown?.(page)) ?? null,
      profile: functions,
    }
  } finally {
    await context.close()
  }
}

/**
 * The functions in which most of a profile's time passed themselves, ms.
 * @param {import('@playwright/test').CDPSession extends never ? never : any} profile
 * @returns {string[]}
 */
function topFunctions({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((/** @type {{ id: number }} */ node) => [node.id, node]))
  const self = new Map()
  samples.forEach((/** @type {number} */ id, /** @type {number} */ i) => {
    const { functionName, url, lineNumber, columnNumber } = byId.get(id).callFrame
    const key = `${functionName || '(anonymous)'} ${url.split('/').at(-1)}:${lineNumber + 1}:${columnNumber + 1}`
    self.set(key, (self.get(key) ?? 0) + timeDeltas[i] / 1000)
  })
  return [...self]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 40)
    .map(([key, time]) => `${time.toFixed(1)} ms ${key}`)
}
