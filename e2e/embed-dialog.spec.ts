import { parseHTML } from 'linkedom'
import { parseUrlState } from '../src/domain/url/url-state.ts'
import { expectAccessible } from './axe.ts'
import { expect } from './fixtures.ts'
import { hostPage } from './host-page.ts'
import { test as mapTest } from './map-test.ts'
import { startSite } from './site-server.ts'
import { TakeawayDialog } from './takeaway-dialog.ts'

const test = mapTest.extend<{ takeaway: TakeawayDialog }>({
  takeaway: async ({ page }, provide) => {
    await provide(new TakeawayDialog(page))
  },
})

const frameOf = (code: string) => parseHTML(code).document.querySelector('iframe')
const addressOf = (code: string) => new URL(frameOf(code)?.getAttribute('src') ?? '')

test('a record is embedded by its own page, with a link beneath, both named in Arabic', async ({
  map,
  takeaway,
  baseURL,
}) => {
  await map.open('place=lachin')
  await takeaway.open('selection', 'embed')
  const code = await takeaway.embedCode()
  expect(addressOf(code).href).toBe(`${baseURL}/embed/place/lachin.html`)
  expect(frameOf(code)?.getAttribute('title')).toBe('خريطة تفاعلية: لاتشين')
  const link = parseHTML(code).document.querySelector('p a')
  expect(link?.getAttribute('href')).toBe(`${baseURL}/place/lachin.html`)
  expect(link?.textContent).toBe('لاتشين على خريطة قره باغ')
})

test('the view is embedded as it stands: days, kinds, place of the map', async ({ map, takeaway }) => {
  await map.open('from=2020-11-01&to=2020-11-30&kinds=diplomatic&at=39.76,46.75,9')
  await takeaway.open('view', 'embed')
  const address = addressOf(await takeaway.embedCode())
  expect(address.pathname).toBe('/embed.html')
  const state = parseUrlState(address.search)
  expect(state).toMatchObject({ kinds: ['diplomatic'], at: { latitude: 39.76, longitude: 46.75, zoom: 9 } })
  expect(state.from).toBeDefined()
  expect(state.data).toBeUndefined()
})

test('every choice is in the code and in the preview beside it', async ({ map, takeaway }) => {
  await map.open('place=lachin')
  await takeaway.open('selection', 'embed')
  await takeaway.chooseEmbed('theme', 'dark')
  await takeaway.chooseEmbed('digits', 'arab')
  await takeaway.chooseEmbed('height', '400')
  await takeaway.embedPart('slider').uncheck()
  expect(await takeaway.embedCode()).toContain('height:400px')
  await takeaway.embedPart('list').check()
  const code = await takeaway.embedCode()
  expect(parseUrlState(addressOf(code).search)).toMatchObject({
    theme: 'dark',
    digits: 'arab',
    slider: false,
    list: true,
    height: 400,
  })
  await expect(takeaway.embedPreview).toHaveAttribute('src', addressOf(code).href)
  const inside = takeaway.embedPreview.contentFrame()
  await expect(inside.getByRole('heading', { level: 1 })).toHaveText('لاتشين')
  await expect(inside.locator('[data-card=place]')).toBeVisible()
  await takeaway.chooseEmbed('language', 'en')
  const english = await takeaway.embedCode()
  expect(addressOf(english).pathname).toBe('/en/embed/place/lachin.html')
  expect(frameOf(english)?.getAttribute('title')).toBe('Interactive map: Lachin')
  await expect(inside.getByRole('heading', { level: 1 })).toHaveText('Lachin')
})

test('a preview is as wide as the column it stands for, and never wider than the dialog', async ({
  map,
  takeaway,
}) => {
  await map.open('place=lachin')
  await takeaway.open('selection', 'embed')
  for (const width of [320, 600, 1000]) {
    await takeaway.chooseEmbed('width', String(width))
    const frame = takeaway.embedPreview
    await expect.poll(() => frame.evaluate((element) => element.clientWidth)).toBe(width)
    const [seen, room] = await Promise.all([frame.boundingBox(), takeaway.element.boundingBox()])
    expect(seen!.width).toBeLessThanOrEqual(room!.width)
    expect(seen!.x).toBeGreaterThanOrEqual(room!.x)
  }
})

test('code that is pasted into a page shows the map there', async ({ page, map, takeaway, faults }) => {
  await map.open('place=lachin')
  await takeaway.open('selection', 'embed')
  const code = await takeaway.embedCode()
  await takeaway.chooseEmbed('format', 'element')
  const element = await takeaway.embedCode()
  await takeaway.chooseEmbed('format', 'wordpress')
  expect(await takeaway.embedCode()).toContain(`<!-- wp:html -->\n${code}`)
  const inFrame = await hostPage(faults, code)
  await page.goto(inFrame.address)
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText('لاتشين')
  await expect(page.getByRole('link', { name: 'لاتشين على خريطة قره باغ' })).toBeVisible()
  const byElement = await hostPage(faults, element)
  await page.goto(byElement.address)
  const inElement = page.locator('karabakh-map').frameLocator('iframe')
  await expect(inElement.getByRole('heading', { level: 1 })).toHaveText('لاتشين')
  await page.goto('about:blank')
  inFrame.close()
  byElement.close()
})

