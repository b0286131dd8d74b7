import { expect } from './fixtures.ts'
import { test } from './map-test.ts'

/** One name of a place that every map of September 2023 letters, in each script that the gazetteer holds. */
const SHUSHA = [
  ['ar', 'شوشا'],
  ['en', 'Shusha'],
  ['az', 'Şuşa'],
  ['hy', 'Շուշի'],
  ['ru', 'Шуша'],
] as const

test('the names on the map can be read in five scripts, and the address keeps the choice', async ({
  map,
  page,
}) => {
  await map.open()
  await map.live()
  await map.legend.locator('summary').first().click()
  for (const [language, name] of SHUSHA) {
    await page.locator('[data-labels]').selectOption(language)
    await expect(map.drawing.locator('text').filter({ hasText: name }).first()).toBeVisible()
    await expect.poll(() => map.address()).toBe(language === 'ar' ? '' : `labels=${language}`)
    // What is read beside the map stays in the page's language.
    await expect(map.panel.getByRole('link', { name: 'باكو', exact: true }).first()).toBeVisible()
  }
  await map.reload()
  await map.live()
  await expect(map.drawing.locator('text').filter({ hasText: 'Шуша' }).first()).toBeVisible()
})

test('the whole page goes dark and light again by choice', async ({ map, page }) => {
  await map.open()
  await map.live()
  await map.legend.locator('summary').first().click()
  await page.locator('[data-theme-choice]').selectOption('dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await map.expectAddress('theme=dark')
  await page.locator('[data-theme-choice]').selectOption('light')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await map.expectAddress('')
})
