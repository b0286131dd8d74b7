import { openPage } from './chromium.mjs'
import { median, quantile } from './task.mjs'

/**
 * From a step to the screen: each step waits until the subject says that it shows the window, then for the frame that
 * brings it on screen; in real time. ms.
 * @param {import('./chromium.mjs').Browser} browser
 * @param {string} origin
 * @param {import('./subjects.mjs').Subject} subject
 * @param {readonly import('./task.mjs').Days[]} windows the first to open on
 * @param {number} steps how many of them
 */
export async function measureSettled(browser, origin, subject, windows, steps) {
  const [first, ...rest] = windows
  const last = windows.at(-1)
  if (!first || !last) throw new Error('the task has no window')
  const { context, page, faults } = await openPage(browser)
  try {
    await page.goto(origin + subject.path(first, last))
    await subject.ready(page)
    await subject.take?.(page, first)
    await subject.settle?.(page)
    const times = []
    for (const days of rest.slice(0, steps)) {
      times.push(
        await page.evaluate(async (asked) => {
          // What the step before left to do is done.
          await new Promise((done) => setTimeout(done, 150))
          await new Promise((done) => requestIdleCallback(done, { timeout: 5000 }))
          const from = performance.now()
          await /** @type {any} */ (window).settle(asked)
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
          return performance.now() - from
        }, days),
      )
    }
    await subject.release?.(page)
    if (faults.length > 0) throw new Error(`${subject.name}: ${faults.join('; ')}`)
    return { median: median(times), p95: quantile(times, 0.95) }
  } finally {
    await context.close()
  }
}
