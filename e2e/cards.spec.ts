import { expectAccessible } from './axe.ts'
import { expect } from './fixtures.ts'
import { test } from './map-test.ts'

const LOSSES = 'ev-2023-09-19-losses-claim'

test('coordinates are copied in three notations', async ({ page, context, map }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await map.open('place=shusha')
  const position = map.card.locator('[data-position]')
  for (const [notation, text] of [
    ['decimal', '39.7601, 46.7499'],
    ['dms', '39°45′36″N 46°45′00″E'],
    ['mgrs', '38SPK 4989 0259'],
  ] as const) {
    await position.locator(`[data-notation=${notation}]`).getByRole('button').click()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text)
  }
})

test('the third notation has its room kept in whatever letters the others stand', async ({
  page,
  map,
  faults,
}) => {
  // Letters of the device, which are of another height, as in a frame on a first visit.
  faults.provoke(/ERR_FAILED/)
  await page.route(/\.woff2$/, (route) => route.abort())
  let release = () => {}
  const held = new Promise<void>((done) => {
    release = done
  })
  await page.route(/\/mgrs[^/]*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await map.open('place=shusha')
  const position = map.card.locator('[data-position]')
  await expect(position.locator('[data-notation=dms]')).toBeVisible()
  const below = () =>
    map.card.locator('[data-control]').evaluate((element) => element.getBoundingClientRect().y)
  const before = await below()
  release()
  await expect(position.locator('[data-notation=mgrs]')).toBeVisible()
  expect(await below()).toBe(before)
})

test('a small picture shows where the place lies, in the region or in the world', async ({ map }) => {
  for (const place of ['shusha', 'washington']) {
    await map.open(`place=${place}`)
    const picture = map.card.getByRole('img', { name: /على خريطة صغيرة/ })
    await expect(picture).toBeVisible()
    await expect(picture.locator('.locator-frame')).toHaveCount(place === 'washington' ? 1 : 0)
  }
})

test('control at a place is told in words for the last day of the window, or why it is not', async ({
  map,
}) => {
  const control = map.card.locator('[data-control]')
  await map.open('place=stepanakert&from=2023-09-18&to=2023-09-18')
  await expect(control.locator('[data-holding]')).toContainText('منطقة انتشار القوة الروسية')
  await expect(control.locator('[data-holding]')).toHaveAttribute('data-holding', 'inside')
  await map.open('place=stepanakert&from=2023-09-18&to=2023-09-23')
  await expect(control.locator('[data-holding]')).toHaveCount(0)
  await expect(control).toContainText('2023')
  await map.open('place=stepanakert&from=2020-10-01&to=2020-10-15')
  await expect(control).toContainText('لا تُرسم مناطق سيطرة لهذا اليوم')
  await expect(control.locator('[data-holding]')).toHaveCount(0)
})

test('near the edge of an area neither inside nor outside is said', async ({ map }) => {
  await map.open('place=taghavard&from=2023-09-01&to=2023-09-18')
  await expect(map.card.locator('[data-holding=edge]')).toContainText('فلا يُجزم')
  // Of Shusha the data itself says on which side it lay.
  await map.open('place=shusha&from=2023-09-01&to=2023-09-18')
  await expect(map.card.locator('[data-control]')).toBeVisible()
  await expect(map.card.locator('[data-holding]')).toHaveCount(0)
})

test('events of a place stand before, in and after the window', async ({ map }) => {
  await map.open('place=stepanakert&from=2023-09-18&to=2023-09-23')
  const part = (when: string) => map.card.locator(`[data-events] [data-when=${when}]`)
  await expect(part('inside').locator('li').first()).toBeVisible()
  await expect(part('before').locator('li').first()).toBeHidden()
  await part('before').locator('summary').click()
  await expect(part('before').locator('li').first()).toBeVisible()
  await expect(part('after')).toContainText('بعد النافذة')
})

test('the concordance counts each spelling and says who prints it', async ({ page, map }) => {
  const manifest = await (await page.request.get('/data/manifest.json')).json()
  const core = await (await page.request.get(`/data/${manifest.files.core}`)).json()
  const surfaces: string[] = []
  for (const { id } of core.articles) {
    const detail = await (await page.request.get(`/data/${manifest.files.details}article-${id}.json`)).json()
    for (const mention of detail.mentions)
      if (mention.place === 'nagorno-karabakh') surfaces.push(mention.surface.replace(/\s+/g, ' '))
  }
  await map.open('place=nagorno-karabakh')
  const rows = map.card.locator('[data-concordance] tbody tr')
  await expect(rows).toHaveCount(new Set(surfaces).size)
  const counts = await rows.locator('td.figure').allTextContents()
  expect(counts.reduce((sum, text) => sum + Number(text), 0)).toBe(surfaces.length)
  await expect(rows.first()).toContainText(/صدى البلد|ليفانت نيوز|موقع 24|الاتحاد/)
})

test('places named with a place lead to their cards', async ({ map }) => {
  await map.open('place=shusha')
  await map.card.locator('[data-named-with]').getByRole('link').first().click()
  await expect(map.panel.locator('[data-card=place]:not([data-id=shusha])')).toBeVisible()
})

test('distance and direction to a second place, by any spelling of it', async ({ page, map }) => {
  await map.open('place=shusha')
  const distance = map.card.locator('[data-distance]')
  await distance.getByRole('combobox').fill('Xankəndi')
  await expect(distance.getByRole('option').first()).toContainText('ستيباناكيرت')
  await page.keyboard.press('Enter')
  await expect(distance.locator('[data-way]')).toHaveText(/^6\.4 كم، شمال \(\d°\)$/)
})

test('an event says when, where and how well both are known, and how it stands between the sides', async ({
  map,
}) => {
  await map.open(`event=${LOSSES}`)
  await expect(map.card.locator('.event-facts [data-when]')).toContainText('اليوم معلوم')
  await expect(map.card.locator('[data-where]')).toContainText('نقطة تمثّل مساحة')
  await expect(map.card.locator('[data-state]')).toHaveAttribute('data-state', 'one-side')
  await map.open('event=ev-2023-09-20-ceasefire')
  await expect(map.card.locator('[data-state]')).toHaveAttribute('data-state', 'confirmed')
  await map.open('event=ev-2020-11-10-statement')
  await expect(map.card.locator('[data-state]')).toHaveAttribute('data-state', 'document')
})

test('figures that cannot all be true are seen at a glance, each on one scale', async ({ map }) => {
  await map.open('event=ev-2023-09-20-evacuation')
  const compared = map.card.locator('[data-claims] [data-verdict=conflict]')
  await expect(compared).toContainText('أرقام لا تجتمع')
  await expect(compared.locator('[data-claim]')).toHaveCount(3)
  await expect(compared.locator('.figure-bar')).toHaveCount(3)
})

test('two articles with one agency text count as one origin', async ({ map }) => {
  await map.open(`event=${LOSSES}`)
  const sources = map.card.locator('[data-sources]')
  await expect(sources.locator('[data-one-origin] a')).toHaveCount(2)
  await expect(sources.getByRole('heading')).toContainText('أصلان')
})

test('earlier and later at the place lead there, outside the window too', async ({ map }) => {
  await map.open('event=ev-2020-11-08-shusha')
  const neighbour = (when: string) => map.card.locator(`[data-neighbour=${when}] a`)
  await neighbour('later').click()
  await expect(map.panel.locator('[data-card=event]:not([data-id=ev-2020-11-08-shusha])')).toBeVisible()
  await neighbour('earlier').click()
  await map.expectCard('event', 'ev-2020-11-08-shusha')
})

for (const lang of ['ar', 'en'] as const) {
  test(`cards of a place and an event have no fault that axe finds (${lang})`, async ({ page, map }) => {
    for (const [query, card] of [
      ['place=stepanakert', 'place'],
      [`event=${LOSSES}`, 'event'],
    ] as const) {
      await map.open(`${query}&lang=${lang}`)
      await expect(map.card.locator('[data-sources], [data-locator] svg').first()).toBeVisible()
      await expectAccessible(page, `[data-card=${card}]`)
    }
  })
}
