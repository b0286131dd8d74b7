import { expect, type Page } from './fixtures.ts'
import { test } from './map-test.ts'
import { SheetDriver } from './sheet.ts'

const SIZES = [
  [320, 640],
  [360, 740],
  [390, 844],
  [430, 932],
  [640, 960],
  [768, 1024],
] as const

const pageWidth = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

for (const [language, path] of [
  ['ar', '/'],
  ['en', '/en/'],
] as const) {
  test(`the map keeps 45 % of every screen, and nothing stands out of it (${language})`, async ({
    page,
    map,
  }) => {
    const sheet = new SheetDriver(page)
    await map.in(language).open('', path)
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height })
      await expect
        .poll(() => sheet.mapShare(), { message: `${width}x${height}` })
        .toBeGreaterThanOrEqual(0.45)
      expect(await pageWidth(page)).toBe(width)
      expect(await sheet.outside(), `out of ${width}x${height}`).toEqual([])
      if (width >= 700) continue
      await page.locator('[data-filter-fold]').click()
      expect(await sheet.outside(), `with the filter unfolded, out of ${width}x${height}`).toEqual([])
      await page.locator('[data-filter-fold]').click()
    }
  })
}

test('the sheet goes through its three stops by buttons', async ({ page, map }) => {
  const sheet = new SheetDriver(page)
  await map.open()
  const middle = await sheet.height()
  await sheet.press('up')
  await sheet.expectStop('high')
  expect(await sheet.height()).toBeGreaterThan(600)
  await expect(sheet.button('up')).toHaveAttribute('aria-disabled', 'true')
  await sheet.press('down')
  await sheet.expectStop('middle')
  await sheet.press('down')
  await sheet.expectStop('low')
  expect(await sheet.height()).toBeLessThan(64)
  await sheet.press('up')
  expect(await sheet.height()).toBe(middle)
})

test('the sheet follows a finger and comes to rest at a stop', async ({ page, map }) => {
  const sheet = new SheetDriver(page)
  await map.open()
  await sheet.drag(-400)
  await sheet.expectStop('high')
  await sheet.drag(120, { slowly: true })
  await sheet.expectStop('high')
  await sheet.drag(430, { slowly: true })
  await sheet.expectStop('middle')
  await sheet.drag(200, { slowly: true })
  await sheet.expectStop('low')
  await sheet.drag(-200)
  await sheet.expectStop('middle')
})

test('going back lowers the sheet first and leaves the card, then closes the card', async ({ page, map }) => {
  const sheet = new SheetDriver(page)
  await map.open()
  await map.selectPlace('باكو')
  const address = page.url()
  await sheet.press('up')
  await sheet.expectStop('high')
  await map.back()
  await sheet.expectStop('middle')
  expect(page.url()).toBe(address)
  await expect(map.panel.locator('[data-card=place]')).toBeVisible()
  await map.back()
  await map.expectStory()
})

test('a sheet lowered by hand leaves no step in the history', async ({ page, map }) => {
  const sheet = new SheetDriver(page)
  await map.open()
  await map.selectPlace('باكو')
  await sheet.press('up')
  await sheet.press('down')
  await sheet.expectStop('middle')
  await map.back()
  await map.expectStory()
})

test('held sideways the panel stands beside the map, and all is kept', async ({ page, map }) => {
  const sheet = new SheetDriver(page)
  await map.open()
  await map.selectPlace('باكو')
  for (const [width, height] of [
    [844, 390],
    [568, 320],
  ] as const) {
    await page.setViewportSize({ width, height })
    await expect(map.panel.locator('[data-card=place]')).toBeVisible()
    await expect.poll(() => sheet.mapShare(), { message: `${width}x${height}` }).toBeGreaterThanOrEqual(0.45)
    expect(await sheet.outside(), `out of ${width}x${height}`).toEqual([])
    await expect(map.thumb('from')).toBeInViewport()
  }
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(map.panel.locator('[data-card=place]')).toBeVisible()
  await sheet.expectStop('middle')
})

test('what is pressed keeps clear of notch and rounded corners', async ({ page, map }) => {
  await map.open()
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setSafeAreaInsetsOverride', { insets: { top: 47, bottom: 34 } })
  const top = await map.boxOf(page.locator('[data-language]'))
  expect(top.y).toBeGreaterThanOrEqual(47)
  const sheet = new SheetDriver(page)
  await sheet.press('down')
  await sheet.expectStop('low')
  const up = await map.boxOf(sheet.button('up'))
  expect(up.y + up.height).toBeLessThanOrEqual(844 - 34)
  await expect.poll(() => sheet.mapShare()).toBeGreaterThanOrEqual(0.45)
})

test('two fingers on the map leave the page as large as it was', async ({ page, map }) => {
  await map.open()
  await map.live()
  const { x, y, width, height } = await map.freePart()
  await page.mouse.move(x + width / 2, y + height / 2)
  const devtools = await page.context().newCDPSession(page)
  const at = (spread: number) => [
    { x: x + width / 2 - spread, y: y + height / 2, id: 0 },
    { x: x + width / 2 + spread, y: y + height / 2, id: 1 },
  ]
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints })
  const before = map.address()
  await send('touchStart', at(30))
  for (const spread of [40, 60, 80, 110]) await send('touchMove', at(spread))
  await send('touchEnd', [])
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1)
  await expect.poll(() => map.address()).not.toBe(before)
})

test('every button is as large as a finger needs', async ({ page, map }) => {
  await map.open()
  const sheet = new SheetDriver(page)
  expect(await sheet.smallTargets(44)).toEqual([])
  await page.locator('[data-filter-fold]').click()
  await page.locator('[data-move] > button').click()
  expect(await sheet.smallTargets(44)).toEqual([])
})

test('everything that a drag does, single presses do', async ({ page, map }) => {
  await map.open()
  const start = map.address()
  await page.locator('[data-move] > button').tap()
  await page.locator('[data-pad=in]').tap()
  await page.locator('[data-pad=east]').tap()
  await expect.poll(() => map.address()).not.toBe(start)
  const window = await map.windowAsked()
  await page.getByRole('button', { name: 'بسط المحور الزمني' }).tap()
  await page.getByRole('button', { name: 'النافذة التالية' }).tap()
  await expect.poll(() => map.windowAsked()).not.toBe(window)
})

test('what the map says of its day stands below the title of the legend, not behind it', async ({
  page,
  map,
}) => {
  await map.open('from=1992-05-01&to=1992-05-31')
  const said = map.notes.locator('p').filter({ visible: true }).first()
  await expect(said).toBeVisible()
  const legend = page.locator('.legend')
  const bottom = async () => {
    const { y, height } = (await legend.boundingBox())!
    return y + height
  }
  await expect.poll(async () => (await said.boundingBox())!.y - (await bottom())).toBeGreaterThanOrEqual(4)
})