test('AMP has a placeholder, oEmbed two addresses that are there', async ({
  page,
  map,
  takeaway,
  baseURL,
}) => {
  await map.open('place=lachin')
  await takeaway.open('selection', 'embed')
  await takeaway.chooseEmbed('format', 'amp')
  const amp = parseHTML(await takeaway.embedCode()).document
  const picture = amp.querySelector('amp-iframe > amp-img[placeholder]')?.getAttribute('src') ?? ''
  await takeaway.chooseEmbed('format', 'oembed')
  const [address, description] = (await takeaway.embedCode()).split('\n')
  expect(address).toBe(`${baseURL}/place/lachin.html`)
  for (const there of [picture, address ?? '', description ?? '']) {
    expect((await page.request.get(there)).status(), there).toBe(200)
  }
  expect(await (await page.request.get(description ?? '')).json()).toMatchObject({
    type: 'rich',
    title: 'لاتشين',
  })
})

test('the code is copied, where the clipboard is denied too; where nothing helps it is selected, and the button says so', async ({
  page,
  context,
  map,
  takeaway,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await map.open('place=lachin')
  await takeaway.open('selection', 'embed')
  const code = await takeaway.embedCode()
  const copy = takeaway.element.locator('[data-section=embed] [data-copy]')
  await copy.click()
  await expect(takeaway.element.locator('[role=status]').first()).toHaveText('نُسخ')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code)
  await page.evaluate(async () => {
    await navigator.clipboard.writeText('before')
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'))
  })
  await copy.click()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(code)
  await page.evaluate(() => {
    document.execCommand = () => false
  })
  await copy.click()
  await expect(takeaway.element.locator('[role=status]').first()).toContainText('تعذّر النسخ')
  const selected = await takeaway.element
    .locator('[data-embed-code]')
    .evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd))
  expect(selected).toBe(code)
})

test('a page that takes pictures only is led to the picture, by keys too', async ({
  page,
  map,
  takeaway,
}) => {
  await map.open('place=lachin')
  await takeaway.open('view', 'link')
  await takeaway.element.locator('[data-tab=link]').focus()
  await page.keyboard.press('ArrowLeft')
  await expect(takeaway.element.locator('[data-section=embed]')).toBeVisible()
  const lead = takeaway.element.locator('[data-embed-picture]')
  await lead.focus()
  await page.keyboard.press('Enter')
  await expect(takeaway.element.locator('[data-section=picture]')).toBeVisible()
  await expect(takeaway.element.locator('[data-tab=picture]')).toBeFocused()
  await takeaway.close()
  await expect(page.locator('[data-takeaway=view]')).toBeFocused()
})

for (const language of ['ar', 'en'] as const) {
  test(`the panel has no fault that axe finds (${language})`, async ({ map, takeaway }) => {
    await map.in(language).open('place=lachin', language === 'en' ? '/en/' : '/')
    await takeaway.open('selection', 'embed')
    await expect(takeaway.embedPreview.contentFrame().getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(takeaway.page, '[data-takeaway-dialog]', '.embed-stage iframe')
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('the panel is no wider than the screen, and every choice large enough to touch', async ({
    map,
    takeaway,
  }) => {
    await map.open('place=lachin')
    await takeaway.open('selection', 'embed')
    const wide = await takeaway.element.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)
    expect(wide).toBe(0)
    for (const choice of await takeaway.element.locator('[data-section=embed] .pick').all()) {
      expect((await choice.boundingBox())!.height).toBeGreaterThanOrEqual(42)
    }
  })
})

test('under any path the code names where the site stands', async ({ page, map, takeaway, faults }) => {
  const site = await startSite('own', { base: '/any/path/' })
  faults.provoke(/^foreign request: http:\/\/localhost:\d+\/any\/path\//)
  await page.goto(`${site.address}en/place/lachin.html`)
  await map.ready()
  await takeaway.open('selection', 'embed')
  const code = await takeaway.embedCode()
  expect(addressOf(code).href).toBe(`${site.address}en/embed/place/lachin.html`)
  await expect(takeaway.embedPreview.contentFrame().getByRole('heading', { level: 1 })).toHaveText('Lachin')
  // The preview may still be asking for its map.
  await page.goto('about:blank')
  await site.close()
})
