import { parseUrlState } from '../src/domain/url/url-state.ts'
import { expectAccessible } from './axe.ts'
import { expect } from './fixtures.ts'
import { test as mapTest } from './map-test.ts'
import { MeasureTools } from './measure-tools.ts'
import { withoutWebGl } from './without-webgl.ts'

const test = mapTest.extend<{ measure: MeasureTools }>({
  measure: async ({ map }, provide) => {
    await provide(new MeasureTools(map))
  },
})

const measured = (url: string) => parseUrlState(new URL(url).search).measure

test('a ruler of places and points says each leg and the whole, and the URL keeps it', async ({
  page,
  map,
  measure,
}) => {
  await map.open('at=39.76,46.75,9')
  await map.live()
  await measure.takeOut()
  await measure.addPlace('شوشا')
  await measure.addPlace('ستيباناكيرت')
  await expect.poll(() => measure.total()).toBeGreaterThan(6)
  expect(await measure.total()).toBeCloseTo(6.4, 0)
  await measure.press(-90, 80)
  await expect(measure.legs).toHaveCount(2)
  await expect(measure.points).toHaveCount(3)
  const whole = await measure.total()
  // The address is written once things rest; until then it holds two points.
  await expect.poll(() => measured(page.url())).toMatchObject({ kind: 'ruler', points: { length: 3 } })
  await expect(map.card).toHaveAttribute('data-card', 'home')

  await page.reload()
  await expect(measure.points).toHaveCount(3)
  expect(await measure.total()).toBeCloseTo(whole, 2)
  await measure.button('undo').click()
  await expect(measure.points).toHaveCount(2)
  await measure.button('clear').click()
  await expect(measure.points).toHaveCount(0)
  await expect.poll(() => measured(page.url())).toBeUndefined()
})

test('a point that was set is dragged elsewhere, and the map stays', async ({ page, map, measure }) => {
  await map.open('at=39.76,46.75,9&ruler=39.7,46.6;39.72,46.8')
  await map.live()
  await expect(measure.points).toHaveCount(2)
  const before = await measure.total()
  await measure.dragPoint(1, 60, 25)
  await expect.poll(() => measure.total()).toBeGreaterThan(before + 3)
  await expect(measure.points).toHaveCount(2)
  await expect
    .poll(() => measured(page.url()))
    .toMatchObject({ kind: 'ruler', points: [{ longitude: 46.6, latitude: 39.7 }, {}] })
  expect(parseUrlState(new URL(page.url()).search).at).toEqual({ latitude: 39.76, longitude: 46.75, zoom: 9 })
})

test('by keys alone: Enter sets a point in the middle, Backspace takes it back, Escape ends', async ({
  page,
  map,
  measure,
}) => {
  await map.open('at=39.9,46.4,8.5')
  await map.live()
  await page.locator('[data-measure-button]').filter({ visible: true }).focus()
  await page.keyboard.press('Enter')
  await expect(measure.card).toBeVisible()
  await map.element.locator('canvas.maplibregl-canvas').focus()
  await page.keyboard.press('Enter')
  await expect(measure.points).toHaveCount(1)
  await expect(page.locator('[data-crosshair]')).toHaveCount(1)
  await page.keyboard.press('ArrowRight')
  await map.live()
  await expect
    .poll(async () => {
      await page.keyboard.press('Enter')
      return measure.points.count()
    })
    .toBeGreaterThan(1)
  const points = () => {
    const ruler = measured(page.url())
    return ruler?.kind === 'ruler' ? ruler.points : []
  }
  // The address follows what is seen by a moment.
  await expect.poll(() => points().length).toBeGreaterThan(1)
  const [first, second] = points()
  expect(second?.longitude).toBeGreaterThan(first?.longitude ?? 99)
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Escape')
  await expect(measure.card).toHaveCount(0)
  await expect(measure.points).toHaveCount(0)
})

test('a radius tells what lies in it, in the window of time', async ({ page, map, measure }) => {
  await map.open('radius=shusha,25')
  await map.live()
  await expect(measure.places.first()).toContainText('شوشا')
  const [near, events] = [await measure.places.count(), await measure.events.count()]
  expect(near).toBeGreaterThan(3)
  expect(events).toBeGreaterThan(0)
  await measure.card.locator('[data-measure-km]').fill('2')
  await expect.poll(() => measure.places.count()).toBeLessThan(near)
  await expect
    .poll(() => measured(page.url()))
    .toEqual({ kind: 'radius', centre: { place: 'shusha' }, km: 2 })
  await expect(measure.line).toHaveCount(1)
})

test('coordinates stand under the pointer, and of a marked point in three notations to copy', async ({
  page,
  context,
  map,
  measure,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await map.open('at=39.9,46.2,9')
  await map.live()
  await measure.takeOut('point')
  // The card takes its part of the map; what stood in the middle of the free part stands there again.
  const pointer = measure.card.locator('[data-measure-pointer]')
  await expect
    .poll(async () => {
      const free = await map.freePart()
      await page.mouse.move(free.x + free.width / 2 + 1, free.y + free.height / 2)
      await page.mouse.move(free.x + free.width / 2, free.y + free.height / 2)
      return pointer.textContent()
    })
    .toBe('39.9000, 46.2000')
  await measure.press(0, 0)
  await expect(measure.notation('decimal')).toContainText('39.9000, 46.2000')
  await expect(measure.notation('dms')).toContainText('39°54′00″N 46°12′00″E')
  await expect(measure.notation('mgrs')).toContainText(/^38S/)
  await measure.notation('decimal').getByRole('button').click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe('39.9000, 46.2000')
})

test('without WebGL the tools work on the drawing, and are drawn in English from the left', async ({
  page,
  map,
  measure,
}) => {
  await withoutWebGl(page)
  await map.open('lang=en&ruler=39.7601,46.7499;39.8177,46.7528')
  await expect(measure.points).toHaveCount(2)
  await expect(measure.card).toContainText('Total: 6.4 km')
  await measure.press(-80, 60)
  await expect(measure.points).toHaveCount(3)
  await expect(map.card).toHaveAttribute('data-card', 'home')
  await measure.button('close').click()
  await expect(measure.points).toHaveCount(0)
})

test('a broken measurement in the address is left out', async ({ map, measure }) => {
  await map.open('ruler=39.76,46.75;x&radius=nowhere-land')
  await expect(measure.card).toHaveCount(0)
})

test('a picture of the view carries the measurement', async ({ page, map, measure }) => {
  await map.open('ruler=39.7601,46.7499;39.8177,46.7528;39.6408,46.5489')
  await expect(measure.points).toHaveCount(3)
  await page.locator('[data-takeaway=view]').click()
  await page.locator('[data-tab=picture]').click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-svg]').click()])
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk))
  expect(
    Buffer.concat(chunks)
      .toString('utf8')
      .match(/data-measure-point/g),
  ).toHaveLength(3)
})

test('the tools have no fault that axe finds', async ({ page, map, measure }) => {
  await map.open('radius=shusha,25')
  for (const tool of ['radius', 'ruler', 'point'] as const) {
    if (tool !== 'radius') await measure.change(tool)
    if (tool === 'ruler') await measure.addPlace('شوشا')
    if (tool === 'point') await measure.button('centre').click()
    await expectAccessible(page, '.measure-card')
  }
})
