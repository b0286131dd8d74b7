import { expect, test } from './fixtures.ts'

test('the page about the data is read without scripts, in both languages, on any width', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const page = await context.newPage()
  for (const [address, heading, dir] of [
    ['/about-data.html', 'عن هذه البيانات', 'rtl'],
    ['/en/about-data.html', 'About the data', 'ltr'],
  ] as const) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    await expect(page.locator('body')).toHaveAttribute('dir', dir)
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 })
      const box = await page.locator('.about-data').boundingBox()
      expect(box?.width).toBeLessThanOrEqual(width)
      expect((await page.locator('html').boundingBox())?.width).toBeLessThanOrEqual(width)
    }
  }
  await page.getByRole('link', { name: 'العربية' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('عن هذه البيانات')
  await context.close()
})

test('it is reached from the sources and licences, and its downloads are there', async ({ page }) => {
  await page.goto('/?lang=en')
  await expect(page.locator('html')).toHaveAttribute('data-started', '')
  await page.locator('[data-about]').click()
  await page.locator('[data-about-data]').click()
  await expect(page).toHaveURL(/\/en\/about-data\.html$/)
  const files = await page.locator('a[download]').all()
  expect(files.length).toBeGreaterThan(5)
  for (const file of files) {
    const answer = await page.request.get(new URL((await file.getAttribute('href')) ?? '', page.url()).href)
    expect(answer.status()).toBe(200)
  }
})
