import { expect } from './fixtures.ts'
import { test } from './map-test.ts'
import { difference } from './pixels.ts'

const ARTICLE = 'alittihad-2024-04-18-c591cc09'

test('a place in the story opens its card', async ({ map }) => {
  await map.open()
  await map.selectPlace('شوشا')
  await map.expectCard('place', 'shusha')
  await expect(map.heading).toHaveText('شوشا / شوشي')
  await map.expectAddress('place=shusha')
})

test('the card has every name with who uses it', async ({ map }) => {
  await map.open('place=stepanakert')
  const names = map.card.locator('[data-names]')
  for (const form of ['Ստեփանակերտ', 'Xankəndi', 'خانكندي']) await expect(names).toContainText(form)
  await expect(names.getByRole('definition').first()).not.toBeEmpty()
})

test('the card lists the articles that mention the place, how often and in which forms', async ({ map }) => {
  await map.open('place=stepanakert')
  const articles = map.articles
  await expect(articles.first()).toContainText(/ذُكر/)
  await expect(articles.first().locator('.form').first()).not.toBeEmpty()
})

test('the card lists the events of the place', async ({ map }) => {
  await map.open('place=stepanakert')
  // What lies before and after the window is folded away.
  const shown = map.events.filter({ visible: true }).first()
  await expect(shown).toBeVisible()
  await shown.getByRole('link').click()
  await expect(map.panel.locator('[data-card=event]')).toBeVisible()
})

test('coordinates are copied as text', async ({ page, context, map }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await map.open('place=shusha')
  await map.copyCoordinates.click()
  await expect(map.card.getByRole('status').filter({ hasText: 'نُسخ' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^39\.7601, ?46\.7499$/)
})

test('a place on the map opens its card', async ({ map }) => {
  await map.open('at=39.7601,46.7499,12')
  await map.live()
  await map.selectMiddleOfMap()
  await map.expectCard('place', 'shusha')
})

test('an empty part of the map closes the card', async ({ map }) => {
  await map.open('place=shusha&at=38.4,48,11')
  await map.live()
  await map.selectMiddleOfMap()
  await map.expectStory()
})

test('an article lists its places in reading order', async ({ page, map }) => {
  await map.open()
  await map.selectArticle(ARTICLE)
  await map.expectCard('article', ARTICLE)
  const manifest = await (await page.request.get('/data/manifest.json')).json()
  const detail = await (
    await page.request.get(`/data/${manifest.files.details}article-${ARTICLE}.json`)
  ).json()
  const order = [...new Set(detail.mentions.map(({ place }: { place: string }) => place))]
  expect(order.length).toBeGreaterThan(2)
  const places = map.card.locator('[data-article-places] li')
  await expect(places).toHaveCount(order.length)
  const listed = await places
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.match(/place\/(.+)\.html/)?.[1]))
  expect(listed).toEqual(order)
})

test('the places of an article are lit on the map', async ({ map }) => {
  const view = 'from=2023-09-18&to=2023-09-23&at=39.75,46.75,9'
  await map.open(view)
  await map.live()
  const plain = await map.stillPicture()
  await map.selectArticle('24-ae-2023-09-23-343a5042')
  await map.expectWindow('2023-09-18', '2023-09-23')
  await expect
    .poll(async () => difference(plain, await map.picture()), { message: 'pixels changed' })
    .toBeGreaterThan(0.002)
})

test('an event shows who claims what, and its sources', async ({ map }) => {
  await map.open()
  await map.selectEvent('ev-2023-09-19-losses-claim')
  await map.expectCard('event', 'ev-2023-09-19-losses-claim')
  await expect(map.card.locator('[data-claims] [data-claim]').first()).toBeVisible()
  await expect(map.card.locator('[data-sources] li').first()).toBeVisible()
})

test('closing a card leads back to the story', async ({ map }) => {
  await map.open('place=shusha')
  await map.closeCard()
  await map.expectStory()
  await map.expectAddress('')
})
