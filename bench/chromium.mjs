import { chromium } from '@playwright/test'
import { ensureChromium } from '../scripts/setup/chromium.mjs'

/** Chromium's own choice of graphics: without a graphics card it draws WebGL and the page by software, a plain window alike. */
const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-quic',
  '--disable-component-update',
  '--disable-sync',
]

/** @typedef {import('@playwright/test').Browser} Browser */

/**
 * Does something in a browser of its own, which is closed afterwards whatever happens; what fails is tried once more, and
 * said: a busy machine may keep a page waiting for longer than it waits itself.
 * @template T
 * @param {(browser: Browser) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inBrowser(work) {
  try {
    return await once(work)
  } catch (error) {
    console.log(`    tried again: ${String(error)}`)
    return once(work)
  }
}

/** @template T @param {(browser: Browser) => Promise<T>} work @returns {Promise<T>} */
async function once(work) {
  const executablePath = await ensureChromium(process.execPath)
  const browser = await chromium.launch({ executablePath, args: FLAGS })
  try {
    return await work(browser)
  } finally {
    await browser.close()
  }
}

/** The page of a reader who knows nothing of the bench; faults are gathered. @param {Browser} browser */
export async function openPage(browser) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'ar',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  // The page of 100,000 events is busy for long on a machine that is busy itself.
  page.setDefaultTimeout(180_000)
  /** @type {string[]} */
  const faults = []
  page.on('pageerror', (error) => faults.push(String(error)))
  const devtools = await context.newCDPSession(page)
  return { context, page, devtools, faults }
}

/** Main-thread CPU and heap by Chromium's own counters. @param {import('@playwright/test').CDPSession} devtools */
export async function countersOf(devtools) {
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async (/** @type {string} */ name) => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return metrics.find((found) => found.name === name)?.value ?? Number.NaN
  }
}

/** MB of JavaScript objects that are in use. @param {import('@playwright/test').CDPSession} devtools */
export async function heapOf(devtools) {
  const counter = await countersOf(devtools)
  await devtools.send('HeapProfiler.collectGarbage')
  return (await counter('JSHeapUsedSize')) / 1e6
}
