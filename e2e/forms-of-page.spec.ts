import { expect, type Page } from './fixtures.ts'
import { test } from './map-test.ts'

const PAGES = [
  ['ar', '/'],
  ['en', '/en/'],
] as const

/** Texts that are cut off or run out of their box, those that end in an ellipsis and are there in full elsewhere aside. */
async function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const texts = document.querySelectorAll<HTMLElement>(
      '.app :is(button, h1, h2, h3, h4, p, label, legend, summary, th, td, li, a, dt, dd)',
    )
    for (const element of texts) {
      if (
        !element.checkVisibility({ visibilityProperty: true }) ||
        element.closest('.visually-hidden, svg, .skip-link')
      )
        continue
      const { overflowX, overflowY, textOverflow, display } = getComputedStyle(element)
      if (display === 'inline' || element.clientWidth <= 1) continue
      const wide = element.scrollWidth > element.clientWidth + 1
      const high = element.scrollHeight > element.clientHeight + 3
      const spills = wide && (overflowX !== 'visible' || element.localName === 'button')
      const cut = high && overflowY === 'hidden'
      if ((spills || cut) && textOverflow !== 'ellipsis')
        found.push(`${element.localName}.${element.className}: ${element.textContent?.trim().slice(0, 50)}`)
    }
    return found
  })
}

/** What can be pressed and stands out of the screen sideways. */
async function outside(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.app :is(button, a[href], input)')]
      .filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          !element.closest('.skip-link, .attribution, .timeline'),
      )
      .flatMap((element) => {
        const { left, right, width } = element.getBoundingClientRect()
        return width > 1 && (left < -1 || right > innerWidth + 1) ? [element.outerHTML.slice(0, 90)] : []
      }),
  )
}

const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

/** Styles of a reader's own, as an extension of the browser would set them. */
const restyle = (page: Page, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }, css)

for (const [language, path] of PAGES) {
  test(`at 400 % nothing has to be scrolled sideways, and the text can be read (${language})`, async ({
    page,
    map,
  }) => {
    await page.setViewportSize({ width: 320, height: 256 })
    await map.in(language).open('place=baku', path)
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    expect(await outside(page)).toEqual([])
    await page.locator('[data-sheet-step="1"]').click()
    await expect(map.heading).toBeInViewport()
  })

  test(`at 200 % no text is cut off (${language})`, async ({ page, map }) => {
    await page.setViewportSize({ width: 640, height: 400 })
    await map.in(language).open('place=baku', path)
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    expect(await clipped(page)).toEqual([])
    expect(await outside(page)).toEqual([])
  })

  test(`with the reader’s own text spacing no text is cut off (${language})`, async ({ page, map }) => {
    await map.in(language).open('', path)
    await restyle(
      page,
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    )
    expect(await clipped(page)).toEqual([])
    expect(await outside(page)).toEqual([])
  })

  test(`texts half as long again do not break the layout (${language})`, async ({ page, map }) => {
    for (const [width, height] of [
      [1280, 800],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height })
      await map.in(language).open('', path)
      await map.live()
      await page.evaluate(() => {
        for (const element of document.querySelectorAll(
          '.app :is(button, h1, h2, h3, label, legend, summary)',
        )) {
          if (element.closest('.timeline-plot, .timeline-strip, .chips')) continue
          for (const node of element.childNodes) {
            const text = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').trim() : ''
            if (text.length > 2) node.textContent = `${text} ${text.slice(0, Math.ceil(text.length / 2))}`
          }
        }
      })
      expect(await outside(page), `at ${width}`).toEqual([])
      expect(await sideways(page)).toBeLessThanOrEqual(0)
    }
  })
}

test('in forced colours what is chosen, focused and reached is still told apart', async ({ page, map }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await map.open()
  await map.live()
  await page.locator('#map').focus()
  const outline = await page.locator('#map').evaluate((element) => getComputedStyle(element).outlineStyle)
  expect(outline).toBe('solid')
  await page.keyboard.press('PageDown')
  const ring = page.locator('[data-walk-ring]')
  await expect(ring).toBeVisible()
  expect(await ring.evaluate((element) => getComputedStyle(element).borderStyle)).toBe('solid')
  const kind = map.kind('عسكري')
  const border = () =>
    kind.evaluate((button) => getComputedStyle(button).border + getComputedStyle(button).outline)
  const on = await border()
  await kind.click()
  await expect(kind).toHaveAttribute('aria-pressed', 'false')
  await page.mouse.move(5, 5)
  expect(await border()).not.toBe(on)
})

test('where motion is not wanted nothing moves by itself', async ({ page, map }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await map.open()
  await map.selectPlace('باكو')
  const moving = await page.evaluate(
    () =>
      document.getAnimations().filter(({ playState, effect }) => {
        const { duration } = effect?.getComputedTiming() ?? {}
        return playState === 'running' && typeof duration === 'number' && duration > 1
      }).length,
  )
  expect(moving).toBe(0)
})

test('the page is printed black on white, in full, whatever its theme', async ({ page, map }) => {
  await map.open('theme=dark&place=baku')
  await page.emulateMedia({ media: 'print' })
  const grounds = await page.evaluate(() =>
    ['body', '.panel', '.card-header h2'].map((selector) => {
      const element = document.querySelector(selector)
      const { backgroundColor, color } = element
        ? getComputedStyle(element)
        : { backgroundColor: '', color: '' }
      return { selector, backgroundColor, color }
    }),
  )
  const light = (colour: string) => {
    const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
    return a === 0 ? 255 : (r + g + b) / 3
  }
  for (const { selector, backgroundColor, color } of grounds) {
    expect(light(backgroundColor), `ground of ${selector}`).toBeGreaterThan(240)
    expect(light(color), `text of ${selector}`).toBeLessThan(90)
  }
  const hidden = await page.locator('.panel-body').evaluate((body) => body.scrollHeight - body.clientHeight)
  expect(hidden).toBeLessThanOrEqual(1)
})
