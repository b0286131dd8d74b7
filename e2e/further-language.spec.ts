import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, type Page, plainTest as test } from './fixtures.ts'
import { type SiteServer, startSite } from './site-server.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const FOLDER = '.cache/further-language/dist'

// One build for all of them, by one worker.
test.describe.configure({ mode: 'default' })

let site: SiteServer

test.beforeAll(async () => {
  // The project with one more file and one more line, checked and built.
  execFileSync(process.execPath, ['scripts/try-language.mjs'], { cwd: root, stdio: 'pipe' })
  site = await startSite('own', { folder: FOLDER })
})
test.afterAll(() => site?.close())

/** Every made-up text stands between these signs. */
const MADE_UP = /^‹.*›$/s

/** Opens a page of the site; answers what goes wrong in it. */
async function open(page: Page, path: string): Promise<string[]> {
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto(site.address + path)
  await expect(page.locator('html')).toHaveAttribute('data-started', '')
  return faults
}

/** Names by which controls are told, as somebody hears them who does not see. */
const namesOfButtons = (page: Page) =>
  page
    .locator('.top-actions button, .map-buttons button, .timeline button[aria-label]')
    .evaluateAll((buttons) =>
      buttons.map((button) => button.getAttribute('aria-label') ?? button.textContent ?? ''),
    )

test('the page of a language that one file and one line have added speaks it, in its direction', async ({
  page,
}) => {
  const faults = await open(page, 'qx/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'qx')
  await expect(page.locator('body')).toHaveAttribute('dir', 'rtl')
  const names = await namesOfButtons(page)
  expect(names.length).toBeGreaterThan(10)
  // A key in place of a text has no signs around it.
  for (const name of names.filter((text) => /\p{L}{3}/u.test(text))) expect(name).toMatch(MADE_UP)
  // Dates too are in its words; what the dataset does not say in it is said in English.
  await expect(page.locator('.timeline [data-part="counts"]')).toHaveText(MADE_UP)
  await expect(page.locator('[data-part="window"]').first()).toContainText('September 2023')
  await expect(page.locator('h1').first()).toHaveText('Karabakh Map')
  // Loaded when it is asked for.
  await page.locator('.top-actions [data-takeaway]').click()
  await expect(page.getByRole('dialog').getByRole('heading').first()).toHaveText(MADE_UP)
  expect(faults).toEqual([])
})

test('every page leads to every language and back', async ({ page }) => {
  const faults = await open(page, '')
  const choice = page.locator('[data-language]')
  await expect(choice.locator('option')).toHaveText(['العربية', 'English', 'Qxian'])
  await choice.selectOption({ label: 'Qxian' })
  await expect(page.locator('html')).toHaveAttribute('lang', 'qx')
  await expect(choice).toHaveAccessibleName(MADE_UP)
  await choice.selectOption({ label: 'English' })
  await expect(page.locator('body')).toHaveAttribute('dir', 'ltr')
  await expect(page.locator('link[hreflang="qx"]')).toHaveAttribute('href', 'qx/')
  expect(faults).toEqual([])
})

test('a frame in the further language is asked for by its address or by its language', async ({ page }) => {
  for (const path of ['qx/embed.html', 'embed.html?lang=qx']) {
    await page.goto(site.address + path)
    await expect(page.locator('html')).toHaveAttribute('lang', 'qx')
    await expect(page.locator('.embed-start')).toHaveText(MADE_UP)
  }
})

test('the page about the data names every other language', async ({ page }) => {
  await page.goto(`${site.address}qx/about-data.html`)
  await expect(page.locator('h1')).toHaveText(MADE_UP)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})
