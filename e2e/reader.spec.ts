import { textsAtHand } from './article-texts.ts'
import { expectAccessible } from './axe.ts'
import { expect } from './fixtures.ts'
import { test } from './map-test.ts'
import { Reader } from './reader.ts'

const ARTICLE = '24-ae-2023-09-23-343a5042'
const LONG = 'sada-elbalad-2023-09-20-9c79bc10'
const texts = textsAtHand()

test.describe('with the texts at hand', () => {
  test.skip(
    texts.length === 0,
    'ARTICLE_TEXTS names no folder: the articles are shown by abstract and mentions',
  )

  for (const { id, main, text } of texts) {
    test(`${id} is shown in full, letter by letter, every mention marked`, async ({ map }) => {
      const reader = new Reader(map)
      const served = await reader.served(id)
      expect(served.hasText, 'the build was made with ARTICLE_TEXTS').toBe(true)
      await map.open(`article=${id}`)
      await expect(reader.reading).toHaveAttribute('data-reading', 'text')
      expect(await reader.blocks.allTextContents()).toEqual(main)
      expect(await reader.marks.allTextContents()).toEqual(
        served.mentions.map(({ start, end }) => text.slice(start, end)),
      )
    })
  }

  test('what is copied out of the text is the text', async ({ page, context, map }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const { id, main } = texts.find((one) => one.id === ARTICLE) ?? texts[0]!
    await map.open(`article=${id}`)
    await new Reader(map).reading
      .locator('[data-article-text]')
      .evaluate((element) => getSelection()?.selectAllChildren(element))
    await page.keyboard.press('ControlOrMeta+c')
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(main.join('\n\n'))
  })

  test('what stood around the article on its page is folded away', async ({ map }) => {
    await map.open(`article=${ARTICLE}`)
    const furniture = map.card.locator('[data-furniture]')
    await expect(furniture.locator('p').last()).toBeHidden()
    await furniture.locator('summary').click()
    await expect(furniture.locator('p').last()).toBeVisible()
  })

  test('the reader has no fault that axe finds, in Arabic and English', async ({ page, map }) => {
    for (const lang of ['ar', 'en']) {
      await map.open(`article=${LONG}&lang=${lang}`)
      await expect(new Reader(map).reading).toBeVisible()
      await expectAccessible(page, '[data-card=article]')
    }
  })
})

test('without a text every mention stands in the order of the text, by the form used', async ({ map }) => {
  const reader = new Reader(map)
  const { mentions } = await reader.served(LONG)
  await reader.serve(LONG, { hasText: undefined })
  await map.open(`article=${LONG}`)
  await expect(reader.reading).toHaveAttribute('data-reading', 'mentions')
  await expect(map.card.locator('[data-abstract] a').first()).toBeVisible()
  await expect(map.mentions).toHaveCount(mentions.length)
  expect(await reader.marks.allTextContents()).toEqual(
    mentions.map(({ surface }) => surface.replace(/\s+/g, ' ').replace(/\u0640|[\u064b-\u0652]|\u0670/g, '')),
  )
})

test('a mention pointed at lights its place, and every other mention of it', async ({ map }) => {
  const reader = new Reader(map)
  await map.open(`article=${ARTICLE}`)
  await reader.marks.first().hover()
  const place = await reader.marks.first().getAttribute('data-place')
  const same = reader.reading.locator(`[data-mention][data-place="${place}"]`)
  expect(await same.count()).toBeGreaterThan(1)
  await expect(reader.lit).toHaveCount(await same.count())
  await expect(reader.reading.locator('[data-strip-lit]')).toHaveAttribute('d', /^M/)
  // Out of the panel: hovering in it could scroll it, and what is read is lit too.
  await map.page.getByRole('heading', { level: 1 }).hover()
  await expect(reader.lit).toHaveCount(0)
})

test('J and K lead from mention to mention, in whatever layout, and the buttons do', async ({
  page,
  map,
}) => {
  const reader = new Reader(map)
  await map.open(`article=${ARTICLE}`)
  await reader.marks.first().focus()
  // The key's place counts: in an Arabic layout J writes ت.
  await page.keyboard.press('KeyJ')
  await reader.expectFocused(1)
  await expect(reader.counter).toHaveText(/^2 من /)
  await page.keyboard.press('KeyJ')
  await page.keyboard.press('KeyK')
  await reader.expectFocused(1)
  await reader.reading.getByRole('button', { name: 'المكان التالي' }).click()
  await reader.expectFocused(2)
  await expect(reader.lit.first()).toBeVisible()
  await reader.reading.getByRole('button', { name: 'المكان السابق' }).click()
  await reader.expectFocused(1)
})

