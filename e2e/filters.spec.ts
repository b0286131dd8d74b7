import { expectAccessible } from './axe.ts'
import { expect } from './fixtures.ts'
import { test } from './map-test.ts'

test('a side shows the events it speaks of, in the URL and everywhere, and the chip drops it again', async ({
  map,
}) => {
  await map.open()
  const all = await map.count()
  const promised = await map.filterCount('sides', 'أذربيجان')
  expect(promised).toBeGreaterThan(0)
  expect(promised).toBeLessThan(all)
  await map.chooseFilter('sides', 'أذربيجان')
  await map.expectCount(promised)
  await map.expectAddress('sides=azerbaijan')
  await expect(map.events).toHaveCount(promised)
  await map.dropFilter('الجهات: أذربيجان')
  await map.expectCount(all)
  await map.expectAddress('')
})

test('filters narrow each other, and one press shows all again', async ({ map }) => {
  await map.open('lang=en')
  const english = map.in('en')
  const all = await english.count()
  await english.chooseFilter('sides', 'Russia')
  const probable = await english.filterCount('certainty', 'probable')
  await english.chooseFilter('certainty', 'probable')
  await english.expectCount(probable)
  await english.toggleHasArticle()
  await english.expectAddress('sides=russia&certainty=medium&hasarticle=1&lang=en')
  await english.resetFilters()
  await english.expectCount(all)
  await english.expectAddress('lang=en')
})

test('a source is found by its name and shows what it tells of', async ({ map }) => {
  await map.open()
  const all = await map.count()
  await map.openFilter('sources')
  await map.filters.getByRole('searchbox').fill('ليفانت')
  const chip = map.filters.getByRole('button', { name: /ليفانت نيوز/ })
  await chip.click()
  await map.expectAddress('sources=levant-news-2023-09-20-2ef5faa1')
  await expect.poll(() => map.count()).toBeLessThan(all)
})

test('an empty map says what hides its events and brings them back', async ({ map }) => {
  await map.open()
  const all = await map.count()
  await map.open('sides=france&certainty=low')
  await expect(map.emptyReason).toHaveAttribute('data-empty', 'filters')
  await expect(map.emptyReason).toContainText(String(all))
  await map.emptyReason.getByRole('button', { name: /بلا تصفية «الثبوت»/ }).click()
  await map.expectAddress('sides=france')
  await expect.poll(() => map.count()).toBeGreaterThan(0)
  // What France says of was said in New York and Paris.
  await expect(map.emptyReason).toHaveAttribute('data-empty', 'beyond')
  await map.resetFilters()
  await map.expectCount(all)
  await expect(map.emptyReason).toHaveCount(0)
})

test('days without events lead to the nearest before and after', async ({ map }) => {
  await map.open('from=2019-05-01&to=2019-05-10')
  await expect(map.emptyReason).toHaveAttribute('data-empty', 'window')
  expect(await map.count()).toBe(0)
  await map.emptyReason.locator('[data-nearest=next]').click()
  await expect.poll(() => map.count()).toBeGreaterThan(0)
})

test('a map turned away from its events says so and turns back', async ({ map }) => {
  await map.open('at=42.2,41.8,9')
  await map.live()
  await expect(map.emptyReason).toHaveAttribute('data-empty', 'area')
  await map.emptyReason.getByRole('button').click()
  await expect(map.emptyReason).toHaveCount(0)
})

test('an embed shows that it is filtered and can show all', async ({ map }) => {
  await map.open('sides=azerbaijan', '/embed.html')
  const shown = await map.count()
  await map.resetFilters()
  await expect.poll(() => map.count()).toBeGreaterThan(shown)
})

test('the filter and the reasons for an empty map are accessible', async ({ map, page }) => {
  await map.open('sides=france&certainty=low')
  await map.openFilter('sources')
  await expectAccessible(page, '[data-filters]')
  await expectAccessible(page, '[data-map-notes]')
})
