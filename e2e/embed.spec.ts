import { expect } from './fixtures.ts'
import { hostPage } from './host-page.ts'
import { test } from './map-test.ts'

/** Software graphics start slowly. */
const SLOW = { timeout: 60_000 }

test('a frame holds its title, picture, list and credits before anything runs', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 520 },
  })
  const page = await context.newPage()
  await page.goto(`${baseURL}/embed/place/lachin.html`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('لاتشين')
  await expect(page.locator('[data-map] svg.drawing-first')).toBeVisible()
  await expect(page.locator('[data-attribution]')).toContainText('OpenStreetMap')
  await expect(page.locator('[data-card=place]')).toBeHidden()
  await page.locator('summary').first().click()
  await expect(page.locator('[data-card=place]')).toBeVisible()
  await context.close()
})

test('no script of the live map is asked for before the reader wants it', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/embed/place/lachin.html?interactive=tap')
  await expect(page.getByRole('button', { name: 'شغّل الخريطة' })).toBeVisible()
  await page.waitForTimeout(1500)
  expect(asked.filter((path) => /live-embed|conflict-map|data\//.test(path))).toEqual([])
  await page.getByRole('button', { name: 'شغّل الخريطة' }).click()
  await expect(page.locator('[data-map]')).toHaveAttribute('data-ready', '', SLOW)
  await expect(page.getByRole('button', { name: 'شغّل الخريطة' })).toBeHidden()
})

test('the live map comes without the panels; a touch brings them, and what it set counts', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const panels = () => asked.filter((path) => /live-panels|details\/heads|relief/.test(path))
  await page.goto('/embed/place/lachin.html')
  const map = page.locator('[data-map]')
  await expect(map).toHaveAttribute('data-status', 'live', SLOW)
  await page.waitForTimeout(1500)
  expect(panels()).toEqual([])
  const thumb = page.getByRole('slider').first()
  const before = Number(await thumb.inputValue())
  // Right to left, a step to the left leads on.
  await thumb.press('ArrowLeft')
  await expect.poll(panels).not.toEqual([])
  const from = new Date((before + 1) * 86_400_000).toISOString().slice(0, 10)
  await expect(map).toHaveAttribute('data-shown', new RegExp(`^${from}/`))
  expect(await page.locator('[data-map] canvas.maplibregl-canvas').count()).toBe(1)
})

test('a frame that is never to come to life stays a picture', async ({ page }) => {
  await page.goto('/embed/place/lachin.html?interactive=never')
  await page.mouse.click(100, 200)
  await page.waitForTimeout(1500)
  await expect(page.locator('[data-map]')).toHaveAttribute('data-status', 'waiting')
  await expect(page.locator('.time-area')).toBeHidden()
})

test('a frame without scripts, or that never comes to life, shows no button that would do nothing', async ({
  browser,
  baseURL,
}) => {
  for (const [javaScriptEnabled, query] of [
    [false, ''],
    [true, '?interactive=never'],
  ] as const) {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 520 } })
    const page = await context.newPage()
    for (const path of [
      'place/lachin',
      'story/lachin-corridor',
      'article/24-ae-2023-09-23-343a5042',
      'event/ev-2023-09-19-operation',
    ]) {
      await page.goto(`${baseURL}/embed/${path}.html${query}`)
      if (javaScriptEnabled) await expect(page.locator('[data-interactive=never]')).toBeAttached()
      await page.locator('summary').first().click()
      await expect(page.locator('[data-panel] h2').first()).toBeVisible()
      const dead = page.locator('button:visible:not(.chip-button), input:visible, [inert] :visible button')
      expect(await dead.evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 90))), path).toEqual([])
    }
    await context.close()
  }
})

test('the way to start a map that waits stands on the map, not on the story beneath', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 450 })
  await page.goto('/embed/story/lachin-corridor.html?interactive=tap')
  const start = await page.getByRole('button', { name: 'شغّل الخريطة' }).boundingBox()
  const strip = await page.locator('.story-strip').boundingBox()
  expect((start?.y ?? 1e9) + (start?.height ?? 0)).toBeLessThanOrEqual(strip?.y ?? 0)
})

test('what the query asks for is brought as a picture at once, and opens live', async ({ page }) => {
  await page.goto('/embed.html?place=shusha&interactive=tap')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('شوشا / شوشي')
  await page.getByRole('button', { name: 'شغّل الخريطة' }).click()
  await expect(page.locator('[data-map]')).toHaveAttribute('data-ready', '', SLOW)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('شوشا / شوشي')
})

