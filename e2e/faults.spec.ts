import { expect, type Route } from './fixtures.ts'
import { test } from './map-test.ts'
import { withoutWebGl } from './without-webgl.ts'

const NOT_LOADED = /^console: Failed to load resource/

test('data that is not there is told, and trying again brings the map', async ({ page, map, faults }) => {
  faults.provoke(NOT_LOADED)
  await page.route('**/data/manifest.json', (route) => route.fulfill({ status: 404, body: 'not here' }))
  await page.goto('/')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('تعذّر تحميل بيانات الخريطة')
  await expect(alert).toContainText('404')
  await page.unroute('**/data/manifest.json')
  await alert.getByRole('button', { name: 'إعادة المحاولة' }).click()
  await map.ready()
  await expect(alert).toHaveCount(0)
  await map.expectWindow('2023-09-18', '2023-09-23')
})

for (const [what, body] of [
  ['an HTML page', '<!doctype html><title>Not what you asked for</title>'],
  ['a truncated file', '{"map":{"title":'],
  ['JSON of another form', '{}'],
] as const) {
  test(`${what} in place of data is told`, async ({ page }) => {
    await page.route('**/core.json', (route) => route.fulfill({ status: 200, body }))
    await page.goto('/')
    await expect(page.getByRole('alert')).toContainText('core.json')
    await expect(page.getByRole('alert').getByRole('button')).toBeVisible()
  })
}

test('a line that breaks is told', async ({ page, faults }) => {
  faults.provoke(NOT_LOADED)
  await page.route('**/events.bin', (route) => route.abort('connectionreset'))
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText('events.bin')
})

test('without WebGL the drawing stands in, and the rest works', async ({ page, map, faults }) => {
  faults.provoke(/webgl/i)
  await withoutWebGl(page)
  await map.open()
  await expect(map.element).toHaveAttribute('data-status', 'unsupported')
  await expect(map.element.locator('.map-note')).toContainText('رسمًا ثابتًا')
  await expect(map.drawing).toBeVisible()
  const whole = await map.count()
  await map.moveThumb('to', 'ArrowRight', 'ArrowRight', 'ArrowRight')
  await map.expectWindow('2023-09-18', '2023-09-20')
  expect(await map.count()).toBeLessThan(whole)
  await map.selectPlace('شوشا')
  await map.expectCard('place', 'shusha')
})

test('a link opens with its filters on, live map and drawing alike', async ({ map, page }) => {
  await map.open('sides=azerbaijan&certainty=high')
  const shown = await map.count()
  await map.live()
  await map.expectCount(shown)
  await withoutWebGl(page)
  await map.reload()
  await expect(map.element).toHaveAttribute('data-status', 'unsupported', { timeout: 60_000 })
  await map.expectCount(shown)
  await expect(map.drawing.locator('[data-event]')).not.toHaveCount(0)
})

test('a map library that does not arrive leaves the drawing', async ({ page, map, faults }) => {
  faults.provoke(NOT_LOADED)
  await page.route(/assets\/(?:conflict-map|maplibre)[^/]*\.js$/, (route) => route.abort())
  await map.open()
  await expect(map.element).toHaveAttribute('data-status', 'failed')
  await expect(map.drawing).toBeVisible()
  await map.selectPlace('شوشا')
  await map.expectCard('place', 'shusha')
})

test('data that take their time are said to be slow after four seconds, and given up after eight', async ({
  page,
}) => {
  await page.clock.install({ time: '2026-01-01T00:00:00Z' })
  await page.clock.pauseAt('2026-01-01T00:00:01Z')
  await page.route('**/data/manifest.json', () => {})
  await page.goto('/')
  await expect(page.locator('[data-scripted]')).toHaveCount(1)
  const slow = page.locator('[data-slow]')
  await page.clock.runFor(3_900)
  await expect(slow).toHaveCount(0)
  await page.clock.runFor(200)
  await expect(slow).toBeVisible()
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await page.clock.runFor(4_000)
  await expect(page.getByRole('alert')).toContainText('manifest.json')
  await expect(slow).toHaveCount(0)
})

