// Room in a frame and round it: what is pasted is as high as was chosen, nothing round it jumps, and what stands in it is reached.
import { elementCode, pageCode } from '../src/domain/embed/embed-code.ts'
import type { FrameBox } from '../src/domain/embed/frame.ts'
import { expect } from './fixtures.ts'
import { frameOf, test } from './framing-test.ts'
import { watchFrame } from './host-page.ts'
import type { SiteServer } from './site-server.ts'

test.beforeEach(async ({ page }) => {
  await page.addInitScript(watchFrame)
})

const viewOf = (site: SiteServer, box: FrameBox) =>
  ({
    src: `${site.address}embed/place/lachin.html${box.list ? '?list=1' : ''}`,
    title: 'خريطة تفاعلية: لاتشين',
    language: 'ar',
    link: { href: `${site.address}place/lachin.html`, text: 'لاتشين على الخريطة' },
    box,
  }) as const
const elementOf = (site: SiteServer, box: FrameBox) =>
  elementCode(viewOf(site, box), {
    script: `${site.address}embed.js`,
    attributes: [
      ['place', 'lachin'],
      ...(box.list ? ([['list', '1']] as const) : []),
      ...(box.height === null ? [] : ([['height', String(box.height)]] as const)),
    ],
  })

test('a frame and an element are as high as was chosen, by their width or in pixels', async ({
  page,
  site,
  host,
}) => {
  for (const codeOf of [
    (box: FrameBox) => pageCode(viewOf(site, box)),
    (box: FrameBox) => elementOf(site, box),
  ])
    for (const [width, height, high] of [
      [320, null, 400],
      [600, null, 640],
      [320, 400, 400],
      [1000, 640, 640],
    ] as const) {
      const code = codeOf({ list: false, height })
      await host(`<div style="width:${width}px">${code}</div>`)
      const frame = page.locator('iframe')
      await expect(frame).toBeAttached()
      const box = await frame.boundingBox()
      expect([box?.width, box?.height], code).toEqual([width, high])
    }
})

test('an element moves nothing in the page around when its script comes', async ({
  page,
  site,
  host,
  watchedFrames,
}) => {
  await page.route(/\/embed\.js$/, async (route) => {
    await new Promise((done) => setTimeout(done, 700))
    await route.continue()
  })
  for (const box of [
    { list: false, height: null },
    { list: false, height: 400 },
  ]) {
    await host(
      `<p>قبلها</p><div style="width:360px">${elementOf(site, box)}</div>${'<p>بعدها</p>'.repeat(9)}`,
    )
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText('لاتشين')
    // Until then the link has stood in for the frame.
    await expect(page.getByRole('link', { name: 'لاتشين على الخريطة' })).toHaveCount(0)
    await page.waitForTimeout(300)
    const [round] = await watchedFrames()
    expect(round?.shift, JSON.stringify(box)).toBe(0)
  }
})

test('an element that is given another view adds nothing to the history of the page around', async ({
  page,
  site,
  host,
}) => {
  await host(elementOf(site, { list: false, height: null }))
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
