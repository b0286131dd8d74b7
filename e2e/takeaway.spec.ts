import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { plugins } from '@citation-js/core'
import { parseUrlState } from '../src/domain/url/url-state.ts'
import { expectAccessible } from './axe.ts'
import { expect } from './fixtures.ts'
import { test as mapTest } from './map-test.ts'
import { hasOgrinfo, readWithOgrinfo } from './ogrinfo.ts'
import { decodePng, type Pixels } from './png.ts'
import { TakeawayDialog } from './takeaway-dialog.ts'

const ARTICLE = '24-ae-2023-09-23-343a5042'
const EVENT = 'ev-2023-09-19-losses-claim'

const test = mapTest.extend<{ takeaway: TakeawayDialog }>({
  takeaway: async ({ page }, provide) => {
    await provide(new TakeawayDialog(page))
  },
})

async function versionOf(page: {
  request: { get: (url: string) => Promise<{ json: () => Promise<{ version: string }> }> }
}) {
  return (await (await page.request.get('/data/manifest.json')).json()).version
}

test('a link opens the same view again and carries the version of the data', async ({
  page,
  map,
  takeaway,
}) => {
  await map.open('from=2020-11-01&to=2020-11-30&kinds=diplomatic&at=39.76,46.75,9')
  await takeaway.open('view')
  const link = await takeaway.link()
  expect(parseUrlState(link.search)).toMatchObject({ data: await versionOf(page), kinds: ['diplomatic'] })
  const count = await map.count()
  await map.open(link.search.slice(1), link.pathname)
  await map.expectWindow('2020-11-01', '2020-11-30')
  expect(await map.count()).toBe(count)
  await expect(map.notes.locator('[data-note=version]')).toHaveCount(0)
})

test('a link made with other data says so, quietly, and the note can be hidden', async ({ map }) => {
  await map.open('place=shusha&data=000000000000')
  const note = map.notes.locator('[data-note=version]')
  await expect(note).toContainText('إصدار آخر من البيانات')
  await note.getByRole('button').click()
  await expect(note).toHaveCount(0)
})

test('a card is linked alone, a story by its own page, English by its folder', async ({ map, takeaway }) => {
  await map.open(`event=${EVENT}&at=39.76,46.75,9`)
  await takeaway.open('selection')
  const link = await takeaway.link()
  expect(link.pathname).toBe(`/event/${EVENT}.html`)
  expect(Object.keys(parseUrlState(link.search))).toEqual(['data'])
  await takeaway.close()
  await map.open('story=september-2023&step=1&lang=en')
  await takeaway.open('selection')
  expect((await takeaway.link()).pathname).toBe('/en/story/september-2023.html')
})

test('an article is cited as itself, in Arabic newspaper style', async ({ map, takeaway }) => {
  await map.open(`article=${ARTICLE}`)
  await takeaway.open('selection', 'cite')
  const [reference] = await takeaway.references(1)
  expect(reference).toMatch(/^«.+»، موقع 24، 23 أيلول\/سبتمبر 2023\.$/)
  await takeaway.style('apa')
  expect((await takeaway.references(1))[0]).toContain('(2023, September 23)')
})

test('an event is cited as an entry of the map, with its sources', async ({ page, map, takeaway }) => {
  await map.open(`event=${EVENT}`)
  await takeaway.open('selection', 'cite')
  const references = await takeaway.references(3)
  expect(references[0]).toContain(`خريطة قره باغ، إصدار البيانات ${await versionOf(page)}`)
  expect(references[0]).toContain(`/event/${EVENT}.html?data=`)
  expect(references[0]).toContain('اطُّلع عليه في')
})

test('BibTeX, RIS and CSL-JSON are read by a parser that is not ours', async ({ map, takeaway }) => {
  await map.open(`event=${EVENT}`)
  await takeaway.open('selection', 'cite')
  const count = (await takeaway.references(3)).length
  const titles = (read: unknown) => (read as { title: string }[]).map(({ title }) => title)
  await takeaway.style('csl')
  const items = JSON.parse(await takeaway.source())
  expect(items).toHaveLength(count)
  for (const [style, format, ending] of [
    ['bibtex', '@bibtex/text', '.bib'],
    ['ris', '@ris/file', '.ris'],
  ] as const) {
    await takeaway.style(style)
    const file = await takeaway.saved(takeaway.element.locator('[data-save-citation]'))
    expect(file.name.endsWith(ending)).toBe(true)
    const read = plugins.input.chain(file.bytes.toString('utf8'), { forceType: format, generateGraph: false })
    expect(titles(read)).toEqual(titles(items))
  }
})

test('no tab of it has a fault that axe finds', async ({ page, map, takeaway }) => {
  await map.open(`event=${EVENT}`)
  await takeaway.open('selection')
  for (const tab of ['link', 'cite', 'data', 'picture', 'print'] as const) {
    await takeaway.show(tab)
    if (tab === 'cite') await takeaway.references(3)
    if (tab === 'picture') await takeaway.shape('landscape')
    await expectAccessible(page, '[data-takeaway-dialog]')
  }
})

