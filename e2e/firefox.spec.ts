import { existsSync } from 'node:fs'
import { type Browser, launch, type Page } from 'puppeteer-core'
import { expect, plainTest as test } from './fixtures.ts'

/** The one that set-up found or installed; run by hand, Debian's. */
const FIREFOX = process.env.FIREFOX || '/usr/bin/firefox-esr'

test.skip(!existsSync(FIREFOX) && !process.env.CI, 'there is no Firefox')

let browser: Browser
test.beforeAll(async () => {
  browser = await launch({ browser: 'firefox', executablePath: FIREFOX, headless: true })
})
test.afterAll(async () => {
  await browser?.close()
})

const attribute = (page: Page, selector: string, name: string) =>
  page.$eval(selector, (element, asked) => element.getAttribute(asked), name)
const text = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent ?? '')

/** A page whose uncaught errors are gathered. */
async function open(
  address: string,
  width: number,
  height: number,
): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage()
  await page.setViewport({ width, height })
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.goto(address)
  await page.waitForSelector('[data-map][data-ready]', { timeout: 60_000 })
  // Without software graphics Firefox has no WebGL 2 here: the drawing stands in.
  await page.waitForSelector('[data-map]:is([data-status=live], [data-status=unsupported])', {
    timeout: 60_000,
  })
  return { page, errors }
}

for (const [language, path, name] of [
  ['ar', '/', 'لاتشين'],
  ['en', '/en/', 'lachin'],
] as const) {
  test(`Firefox: find a place, read its list, change the date, share it (${language})`, async ({
    baseURL,
  }) => {
    const { page, errors } = await open(`${baseURL}${path}`, 1280, 800)
    const before = await attribute(page, '[data-map]', 'data-window')
    expect(await attribute(page, '[data-map]', 'data-shown')).toBe(before)
    await page.keyboard.press('/')
    await page.keyboard.type(name)
    await page.waitForSelector('[data-search] [role=option][aria-selected=true]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-card=place][data-id=lachin]')
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('h2')
    expect(await text(page, '[data-card=place] h2')).not.toBe('')
    expect((await page.$$('[data-card=place] .card-section')).length).toBeGreaterThan(2)
    await page.focus('input[data-part=to]')
    await page.keyboard.press(language === 'ar' ? 'ArrowRight' : 'ArrowLeft')
    await expect.poll(() => attribute(page, '[data-map]', 'data-shown')).toBe('2023-09-18/2023-09-22')
    await expect.poll(() => new URL(page.url()).search).toContain('to=2023-09-22')
    expect(new URL(page.url()).searchParams.get('place')).toBe('lachin')
    await page.click('[data-takeaway=view]')
    await page.waitForSelector('dialog[open] [data-section=link] input')
    const link = await page.$eval('dialog[open] [data-section=link] input', (field) => field.value)
    expect(new URL(link).pathname).toMatch(/place\/lachin/)
    await page.keyboard.press('Escape')
    expect(errors).toEqual([])
    await page.close()
  })
}

test('Firefox without WebGL: the drawing can be pressed, moved by keys and followed by the slider', async ({
  baseURL,
}) => {
  const { page, errors } = await open(`${baseURL}/`, 390, 844)
  test.skip((await attribute(page, '[data-map]', 'data-status')) === 'live', 'this Firefox has WebGL 2')
  expect(await text(page, '.map-note')).toContain('رسمًا ثابتًا')
  expect((await page.$$('.map-drawn [data-event]')).length).toBeGreaterThan(10)
  await page.focus('#map')
  await page.keyboard.press('PageDown')
  await expect.poll(() => text(page, '[data-walk-said]')).toContain('1 من')
  await page.keyboard.press('Enter')
  await page.waitForSelector('[data-card=place], [data-card=event]')
  await page.goBack()
  await page.waitForSelector('[data-card=home]')
  await page.click('.map-drawn [data-place=stepanakert] .d-hit')
  await page.waitForSelector('[data-card=place]', { timeout: 8_000 })
  expect(errors).toEqual([])
  await page.close()
})
