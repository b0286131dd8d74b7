import { expectAccessible } from './axe.ts'
import { expect } from './fixtures.ts'
import { test } from './map-test.ts'

test('a slash opens the search; any spelling in any script finds the place, and says whose it is', async ({
  map,
  page,
}) => {
  await map.open()
  await page.keyboard.press('/')
  await expect(map.search).toBeFocused()
  for (const [spelling, user] of [
    ['Şuşa', 'أذربيجان'],
    ['Шуша', 'الروسي'],
    ['Շուշի', 'الأرمني'],
    ['shushi', 'الأرمني'],
    ['شوشه', 'شوشا'],
  ] as const) {
    await map.searchFor(spelling)
    await expect(map.offered).toContainText('شوشا / شوشي')
    await expect(map.offered).toContainText(user)
  }
  await page.keyboard.press('Enter')
  await map.expectCard('place', 'shusha')
  await map.expectAddress('place=shusha')
})

test('one wrong letter is forgiven and said', async ({ map }) => {
  await map.open('lang=en')
  await map.searchFor('Stepanakrt')
  await expect(map.offered).toContainText('close to Stepanakert')
})

test('places, events, articles and sources stand in groups, walked through by keys', async ({
  map,
  page,
}) => {
  await map.open()
  await map.searchFor('قره باغ')
  const id = (await map.offered.getAttribute('id')) ?? ''
  await expect(map.search).toHaveAttribute('aria-activedescendant', id)
  await expect(page.getByRole('listbox').getByRole('group', { name: /^أماكن/ })).toBeVisible()
  await expect(page.getByRole('listbox').getByRole('group', { name: /^أحداث/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(map.offers.nth(1)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('End')
  await expect(map.offers.last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Home')
  await expect(map.offers.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await expect(map.search).toHaveAttribute('aria-expanded', 'false')
  await expect(map.search).toHaveValue('قره باغ')
  await page.keyboard.press('Escape')
  await expect(map.search).toHaveValue('')
})

test('all results open in the panel, stand in the URL and survive a visit to one of them', async ({
  map,
  page,
}) => {
  await map.open()
  await map.searchFor('هدنة')
  await expect(map.offered).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await map.expectAddress('q=%D9%87%D8%AF%D9%86%D8%A9')
  const events = map.results('event')
  await expect.poll(() => events.count()).toBeGreaterThan(1)
  const found = await events.count()
  await map.reload()
  await expect(map.panel.locator('[data-card=search]')).toBeVisible()
  await expect(events).toHaveCount(found)
  await events.first().getByRole('link').click()
  await expect(map.panel.locator('[data-card=event]')).toBeVisible()
  await map.closeCard()
  await expect(events).toHaveCount(found)
  await map.panel.getByRole('button', { name: 'إنهاء البحث' }).click()
  await map.expectStory()
  await expect.poll(() => map.address()).not.toContain('q=')
})

test('a document leads to the events it tells of', async ({ map, page }) => {
  await map.open('lang=en')
  const english = map.in('en')
  await english.searchFor('resolution 822')
  await expect(english.results('source').first()).toContainText('822')
  await page.keyboard.press('End')
  await english.results('source').first().click()
  await expect.poll(() => english.address()).toContain('sources=s-res-822')
  await expect.poll(() => english.count()).toBeGreaterThan(0)
  expect(await english.windowAsked()).toContain('1993')
})

test('keys of the search stay with what takes letters, and work by the key on an Arabic layout', async ({
  map,
  page,
}) => {
  await map.open()
  await map.openFilter('sources')
  const field = map.filters.getByRole('searchbox')
  await field.press('/')
  await expect(field).toHaveValue('/')
  await expect(map.search).not.toBeFocused()
  await map.heading.click()
  await page.evaluate(() =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ظ', code: 'Slash', bubbles: true, cancelable: true }),
    ),
  )
  await expect(map.search).toBeFocused()
})

test('titles are asked for when somebody searches, not before', async ({ map, page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await map.open()
  await map.live()
  expect(asked.filter((url) => /titles\.json|facets\.json/.test(url))).toEqual([])
  await map.search.focus()
  await expect.poll(() => asked.filter((url) => url.endsWith('titles.json')).length).toBe(1)
})

test('the search, its list and its results in the panel are accessible', async ({ map, page }) => {
  await map.open('q=%D9%87%D8%AF%D9%86%D8%A9')
  await expect(map.results('event').first()).toBeVisible()
  await expectAccessible(page, '[data-card=search]')
  await map.searchFor('قره باغ')
  await expect(map.offered).toBeVisible()
  await expectAccessible(page, '[data-search]')
})
