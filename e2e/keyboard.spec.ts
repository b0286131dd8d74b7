import { expect, type Page } from './fixtures.ts'
import { test } from './map-test.ts'

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

const said = (page: Page) => page.locator('[data-walk-said]')
const ring = (page: Page) => page.locator('[data-walk-ring]')
const surface = (page: Page) => page.locator('#map')

test('the first stops of the Tab key lead to the panel, the map and the time', async ({ page, map }) => {
  await map.open()
  await map.live()
  await press(page, 'Tab')
  await expect(page.locator(':focus')).toHaveText('انتقل إلى النص')
  await press(page, 'Enter')
  await expect(page.locator('#panel')).toBeFocused()
  await page.reload()
  await map.live()
  await press(page, 'Tab', 'Tab', 'Enter')
  await expect(surface(page)).toBeFocused()
  await map.expectAddress('')
})

test('on the map arrows move it, signs zoom it, and Tab leaves it with one press', async ({ page, map }) => {
  await map.open()
  await map.live()
  await surface(page).focus()
  const at = async (...keys: string[]) => {
    const before = page.url()
    await press(page, ...keys)
    await expect.poll(() => page.url()).not.toBe(before)
    const [latitude = 0, longitude = 0, zoom = 0] = (new URL(page.url()).searchParams.get('at') ?? '')
      .split(',')
      .map(Number)
    return { latitude, longitude, zoom }
  }
  const zoomed = await at('+', '+')
  const east = await at('ArrowRight')
  expect(east.longitude).toBeGreaterThan(zoomed.longitude)
  const north = await at('ArrowUp')
  expect(north.latitude).toBeGreaterThan(east.latitude)
  const out = await at('-')
  expect(out.zoom).toBeLessThan(north.zoom)
  await expect(said(page)).toContainText('في الجزء الظاهر')
  await press(page, 'Escape')
  await expect(surface(page)).toBeFocused()
  await press(page, 'Tab')
  await expect(surface(page)).not.toBeFocused()
  await press(page, 'Shift+Tab')
  await expect(surface(page)).toBeFocused()
})

test('features of the map are walked in reading order, each announced once', async ({ page, map }) => {
  await map.open()
  await map.live()
  await surface(page).focus()
  const total = async () => Number(/(\d+) من (\d+)/.exec((await said(page).textContent()) ?? '')?.[2])
  await press(page, 'PageDown')
  await expect(said(page)).toContainText('1 من')
  const all = await total()
  expect(all).toBeGreaterThan(20)
  const heard = new Set<string>()
  let last = { x: 0, y: 0 }
  let backwards = 0
  for (let i = 1; i <= all; i++) {
    await expect(said(page)).toContainText(`${i} من ${all}`)
    const words = (await said(page).textContent()) ?? ''
    heard.add(words)
    // From the second on: how far from the last, and in which direction, or that it is the same spot.
    if (i > 1) expect(words).toMatch(/على بعد [\d.]+ كم \S+( \S+)? السابق|في موضع السابق نفسه/)
    await expect(ring(page)).toBeVisible()
    const { x, y } = await map.boxOf(ring(page))
    if (i > 1 && y < last.y - 48) backwards++
    last = { x, y }
    await press(page, 'PageDown')
  }
  expect(heard.size).toBe(all)
  expect(backwards).toBe(0)
  await press(page, 'Home')
  await expect(said(page)).toContainText(`1 من ${all}`)
  // As many marks of events as the map says it shows, all of them among what was heard.
  expect(all).toBeGreaterThanOrEqual(await page.locator('.map-drawn [data-event]').count())
})

test('Enter opens what was reached; Escape closes its card and the focus is back on the map', async ({
  page,
  map,
}) => {
  await map.open()
  await map.live()
  await surface(page).focus()
  await press(page, 'PageDown', 'PageDown')
  await expect(said(page)).toContainText('2 من')
  const name = ((await said(page).textContent()) ?? '').split('،')[0] ?? ''
  await press(page, 'Enter')
  await expect(map.heading).toBeFocused()
  await expect(map.heading).toHaveText(name)
  await press(page, 'Escape')
  await map.expectStory()
  await expect(surface(page)).toBeFocused()
})

test('a card opened from a link gives the focus back to that link, also by the browser’s own way back', async ({
  page,
  map,
}) => {
  await map.open()
  const link = map.panel.getByRole('link', { name: 'باكو', exact: true }).first()
  await link.focus()
  await press(page, 'Enter')
  await expect(map.heading).toBeFocused()
  await press(page, 'Escape')
  await expect(link).toBeFocused()
  await press(page, 'Enter')
  await expect(map.heading).toBeFocused()
  await map.back()
  await expect(link).toBeFocused()
})

test('the filter opens and closes by keys, and says what it is set to', async ({ page, map }) => {
  await map.open()
  const kind = map.kind('عسكري')
  await kind.focus()
  await press(page, 'Space')
  await expect(kind).toHaveAttribute('aria-pressed', 'false')
  const sides = map.filters.locator('[data-filter-group=sides]')
  await sides.focus()
  await press(page, 'Enter')
  await expect(sides).toHaveAttribute('aria-expanded', 'true')
  await press(page, 'Tab', 'Escape')
  await expect(sides).toHaveAttribute('aria-expanded', 'false')
})

