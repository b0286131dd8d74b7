// Room in a frame and round it: what is pasted is as high as was chosen, nothing round it jumps, and what stands in it is reached.
import { expect, type Page } from './fixtures.ts'
import { frameOf, test } from './framing-test.ts'
import { watchFrame } from './host-page.ts'
import type { SiteServer } from './site-server.ts'
import { TakeawayDialog } from './takeaway-dialog.ts'

test.beforeEach(async ({ page }) => {
  await page.addInitScript(watchFrame)
})

/** The code that the dialog gives for Lachin. `height` in pixels, null: by the width. */
async function codeOf(page: Page, site: SiteServer, format: 'frame' | 'element', height: number | null) {
  await page.goto(`${site.address}place/lachin.html`)
  await expect(page.locator('[data-map][data-shown]')).toBeAttached()
  const takeaway = new TakeawayDialog(page)
  await takeaway.open('selection', 'embed')
  await takeaway.chooseEmbed('height', String(height ?? 'auto'))
  await takeaway.chooseEmbed('format', format)
  return takeaway.embedCode()
}
const LINK = 'لاتشين على خريطة قره باغ'

test('a frame and an element are as high as was chosen, by their width or in pixels', async ({
  page,
  site,
  host,
}) => {
  for (const format of ['frame', 'element'] as const)
    for (const [height, sizes] of [
      [
        null,
        [
          [320, 400],
          [600, 640],
        ],
      ],
      [
        400,
        [
          [320, 400],
          [1000, 400],
        ],
      ],
    ] as const) {
      const code = await codeOf(page, site, format, height)
      for (const [width, high] of sizes) {
        await host(`<div style="width:${width}px">${code}</div>`)
        const frame = page.locator('iframe')
        await expect(frame).toBeAttached()
        const box = await frame.boundingBox()
        expect([box?.width, box?.height], code).toEqual([width, high])
      }
    }
})

test('an element moves nothing in the page around when its script comes', async ({
  page,
  site,
  host,
  watchedFrames,
}) => {
  const codes = [await codeOf(page, site, 'element', null), await codeOf(page, site, 'element', 400)]
  await page.route(/\/embed\.js$/, async (route) => {
    await new Promise((done) => setTimeout(done, 700))
    await route.continue()
  })
  for (const code of codes) {
    await host(`<p>قبلها</p><div style="width:360px">${code}</div>${'<p>بعدها</p>'.repeat(9)}`)
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText('لاتشين')
    // Until then the link has stood in for the frame.
    await expect(page.getByRole('link', { name: LINK })).toHaveCount(0)
    await page.waitForTimeout(300)
    const [round] = await watchedFrames()
    expect(round?.shift, code).toBe(0)
  }
})

test('an element that is given another view adds nothing to the history of the page around', async ({
  page,
  site,
  host,
}) => {
  await host(await codeOf(page, site, 'element', null))
  const heading = page.frameLocator('iframe').getByRole('heading', { level: 1 })
  await expect(heading).toHaveText('لاتشين')
  const before = await page.evaluate(() => history.length)
  await page.evaluate(() => document.querySelector('karabakh-map')?.setAttribute('place', 'shusha'))
  await expect(heading).toHaveText('شوشا / شوشي')
  await page.evaluate(() => document.querySelector('karabakh-map')?.setAttribute('lang', 'en'))
  await expect(heading).toHaveText('Shusha / Shushi')
  expect(await page.evaluate(() => history.length)).toBe(before)
})

test('the list of a frame keeps off its edges and is scrolled to its end, with scripts and without', async ({
  browser,
  site,
}) => {
  for (const [javaScriptEnabled, path] of [
    [false, 'embed.html'],
    [true, 'embed.html'],
    [true, 'embed/story/lachin-corridor.html'],
  ] as const) {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 450 } })
    const page = await context.newPage()
    await page.goto(`${site.address}${path}`)
    await page.locator('summary').first().click()
    const list = page.locator('.embed-list [data-panel]')
    const text = list.locator('p').first()
    await expect(text).toBeVisible()
    const [around, within] = [await list.boundingBox(), await text.boundingBox()]
    if (!around || !within) throw new Error('the list has no box')
    expect(within.x - around.x, path).toBeGreaterThanOrEqual(10)
    expect(around.x + around.width - within.x - within.width, path).toBeGreaterThanOrEqual(10)
    expect(await list.evaluate((box) => box.scrollWidth - box.clientWidth), path).toBe(0)
    await text.hover()
    await page.mouse.wheel(0, 100_000)
    const last = list.locator('a, button, p, li').last()
    await expect(last, path).toBeInViewport()
    await context.close()
  }
})

test('a narrow frame has buttons to zoom and to fill the screen, clear of its other parts', async ({
  page,
  site,
  host,
}) => {
  for (const width of [280, 360, 640]) {
    for (const path of [
      'embed.html',
      'embed.html?place=gone',
      'embed/story/lachin-corridor.html',
      'embed/place/lachin.html?list=1',
    ]) {
      await host(frameOf(site, path, { style: `border:0;display:block;width:${width}px;height:450px` }))
      const frame = page.frameLocator('iframe')
      await expect(frame.locator('html[data-started]')).toBeAttached()
      // A story leads over the map itself.
      const names = path.includes('story') ? ['املأ الشاشة'] : ['تكبير', 'تصغير', 'املأ الشاشة']
      for (const name of names) {
        const button = frame.getByRole('button', { name, exact: true })
        await expect(button, `${path} ${width}`).toBeVisible()
        // Playwright presses only what nothing covers.
        await button.click({ trial: true })
      }
    }
  }
})
