import { expect } from './fixtures.ts'
import { frameOf, test } from './framing-test.ts'
import { watchFrame } from './host-page.ts'

const ARTICLE = 'embed/article/24-ae-2023-09-23-343a5042.html'
/** Software graphics start slowly, several maps at once more so. */
const SLOW = { timeout: 90_000 }

test.beforeEach(async ({ page }) => {
  await page.addInitScript(watchFrame)
})

test('the live map breaks no rule in any of four contexts, and asks one host', async ({
  page,
  context,
  site,
  host,
  watchedFrames,
}) => {
  const asked = new Set<string>()
  page.on('request', (request) => {
    const { protocol, host: name } = new URL(request.url())
    if (protocol.startsWith('http') && request.frame().url() !== page.url()) asked.add(name)
  })
  const style = 'border:0;width:400px;height:380px'
  await page.setViewportSize({ width: 1280, height: 800 })
  await host(
    [
      frameOf(site, 'embed/place/lachin.html', { sandbox: '', style }),
      frameOf(site, 'embed/place/shusha.html', { style }),
      frameOf(site, ARTICLE, { sandbox: 'allow-scripts', style }),
    ].join(''),
  )
  for (const i of [0, 1, 2])
    await expect(page.frameLocator('iframe').nth(i).locator('[data-map]')).toHaveAttribute(
      'data-status',
      'live',
      SLOW,
    )
  for (const { url, violations, writes, shift } of await watchedFrames()) {
    expect(violations, url).toEqual([])
    expect(writes, url).toEqual([])
    expect(shift, url).toBeLessThan(0.00005)
  }
  expect([...asked]).toEqual([new URL(site.address).host])
  expect(await context.cookies()).toEqual([])

  await page.goto(`${site.address}place/lachin.html`)
  await expect(page.locator('[data-map]')).toHaveAttribute('data-status', 'live', SLOW)
  for (const { url, violations } of await watchedFrames()) expect(violations, url).toEqual([])
})

test('a wheel over the frame is the page’s, with Ctrl the map’s, and in full screen the map’s', async ({
  page,
  site,
  host,
}) => {
  await host(
    `${frameOf(site, 'embed/place/lachin.html', { style: 'display:block;border:0;width:100%;height:500px' })}<div style="height:3000px"></div>`,
  )
  const frame = page.frameLocator('iframe')
  const map = frame.locator('[data-map]')
  await expect(map).toHaveAttribute('data-status', 'live', SLOW)
  const canvas = frame.locator('.maplibregl-canvas')
  expect(await canvas.evaluate((element) => getComputedStyle(element).touchAction)).toMatch(
    /pan-x pan-y|auto/,
  )
  const scale = () =>
    frame
      .locator('.conflict-map-scale')
      .evaluate((bar: HTMLElement) => `${bar.textContent} ${bar.style.inlineSize}`)
  const before = await scale()
  await page.mouse.move(400, 250)
  await page.mouse.wheel(0, 120)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50)
  const hint = frame.locator('.maplibregl-cooperative-gesture-screen')
  await expect(hint).toContainText('لتكبير الخريطة')
  // White words over white land, seen through it, still have a contrast of 4.5.
  const [, , , veil] = await hint.evaluate(
    (screen) => getComputedStyle(screen).backgroundColor.match(/[\d.]+/g)!,
  )
  expect(Number(veil)).toBeGreaterThan(0.55)
  await page.evaluate(() => scrollTo(0, 0))
  expect(await scale()).toBe(before)

  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -600)
  await page.keyboard.up('Control')
  await expect.poll(scale, SLOW).not.toBe(before)

  await frame.locator('[data-full-screen]').click()
  await expect(frame.locator('[data-full-screen]')).toHaveAttribute('aria-pressed', 'true')
  const inFull = await scale()
  await page.mouse.move(400, 300)
  await page.mouse.wheel(0, 900)
  await expect.poll(scale, SLOW).not.toBe(inFull)
  await frame.locator('[data-full-screen]').click()
  await expect(frame.locator('[data-full-screen]')).toHaveAttribute('aria-pressed', 'false')
})

test('of twenty frames on a page only those in sight hold a live map', async ({ page, site, host }) => {
  await page.setViewportSize({ width: 500, height: 700 })
  const style = 'display:block;border:0;width:480px;height:640px'
  await host(
    Array.from({ length: 20 }, () =>
      frameOf(site, 'embed/place/lachin.html', { style }).replace('loading="lazy"', ''),
    ).join(''),
  )
  const live = () =>
    Promise.all(page.frames().map((frame) => frame.locator('.maplibregl-canvas').count())).then((counts) =>
      counts.flatMap((count, i) => (count > 0 ? [i] : [])),
    )
  const first = page.frameLocator('iframe').first().locator('[data-map]')
  await expect(first).toHaveAttribute('data-status', 'live', SLOW)
  expect((await live()).every((frame) => frame <= 2)).toBe(true)
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  const last = page.frameLocator('iframe').last().locator('[data-map]')
  await expect(last).toHaveAttribute('data-status', 'live', SLOW)
  await expect.poll(async () => (await live()).every((frame) => frame >= 19), SLOW).toBe(true)
  await expect(first.locator('svg.drawing:visible')).toHaveCount(1)
})

test('on paper ground and events of the live map fill its box alike, though nothing is drawn anew', async ({
  page,
  site,
}) => {
  // Paper: boxes change, and no script hears of it.
  await page.addInitScript(() => {
    window.ResizeObserver = class {
      observe() {}
      unobserve() {}
      disconnect() {}
    }
  })
  await page.setViewportSize({ width: 600, height: 450 })
  await page.goto(`${site.address}embed/story/lachin-corridor.html`)
  await expect(page.locator('[data-map]')).toHaveAttribute('data-status', 'live', SLOW)
  await page.emulateMedia({ media: 'print' })
  const box = await page.locator('[data-map]').boundingBox()
  for (const canvas of ['.maplibregl-canvas', '.conflict-map-events']) {
    const drawn = page.locator(canvas)
    expect(await drawn.boundingBox(), canvas).toEqual(box)
    expect(await drawn.evaluate((element) => getComputedStyle(element).objectFit), canvas).toBe('cover')
  }
  await expect(page.locator('.conflict-map-scale')).toBeHidden()
})