test('the slider hears its keys, and the address follows once it rests', async ({ page, map }) => {
  await map.open()
  await map.thumb('to').focus()
  await press(page, 'ArrowRight')
  await expect.poll(() => map.address()).toBe('from=2023-09-18&to=2023-09-22')
  await press(page, 'PageDown', 'Home')
  await expect.poll(() => map.address()).not.toContain('to=2023-09-22')
})

for (const [opener, name] of [
  ['[data-about]', 'المصادر والتراخيص'],
  ['[data-takeaway=view]', 'المشاركة'],
] as const) {
  test(`Escape closes the dialog of ${name} and the focus goes back to its button`, async ({ page, map }) => {
    await map.open()
    await page.locator(opener).focus()
    await press(page, 'Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true)
    await press(page, 'Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(page.locator(opener)).toBeFocused()
  })
}

test('the keys of the Tab round go through every region and back, and are never lost', async ({
  page,
  map,
}) => {
  await map.open()
  await map.live()
  /** Regions in the order in which a key leads through them, until it leaves the page or comes round. */
  const round = async (key: 'Tab' | 'Shift+Tab') => {
    const seen: string[] = []
    for (let i = 0; i < 160; i++) {
      await press(page, key)
      const where = await page.evaluate(() => {
        const at = document.activeElement
        if (!at || at === document.body) return 'out'
        const { width, height } = at.getBoundingClientRect()
        if (width === 0 || height === 0) return `hidden: ${at.outerHTML.slice(0, 80)}`
        return at.closest('.top-bar, .panel, .map, .time-area, .legend, .attribution')?.classList[0] ?? 'skip'
      })
      if (where === 'out') break
      if (seen.at(-1) !== where) seen.push(where)
    }
    return seen
  }
  const forwards = await round('Tab')
  expect(forwards).toEqual(['skip', 'top-bar', 'panel', 'map', 'time-area', 'legend', 'attribution'])
  expect((await round('Shift+Tab')).slice(0, forwards.length)).toEqual([...forwards].reverse())
})

test('a page with two embeds is left by Tab as it was entered, the list first', async ({ page, baseURL }) => {
  await page.route('**/host-page.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="ar"><title>صفحة</title><body><a href="#1" id="before">قبل</a>
        <iframe title="خريطة أولى" src="${baseURL}/embed.html" width="600" height="480"></iframe>
        <a href="#2" id="between">بين</a>
        <iframe title="خريطة ثانية" src="${baseURL}/en/embed.html" width="600" height="480"></iframe>
        <a href="#3" id="after">بعد</a></body></html>`,
    }),
  )
  await page.goto('/host-page.html')
  const frames = ['خريطة أولى', 'خريطة ثانية'].map((title) => page.frameLocator(`iframe[title="${title}"]`))
  for (const frame of frames) await expect(frame.locator('[data-map]')).toBeVisible()
  await page.waitForTimeout(1500)
  await page.locator('#before').focus()
  await press(page, 'Tab')
  await expect(frames[0]!.locator(':focus')).toHaveText('انتقل إلى القائمة')
  const active = () =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.getAttribute('title'))
  const stops = new Set<string>()
  for (let i = 0; i < 120 && !stops.has('after'); i++) {
    stops.add((await active()) ?? '')
    await press(page, 'Tab')
    if ((await active()) === 'after') stops.add('after')
  }
  expect([...stops]).toEqual(['خريطة أولى', 'between', 'خريطة ثانية', 'after'])
})

test('no English word is left in what a screen reader hears on the Arabic page', async ({ page, map }) => {
  await map.open()
  await map.live()
  await page.locator('[data-move] > button').click()
  const tree = await page.locator('body').ariaSnapshot()
  // Names of sources, keys and the switch to English are English by right.
  const allowed =
    /English|change language|OpenStreetMap|Natural Earth|KDE Marble|SRTM|GeoNames|OurAirports|Unicode CLDR|Page (?:Down|Up)|Enter|Shusha|https?:\S+|\/[\w./-]+\.html/g
  const names = tree
    .split('\n')
    .filter((line) => !line.includes('/url:'))
    .map((line) => line.replace(/^\s*- (?:')?[a-z]+/, '').replace(/\[[^\]]*\]/g, ''))
    .map((line) => line.replace(allowed, ''))
  expect(names.filter((line) => /[A-Za-z]{3,}/.test(line))).toEqual([])
})

test('the shortcut of a single key can be switched off, and stays off', async ({ page, map }) => {
  await map.open()
  await press(page, '/')
  await expect(map.search).toBeFocused()
  await map.legend.locator('summary').first().click()
  await page.locator('[data-single-keys]').uncheck()
  await map.panel.focus()
  await press(page, '/')
  await expect(map.search).not.toBeFocused()
  await press(page, 'Control+k')
  await expect(map.search).toBeFocused()
  await page.reload()
  await map.ready()
  await map.panel.focus()
  await press(page, '/')
  await expect(map.search).not.toBeFocused()
})
