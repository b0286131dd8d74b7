import { expect } from './fixtures.ts'
import { test } from './map-test.ts'

test('the map opens in Arabic, right to left, on September 2023', async ({ page, map }) => {
  await map.open()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  await expect(page.locator('body')).toHaveAttribute('dir', 'rtl')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('خريطة قره باغ')
  await expect(page).toHaveTitle(/خريطة قره باغ/)
  await map.expectWindow('2023-09-18', '2023-09-23')
  expect(await map.count()).toBeGreaterThan(20)
  await map.expectAddress('')
})

test('direction stands on the body: on <html> it would mirror the brackets of map labels', async ({
  page,
  map,
}) => {
  await map.open()
  await expect(page.locator('html')).not.toHaveAttribute('dir')
})

test('with nothing selected the panel tells the story and lists the five articles', async ({ map }) => {
  await map.open()
  await map.expectStory()
  await expect(map.heading).toContainText('2023')
  await expect(map.articles).toHaveCount(5)
  await expect(map.panel.getByRole('link', { name: 'ستيباناكيرت', exact: true }).first()).toBeVisible()
})

test('the events of the window are on the map and in the list', async ({ page, map }) => {
  await map.open()
  await map.live()
  const count = await map.count()
  await expect(map.events).toHaveCount(count)
  await expect(page.locator('[data-part=counts]')).toContainText(String(count))
})

test('the live map takes over from the drawing', async ({ map }) => {
  await map.open()
  await map.live()
  await expect(map.element.locator('canvas').first()).toBeVisible()
})

test('legend and credits say what is drawn, as of when, and from whom', async ({ page, map }) => {
  await map.open()
  await expect(map.legend).toContainText('23 أيلول/سبتمبر 2023')
  await expect((await map.legendLines()).first()).toBeVisible()
  for (const source of ['Natural Earth', 'OpenStreetMap', 'GeoNames']) {
    await expect(map.attribution).toContainText(source)
  }
  await page.getByRole('button', { name: 'المصادر والتراخيص' }).filter({ visible: true }).first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('nothing stands out of the page', async ({ page, map }) => {
  await map.open()
  const { content, view } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    view: document.documentElement.clientWidth,
  }))
  expect(content).toBe(view)
})

test('the English page is complete and runs left to right', async ({ page, map }) => {
  await map.in('en').open('', '/en/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('body')).toHaveAttribute('dir', 'ltr')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Karabakh Map')
  await expect(map.heading).toContainText('September 2023')
  await expect(map.articles).toHaveCount(5)
})
