import { heapOf, openPage } from './chromium.mjs'

/** Mounts before counting begins: what is made once and kept is no leak. */
const WARM_UP = 3

/**
 * Mounts and unmounts the whole page with its live map, and says by how much the heap has grown. MB.
 * @param {import('./chromium.mjs').Browser} browser
 * @param {string} origin
 * @param {number} times
 */
export async function measureRemounts(browser, origin, times) {
  const { context, page, devtools, faults } = await openPage(browser)
  try {
    await page.goto(`${origin}/remount/`)
    await page.waitForFunction(() => 'mount' in window)
    const once = async () => {
      await page.evaluate(() => /** @type {any} */ (window).mount())
      await page.locator('[data-map][data-status=live]').waitFor({ state: 'attached' })
      await page.evaluate(() => /** @type {any} */ (window).unmount())
    }
    for (let i = 0; i < WARM_UP; i++) await once()
    const before = await heapOf(devtools)
    for (let i = 0; i < times; i++) await once()
    const after = await heapOf(devtools)
    if (faults.length > 0) throw new Error(`remounts: ${faults.join('; ')}`)
    return { before, after }
  } finally {
    await context.close()
  }
}
