import { expect } from './fixtures.ts'
import { frameOf, test } from './framing-test.ts'

/** Software graphics start slowly. */
const SLOW = { timeout: 90_000 }

type Point = { id: number; x: number; y: number }

test('one finger over the frame scrolls the page, leaves the map as it is, and is told of two', async ({
  page,
  site,
  host,
}) => {
  const frameHtml = frameOf(site, 'embed.html', { style: 'display:block;border:0;width:100%;height:600px' })
  await host(
    `<meta name="viewport" content="width=device-width">${frameHtml}<div style="height:3000px"></div>`,
  )
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('[data-map]')).toHaveAttribute('data-status', 'live', SLOW)
  const scale = () =>
    frame
      .locator('.conflict-map-scale')
      .evaluate((bar: HTMLElement) => `${bar.textContent} ${bar.style.inlineSize}`)
  const devtools = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints })
  const before = await scale()
  const box = await frame.locator('[data-map]').boundingBox()
  if (!box) throw new Error('the frame shows no map')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]

  await send('touchStart', [{ id: 1, x, y }])
  for (let i = 1; i <= 10; i++) await send('touchMove', [{ id: 1, x, y: y - 15 * i }])
  await send('touchEnd', [])
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(60)
  await expect(frame.locator('.maplibregl-cooperative-gesture-screen')).toContainText('بإصبعين')
  expect(await scale()).toBe(before)
})
