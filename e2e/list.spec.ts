import { expectAccessible } from './axe.ts'
import { expect } from './fixtures.ts'
import { test } from './map-test.ts'

test('the list has what the map has: same window, filter, selection and URL', async ({ map }) => {
  await map.open()
  const all = await map.count()
  await map.toggleList()
  await map.expectAddress('view=list')
  await expect(map.listRows).toHaveCount(all)
  await expect(map.element).toBeHidden()
  await map.chooseFilter('sides', 'أذربيجان')
  await expect.poll(async () => (await map.listRows.count()) === (await map.count())).toBe(true)
  const row = map.listRows.first()
  await row.getByRole('rowheader').getByRole('link').click()
  await expect(map.panel.locator('[data-card=event]')).toBeVisible()
  await expect(row.getByRole('rowheader').getByRole('link')).toHaveAttribute('aria-current', 'true')
  await expect.poll(() => map.address()).toMatch(/^event=.*view=list$/)
  await map.toggleList()
  await expect(map.element).toBeVisible()
  await expect(map.panel.locator('[data-card=event]')).toBeVisible()
})

test('headers sort it, and say so', async ({ map }) => {
  await map.open('view=list&lang=en')
  await expect(map.listRows.first().locator('[data-column=claims]')).not.toBeEmpty()
  expect(await map.sortList('claims')).toBe('descending')
  const counts = (await map.listColumn('claims')).map((text) => Number(/(\d+) claim/.exec(text)?.[1] ?? 0))
  expect(counts).toEqual([...counts].sort((a, b) => b - a))
  expect(counts[0]).toBeGreaterThan(counts.at(-1) ?? 0)
  expect(await map.sortList('title')).toBe('ascending')
  const titles = async () =>
    (await map.listRows.locator('.event-title').allTextContents()).map((text) => text.trim())
  const inOrder = (texts: readonly string[]) => [...texts].sort(new Intl.Collator('en').compare)
  await expect.poll(async () => JSON.stringify(await titles())).toBe(JSON.stringify(inOrder(await titles())))
  expect(await map.sortList('title')).toBe('descending')
})

test('on request it follows what the map shows', async ({ map }) => {
  await map.open('at=39.83,46.76,10')
  await map.live()
  const all = await map.count()
  await map.toggleList()
  await expect(map.listRows).toHaveCount(all)
  await map.onlyOnMap.check()
  await expect.poll(() => map.listRows.count()).toBeLessThan(all)
  const shown = await map.listRows.count()
  expect(shown).toBeGreaterThan(0)
  await map.onlyOnMap.uncheck()
  await expect(map.listRows).toHaveCount(all)
})

test('places stand beside events, with what these days have of them', async ({ map }) => {
  await map.open('view=list')
  await map.openListTab('places')
  const events = (await map.listColumn('events')).map(Number)
  expect(events.length).toBeGreaterThan(5)
  expect(events).toEqual([...events].sort((a, b) => b - a))
  const first = map.listRows.first().getByRole('link')
  const name = (await first.textContent()) ?? ''
  await first.click()
  await expect(map.panel.locator('[data-card=place]')).toBeVisible()
  await expect(map.heading).toHaveText(name)
})

test('an empty list says why', async ({ map }) => {
  await map.open('view=list&sides=france&certainty=low')
  await expect(map.list.locator('[data-empty=filters]')).toBeVisible()
  await map.list.locator('[data-empty] button').last().click()
  await expect.poll(() => map.listRows.count()).toBeGreaterThan(0)
})

test('on a phone the list fills the page and a row opens its card', async ({ map, page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await map.open()
  await map.toggleList()
  await expect(map.listRows.first()).toBeVisible()
  const box = await map.boxOf(map.list)
  expect(box.width).toBe(390)
  expect(box.height).toBeGreaterThan(450)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await map.list.getByRole('combobox').selectOption({ label: 'الأقوال' })
  await map.listRows.first().getByRole('rowheader').getByRole('link').first().click()
  await expect(map.heading).toBeInViewport()
})

test('on a narrow phone the head of the list says all its days, beside the button to share', async ({
  map,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  for (const path of ['/', '/en/']) {
    await map.open('view=list&from=2020-09-24&to=2021-10-06', path)
    const days = await map.boxOf(map.list.locator('.list-header .count'))
    const button = await map.boxOf(page.locator('[data-takeaway=view]'))
    expect(days.x).toBeGreaterThanOrEqual(0)
    expect(days.x + days.width).toBeLessThanOrEqual(360)
    const apart = days.x + days.width <= button.x || button.x + button.width <= days.x
    expect(apart || button.y + button.height <= days.y).toBe(true)
  }
})

test('both tables of the list are accessible', async ({ map, page }) => {
  await map.open('view=list')
  await expect(map.listRows.first().getByRole('rowheader').getByRole('link')).toBeVisible()
  await expectAccessible(page, '[data-list]')
  await map.openListTab('places')
  await expectAccessible(page, '[data-list]')
})