test('an id that is gone shows the first view and says so', async ({ page, faults }) => {
  faults.provoke(/404/)
  await page.goto('/embed.html?place=atlantis')
  await expect(page.getByText('لم يعد على الخريطة')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('خريطة قره باغ')
})

test('with a list the frame tells its host how high it is, in the words of each host', async ({
  page,
  baseURL,
  faults,
}) => {
  const host = await hostPage(
    faults,
    `<iframe name="map-7" width="400" height="300" title="خريطة"
      src="${baseURL}/embed/place/lachin.html?list=1&interactive=never&childId=box#?secret=Ab12Cd34Ef"></iframe>
     <script>window.heard = []; addEventListener('message', (event) => window.heard.push(event.data))</script>`,
  )
  await page.goto(host.address)
  const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)
  await expect.poll(async () => (await heard()).length).toBeGreaterThan(4)
  const all = await heard()
  const own = all.find((data) => (data as { type?: string }).type === 'karabakh-map:height')
  const { id, height } = own as { id: string; height: number }
  expect(id).toBe('map-7')
  expect(height).toBeGreaterThan(500)
  expect(all).toContainEqual({ sentinel: 'amp', type: 'embed-size', height })
  expect(all).toContainEqual({ message: 'height', value: height, secret: 'Ab12Cd34Ef' })
  expect(all).toContainEqual(`pymxPYMxboxxPYMxheightxPYMx${height}`)
  host.close()
})

test('the element makes a frame, sets its height, and hears what the reader chooses', async ({
  page,
  baseURL,
  faults,
}) => {
  const host = await hostPage(
    faults,
    `<karabakh-map place="lachin" list="1"><a href="${baseURL}/place/lachin.html">لاتشين</a></karabakh-map>
     <script src="${baseURL}/embed.js"></script>
     <script>window.chosen = []; addEventListener('karabakh-map-select', ({detail}) => window.chosen.push(detail))</script>`,
  )
  await page.goto(host.address)
  const element = page.locator('karabakh-map')
  const frame = element.frameLocator('iframe')
  await expect(frame.locator('[data-map]')).toHaveAttribute('data-ready', '', SLOW)
  await expect(element.locator('iframe')).toHaveAttribute('title', 'خريطة تفاعلية')
  await expect.poll(() => element.locator('iframe').evaluate((box) => box.clientHeight)).not.toBe(940)
  await element.evaluate((node) =>
    (node as unknown as { show: (what: object) => void }).show({ place: 'shusha' }),
  )
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('شوشا / شوشي')
  const chosen = await page.evaluate(() => (window as unknown as { chosen: unknown[] }).chosen)
  expect(chosen).toEqual([{ kind: 'place', id: 'shusha' }])
  host.close()
})

test('messages of strangers and of odd shapes change nothing', async ({ page, baseURL, faults }) => {
  const host = await hostPage(
    faults,
    `<iframe title="خريطة" width="400" height="500" src="${baseURL}/embed/place/lachin.html"></iframe>`,
  )
  await page.goto(host.address)
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('[data-map]')).toHaveAttribute('data-ready', '', SLOW)
  await page.evaluate(() => {
    const odd = [
      null,
      1,
      'karabakh-map:show',
      [],
      { type: 'karabakh-map:show' },
      { type: 'karabakh-map:show', place: '<b>' },
      { type: 'karabakh-map:show', mention: -1 },
    ]
    for (const data of odd) document.querySelector('iframe')?.contentWindow?.postMessage(data, '*')
  })
  await frame
    .locator('body')
    .evaluate(() => window.postMessage({ type: 'karabakh-map:show', place: 'shusha' }, '*'))
  await page.waitForTimeout(500)
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('لاتشين')
  host.close()
})

test('in a sandbox without an origin of its own the map comes to life', async ({ page, baseURL, faults }) => {
  const host = await hostPage(
    faults,
    `<iframe sandbox="allow-scripts" title="خريطة" width="400" height="500" src="${baseURL}/embed/place/lachin.html#?secret=Ab12Cd34Ef"></iframe>`,
  )
  await page.goto(host.address)
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('[data-map]')).toHaveAttribute('data-status', 'live', SLOW)
  host.close()
})

test('a frame asks its own site only, and writes nothing into the browser', async ({
  page,
  baseURL,
  context,
}) => {
  const hosts = new Set<string>()
  page.on('request', (request) => hosts.add(new URL(request.url()).host))
  await page.goto('/embed/place/lachin.html')
  await expect(page.locator('[data-map]')).toHaveAttribute('data-status', 'live', SLOW)
  expect([...hosts].filter(Boolean)).toEqual([new URL(baseURL ?? '').host])
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
})
