import { expect } from './fixtures.ts'
import { test } from './map-test.ts'

/** Most key presses that the whole way may take. */
const MOST = 25

for (const [language, path, name] of [
  ['ar', '/', 'لاتشين'],
  ['en', '/en/', 'lachin'],
] as const) {
  test(`find a place, read its list, change the date, copy the link: ${MOST} keys at most (${language})`, async ({
    page,
    map,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await map.in(language).open('', path)
    await map.live()
    let presses = 0
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key)
      presses += keys.length
    }
    // Find: to the search, the name, its first offer.
    await press('Control+k')
    await expect(map.search).toBeFocused()
    for (const letter of name) {
      await page.keyboard.insertText(letter)
      presses++
    }
    await expect(map.offered.first()).toBeVisible()
    await press('Enter')
    await expect(map.heading).toBeFocused()
    // Read: the list of what is known of it comes into sight.
    await press('PageDown')
    await expect(map.panel.locator('[data-card=place] summary').first()).toBeInViewport()
    // Change the date: past the card to the time, to the window after this one.
    const before = await map.windowAsked()
    await press('Shift+Tab', 'Enter')
    await expect(page.locator('#time')).toBeFocused()
    await press('Tab', 'Tab', 'Tab', 'Tab', 'Enter')
    await expect.poll(() => map.windowAsked()).not.toBe(before)
    // Copy: to sharing, its dialog, the button that copies.
    await press('Shift+Tab', 'Shift+Tab', 'Enter')
    await expect(page.locator('[data-takeaway=view]')).toBeFocused()
    await press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    const copy = page.getByRole('dialog').locator('[data-section=link] button').first()
    for (let i = 0; i < 8 && !(await copy.evaluate((button) => button === document.activeElement)); i++)
      await press('Tab')
    await press('Enter')
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('place/lachin')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(new URL(copied).searchParams.get('from')).not.toBeNull()
    expect(presses).toBeLessThanOrEqual(MOST)
  })
}