test('scrolling through the reader lights the place that is read', async ({ map }) => {
  const reader = new Reader(map)
  await map.open(`article=${ARTICLE}`)
  await expect(reader.lit).toHaveCount(0)
  const number = async () => Number.parseInt((await reader.counter.textContent()) ?? '', 10) || 0
  await reader.marks.nth(4).scrollIntoViewIfNeeded()
  await expect.poll(number, { message: 'mention that is read' }).toBeGreaterThan(0)
  const before = await number()
  await expect(reader.lit.first()).toBeAttached()
  await reader.marks.last().scrollIntoViewIfNeeded()
  await expect.poll(number).toBeGreaterThan(before)
})

test('a click on the strip goes to the nearest mention', async ({ map }) => {
  const reader = new Reader(map)
  await map.open(`article=${LONG}`)
  const strip = reader.reading.locator('[data-strip]')
  await strip.scrollIntoViewIfNeeded()
  const box = await map.boxOf(strip)
  await strip.click({ position: { x: box.width / 2, y: box.height - 1 } })
  await reader.expectFocused((await reader.marks.count()) - 1)
})

test('a mention opens its place, and the way back leads to where one was reading', async ({ map }) => {
  const reader = new Reader(map)
  await map.open(`article=${LONG}`)
  const mark = reader.marks.nth(20)
  const place = (await mark.getAttribute('href'))?.match(/place\/(.+)\.html/)?.[1] ?? ''
  await mark.click()
  await map.expectCard('place', place)
  await map.back()
  await map.expectCard('article', LONG)
  await reader.expectFocused(20)
})

test('an article of 500 mentions opens and is walked through without a wait', async ({ map }) => {
  const reader = new Reader(map)
  const { mentions } = await reader.served(ARTICLE)
  const places = mentions.map(({ place }) => place)
  let text = ''
  const blocks: { kind: string; range: [number, number] }[] = []
  const many: object[] = []
  for (let i = 0; i < 500; i++) {
    const start = text.length
    text += 'وجاء في التقرير أن '
    const surface = `المكان رقم ${i}`
    many.push({
      start: text.length,
      end: text.length + surface.length,
      surface,
      place: places[i % places.length],
      zone: 'main',
      rule: 'listed',
      confidence: 0.98,
    })
    text += `${surface} شهد حركة في ذلك اليوم.`
    blocks.push({ kind: 'paragraph', range: [start, text.length] })
    text += '\n\n'
  }
  await reader.serve(
    ARTICLE,
    { mentions: many, hasText: true, lengthUtf16: text.length },
    { id: ARTICLE, text, blocks, furniture: [] },
  )
  await map.open('from=2023-09-18&to=2023-09-23')
  await map.selectArticle(ARTICLE)
  await expect(reader.marks).toHaveCount(500)
  const perStep = await reader.reading.evaluate((reading) => {
    const marks = [...reading.querySelectorAll<HTMLElement>('[data-mention]')].slice(0, 120)
    const started = performance.now()
    for (const mark of marks) mark.focus({ preventScroll: true })
    return (performance.now() - started) / marks.length
  })
  expect(perStep, 'milliseconds from mention to mention').toBeLessThan(25)
})

test('an article that names no place says so', async ({ map }) => {
  const reader = new Reader(map)
  await reader.serve(ARTICLE, { mentions: [], hasText: undefined })
  await map.open(`article=${ARTICLE}`)
  await expect(map.card).toContainText('لا تذكر المقالة مكانًا')
  await expect(reader.marks).toHaveCount(0)
})

test('an article by its abstract has no fault that axe finds, in Arabic and English', async ({
  page,
  map,
}) => {
  const reader = new Reader(map)
  await reader.serve(LONG, { hasText: undefined })
  for (const lang of ['ar', 'en']) {
    await map.open(`article=${LONG}&lang=${lang}`)
    await expect(reader.reading).toBeVisible()
    await expectAccessible(page, '[data-card=article]')
  }
})