/** A script cut off between two of its statements runs without an error. */
const cutOff = (route: Route) => route.fulfill({ contentType: 'text/javascript', body: 'void 0' })
const lost = (route: Route) => route.abort()

for (const [what, script, answer] of [
  ['script', /assets\/index-[^/]*\.js$/, lost],
  ['messages', /assets\/messages-[^/]*\.js$/, lost],
  ['panels to their end', /assets\/page-panels-[^/]*\.js$/, cutOff],
] as const)
  test(`a page that does not get its ${what} says so by itself`, async ({ page, map, faults }) => {
    if (answer === lost) faults.provoke(NOT_LOADED)
    await page.route(script, answer)
    await page.goto('/')
    const note = page.locator('.not-started')
    await expect(note).toBeHidden()
    await expect(note).toBeVisible({ timeout: 15_000 })
    await page.unroute(script)
    await note.getByRole('link').click()
    await map.ready()
    await expect(note).toBeHidden()
  })

test('a drawing whose script ends between two of its statements says so', async ({ page, faults }) => {
  faults.provoke(/webgl/i)
  await withoutWebGl(page)
  await page.route(/assets\/live-drawing-[^/]*\.js$/, cutOff)
  await page.goto('/')
  await expect(page.locator('[data-part-missing]')).toBeVisible()
})

test('a language whose messages do not arrive leaves the page in the one it has', async ({
  page,
  map,
  faults,
}) => {
  faults.provoke(NOT_LOADED)
  await map.open()
  const english = /assets\/messages-en-[^/]*\.js$/
  await page.route(english, (route) => route.abort())
  // A part that is gone may mean a newer site: the page is loaded anew, once.
  const loaded = page.waitForEvent('load')
  await page.locator('[data-language]').click()
  await loaded
  await map.ready()
  await page.locator('[data-language]').click()
  const note = page.locator('[data-part-missing]')
  await expect(note).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  await page.unroute(english)
  await note.getByRole('button', { name: 'إعادة المحاولة' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(note).toHaveCount(0)
})

test('a dialog that does not arrive says so, and opens when it is tried again', async ({
  page,
  map,
  faults,
}) => {
  faults.provoke(NOT_LOADED)
  await map.open()
  await page.route(/assets\/takeaway-dialog[^/]*\.js$/, (route) => route.abort())
  const button = page.locator('[data-takeaway=view]')
  // A part that is gone may mean a newer site: the page is loaded anew, once.
  const loaded = page.waitForEvent('load')
  await button.click()
  await loaded
  await map.ready()
  await button.click()
  const note = page.locator('[data-part-missing]')
  await expect(note).toBeVisible()
  await page.unroute(/assets\/takeaway-dialog[^/]*\.js$/)
  await note.getByRole('button', { name: 'إعادة المحاولة' }).click()
  await expect(page.locator('[data-takeaway-dialog]')).toBeVisible()
  await expect(note).toHaveCount(0)
})

test('a page that is not there says so', async ({ page, faults }) => {
  faults.provoke(NOT_LOADED)
  const response = await page.goto('/no-such-page')
  expect(response?.status()).toBe(404)
  await expect(page.locator('body')).not.toBeEmpty()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the page is there to read', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('خريطة قره باغ')
    await expect(page.locator('[data-card=home] p').first()).toBeVisible()
    await expect(page.locator('[data-articles] li')).toHaveCount(5)
    await expect(page.locator('[data-events] li').first()).toBeVisible()
    await expect(page.locator('[data-map] svg').first()).toBeVisible()
    await expect(page.locator('[data-map] svg text').filter({ hasText: 'شوشا' }).first()).toBeVisible()
    await expect(page.locator('[data-attribution]')).toContainText('Natural Earth')
  })
})