test('the view as data: ogrinfo reads it, and features are those of the whole export', async ({
  page,
  map,
  takeaway,
}) => {
  test.skip(!hasOgrinfo && !process.env.CI, 'no gdal-bin on this machine')
  await map.open('from=2020-11-01&to=2020-11-30')
  const count = await map.count()
  expect(count).toBeGreaterThan(3)
  await takeaway.open('view', 'data')
  const geojson = await takeaway.saved(takeaway.file('events', 'GeoJSON'))
  expect(geojson.name).toBe('karabakh-map_2020-11-01_2020-11-30_events.geojson')
  const { layers, said } = readWithOgrinfo(geojson.name, geojson.bytes)
  expect(layers).toEqual([['events', count]])
  expect(said).not.toMatch(/ERROR|Warning/)
  const taken = JSON.parse(geojson.bytes.toString('utf8'))
  const whole = await (await page.request.get('/export/events.geojson')).json()
  const byId = new Map(whole.features.map((feature: { id: string }) => [feature.id, feature]))
  for (const feature of taken.features) expect(feature).toEqual(byId.get(feature.id))
  expect(taken.provenance.window).toEqual({ from: '2020-11-01', to: '2020-11-30' })

  const csv = await takeaway.saved(takeaway.file('events', 'CSV'))
  expect(readWithOgrinfo('events.csv', csv.bytes).layers).toEqual([['events', count]])
  for (const [row, format] of [
    ['claims', 'CSV'],
    ['places', 'GeoJSON'],
    ['places', 'Linked Places'],
    ['lines', 'GeoJSON'],
  ] as const) {
    const file = await takeaway.saved(takeaway.file(row, format))
    const read = readWithOgrinfo(`${row}${file.name.slice(file.name.indexOf('.'))}`, file.bytes)
    expect(read.layers[0]?.[1], file.name).toBeGreaterThan(0)
    expect(read.said).not.toMatch(/ERROR|Warning/)
  }
})

test('on request the data keep to what the map shows, as the list does', async ({ map, takeaway }) => {
  await map.open('at=39.83,46.76,10')
  await map.toggleList()
  await map.onlyOnMap.check()
  await expect.poll(() => map.listRows.count()).toBeLessThan(await map.count())
  const listed = await map.listRows.count()
  await takeaway.open('view', 'data')
  await expect(takeaway.onlyOnMap).toBeChecked()
  const some = await takeaway.saved(takeaway.file('events', 'GeoJSON'))
  expect(JSON.parse(some.bytes.toString('utf8')).features).toHaveLength(listed)
  await takeaway.onlyOnMap.uncheck()
  const all = await takeaway.saved(takeaway.file('events', 'GeoJSON'))
  expect(JSON.parse(all.bytes.toString('utf8')).features).toHaveLength(await map.count())
})

/** Dark pixels in a box of the picture, as a part of it. */
function inked(
  { width, data }: Pixels,
  box: { left: number; right: number; top: number; bottom: number },
): number {
  let dark = 0
  for (let y = box.top; y < box.bottom; y++)
    for (let x = box.left; x < box.right; x++) {
      const at = (y * width + x) * 4
      if ((data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + 2] ?? 255) < 300) dark++
    }
  return dark / ((box.right - box.left) * (box.bottom - box.top))
}

test('pictures have the size they say, and their title where reading starts', async ({ map, takeaway }) => {
  for (const language of ['ar', 'en'] as const) {
    await map.open(`lang=${language}`)
    await takeaway.open('view', 'picture')
    await takeaway.shape('landscape')
    for (const scale of language === 'ar' ? ([1, 2, 3] as const) : ([1] as const)) {
      const file = await takeaway.saved(takeaway.png(scale))
      const picture = decodePng(file.bytes)
      expect([picture.width, picture.height]).toEqual([1200 * scale, 800 * scale])
      const band = { top: 45 * scale, bottom: 85 * scale }
      const right = inked(picture, { ...band, left: 900 * scale, right: 1172 * scale })
      const left = inked(picture, { ...band, left: 28 * scale, right: 300 * scale })
      const [start, end] = language === 'ar' ? [right, left] : [left, right]
      expect(start).toBeGreaterThan(0.04)
      expect(end).toBe(0)
    }
    await takeaway.close()
  }
})

test('the SVG stands alone: title, days, legend and credits, its fonts in it', async ({ map, takeaway }) => {
  await map.open('place=shusha&from=2020-11-01&to=2020-11-30')
  await takeaway.open('view', 'picture')
  await takeaway.shape('portrait')
  const file = await takeaway.saved(takeaway.svg)
  const text = file.bytes.toString('utf8')
  expect(text).toMatch(/<svg[^>]* width="1080" height="1350"/)
  expect(text).toContain('direction="rtl"')
  expect(text.match(/@font-face\{font-family:Vazirmatn;[^}]*url\(data:font\/woff2;base64,/g)).toHaveLength(3)
  for (const said of ['شوشا / شوشي', 'تشرين الثاني/نوفمبر 2020', 'OpenStreetMap', 'كم'])
    expect(text).toContain(said)
  expect(text).not.toMatch(/(?:href|src)="(?!#|data:)/)
  expect(text).not.toMatch(/url\((?!#|data:)/)
})

test('the print sheet has the map, the events of the view and their sources, and nothing else', async ({
  page,
  map,
  takeaway,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '')
  })
  await map.open('from=2020-11-01&to=2020-11-30')
  const count = await map.count()
  await takeaway.open('view', 'print')
  await takeaway.print.click()
  await expect(page.locator('html')).toHaveAttribute('data-printed', '')
  await expect(takeaway.sheet).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(takeaway.sheet).toBeVisible()
  await expect(map.element).toBeHidden()
  await expect(takeaway.element).toBeHidden()
  await expect(takeaway.sheet.locator('.sheet-events > li')).toHaveCount(count)
  expect(await takeaway.sheet.locator('.sheet-sources > li').count()).toBeGreaterThan(3)
  await expect(takeaway.sheet.locator('svg.picture [data-event]').first()).toBeVisible()
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.startsWith('%PDF')).toBe(true)
  // A4 in points.
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12]/)
})
