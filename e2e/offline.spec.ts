import { expect, type Page } from './fixtures.ts'
import { KeptSite, killSwitch } from './kept-site.ts'
import { test as base } from './map-test.ts'

/** The page on a site of its own, which a test may deploy to. */
const test = base.extend<{ site: KeptSite }>({
  site: async ({ browserName }, provide) => {
    const site = new KeptSite(browserName)
    await site.start()
    await provide(site)
    site.stop()
  },
  baseURL: async ({ site }, provide) => provide(site.address),
})

const copies = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('kept-')))
const registered = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)

async function keep(page: Page): Promise<void> {
  await page.locator('[data-about]').click()
  await page.locator('[data-offline-keep]').click()
  await expect(page.locator('[data-offline]')).toHaveAttribute('data-offline', 'kept', { timeout: 60_000 })
  await page.keyboard.press('Escape')
}

test('nothing is kept before the reader asks, and the size is said before', async ({ page, map }) => {
  await map.open()
  await page.locator('[data-about]').click()
  await expect(page.locator('[data-offline-keep]')).toContainText(/\d ميغابايت/)
  expect(await copies(page)).toEqual([])
  expect(await registered(page)).toBe(0)
})

test('kept, the map opens without a line: start, record, English; frames are left alone', async ({
  page,
  map,
  context,
  faults,
}) => {
  await map.open()
  await keep(page)
  faults.provoke(/Failed to load resource|ERR_INTERNET_DISCONNECTED/)
  await context.setOffline(true)
  await map.open()
  await map.expectWindow('2023-09-18', '2023-09-23')
  await map.selectArticle('24-ae-2023-09-23-343a5042')
  await map.expectCard('article', '24-ae-2023-09-23-343a5042')
  await map.open('', '/place/baku.html')
  await map.expectCard('place', 'baku')
  await map.in('en').open('', '/en/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Karabakh Map')
  await expect(page.goto('/embed.html')).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/)
})

test('a newer edition waits for the reader, who goes on with the old one till then', async ({
  page,
  map,
  site,
}) => {
  await map.open()
  await keep(page)
  await map.open()
  site.deploy('index.html', (html) => html.replace('<title>', '<title>الإصدار الجديد · '))
  site.deploy('sw.js', (worker) =>
    worker.replace(/("url":"index.html","revision":")\w+/, '$1new').replace(/(KEPT_VERSION = ')/, '$1new-'),
  )
  await page.reload()
  await expect(page.locator('[data-newer]')).toBeVisible({ timeout: 60_000 })
  const titleKept = await page.evaluate(async () =>
    (await (await fetch('./index.html')).text()).includes('الإصدار'),
  )
  expect(titleKept).toBe(false)
  expect(await copies(page)).toHaveLength(2)
  await map.ready()
  await page.locator('[data-newer] button').click()
  await expect
    .poll(
      () =>
        page
          .evaluate(async () => (await (await fetch('./index.html')).text()).includes('الإصدار'))
          .catch(() => false),
      { timeout: 60_000 },
    )
    .toBe(true)
  await map.ready()
  await expect(page.locator('[data-newer]')).toHaveCount(0)
})

test('the reader drops the copy, and the kill switch drops it for all', async ({ page, map, site }) => {
  await map.open()
  await keep(page)
  await page.locator('[data-about]').click()
  await page.locator('[data-offline-drop]').click()
  await expect(page.locator('[data-offline]')).toHaveAttribute('data-offline', 'none')
  expect(await copies(page)).toEqual([])
  expect(await registered(page)).toBe(0)
  await page.keyboard.press('Escape')
  await keep(page)
  const stop = await killSwitch()
  site.deploy('sw.js', () => stop)
  await page.reload()
  await map.ready()
  await expect.poll(() => copies(page), { timeout: 60_000 }).toEqual([])
  await expect.poll(() => registered(page)).toBe(0)
})

test('a part that another deploy took away makes the page open anew, once', async ({ page, map, faults }) => {
  faults.provoke(/Failed to load resource/)
  let loads = 0
  page.on('framenavigated', () => loads++)
  await page.route(/assets\/conflict-map[^/]*\.js$/, (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('/')
  await expect.poll(() => loads).toBe(2)
  await expect(map.element).toHaveAttribute('data-status', 'failed')
  await expect(map.drawing).toBeVisible()
  expect(loads).toBe(2)
})

test('what a device needs to install the map is there', async ({ page, request, baseURL }) => {
  await page.goto('/')
  const href = await page.locator('link[rel=manifest]').getAttribute('href')
  const manifest: unknown = await (await request.get(new URL(href ?? '', `${baseURL}/`).href)).json()
  expect(manifest).toMatchObject({ lang: 'ar', dir: 'rtl', display: 'standalone', start_url: './' })
  const devtools = await page.context().newCDPSession(page)
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
})
