import { expect, type Page } from './fixtures.ts'
import { test } from './map-test.ts'

/** Takes the graphics context from every canvas of the map; `back` after so many milliseconds, or never. */
async function loseContexts(page: Page, back: number | null): Promise<void> {
  await page.evaluate((milliseconds) => {
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('.map-live canvas')) {
      const context = canvas.getContext('webgl2')
      const extension = context?.getExtension('WEBGL_lose_context')
      extension?.loseContext()
      if (milliseconds !== null) setTimeout(() => extension?.restoreContext(), milliseconds)
    }
  }, back)
}

const LOST = /CONTEXT_LOST|context (?:was )?lost|WebGL/i

test('a context lost in the middle of a drag comes back within two seconds, with the window that was dragged to', async ({
  page,
  map,
  faults,
}) => {
  faults.provoke(LOST)
  await map.open()
  await map.live()
  const { x, y } = await map.thumbPosition('to')
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 60, y, { steps: 4 })
  await loseContexts(page, 300)
  await page.mouse.move(x + 140, y, { steps: 6 })
  await page.mouse.up()
  const asked = await map.windowAsked()
  expect(asked).not.toBe('2023-09-18/2023-09-23')
  await page.waitForTimeout(2000)
  await expect(map.element).toHaveAttribute('data-status', 'live')
  await expect(map.element).toHaveAttribute('data-shown', asked ?? '', { timeout: 30_000 })
  const lost = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLCanvasElement>('.map-live canvas')].map((canvas) =>
      canvas.getContext('webgl2')?.isContextLost(),
    ),
  )
  expect(lost).not.toContain(true)
})

test('a context that never comes back leaves the drawing of the same view, and trying again brings the map', async ({
  page,
  map,
  faults,
}) => {
  faults.provoke(LOST)
  await map.open('place=shusha')
  await map.live()
  const asked = await map.windowAsked()
  await loseContexts(page, null)
  // Software takes seconds to let a context go that it still draws with: the time counts from when it is gone.
  const started = Date.now()
  await expect(map.element).toHaveAttribute('data-status', 'failed')
  expect(Date.now() - started).toBeLessThan(5000)
  await expect(map.drawing).toBeVisible()
  await expect(map.element).toHaveAttribute('data-shown', asked ?? '')
  await map.expectCard('place', 'shusha')
  await expect(map.drawing.locator('.d-ring').first()).toBeVisible()
  await map.moveThumb('to', 'ArrowRight')
  await expect(map.element).not.toHaveAttribute('data-shown', asked ?? '')
  await page.locator('[data-map-retry]').click()
  await map.live()
  await map.expectCard('place', 'shusha')
})

test('a worker that is blocked leaves the drawing, and says so', async ({ page, map, faults }) => {
  faults.provoke(/Failed to load resource|worker/i)
  await page.route(/maplibre-gl-worker[^/]*$/, (route) => route.abort())
  await map.open()
  await expect(map.element).toHaveAttribute('data-status', 'failed', { timeout: 40_000 })
  await expect(map.drawing).toBeVisible()
  await expect(map.element.locator('.map-note')).toContainText('رسمًا ثابتًا')
  await page.unroute(/maplibre-gl-worker[^/]*$/)
  await page.locator('[data-map-retry]').click()
  await map.live()
})
