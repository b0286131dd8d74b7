import { expect } from './fixtures.ts'
import { test } from './map-test.ts'

test('the thumbs are native sliders in a named group, with the day and the count in words', async ({
  map,
}) => {
  await map.open()
  for (const end of ['from', 'to'] as const) {
    await expect(map.thumb(end)).toHaveJSProperty('type', 'range')
    await expect(map.thumb(end)).toHaveAttribute('aria-valuetext', /أيلول\/سبتمبر 2023.*حدث/)
  }
})

test('left is later: time runs right to left', async ({ map }) => {
  await map.open()
  await map.moveThumb('to', 'ArrowLeft')
  await map.expectWindow('2023-09-18', '2023-09-24')
  await map.moveThumb('to', 'ArrowRight', 'ArrowRight')
  await map.expectWindow('2023-09-18', '2023-09-22')
  await map.moveThumb('from', 'ArrowLeft')
  await map.expectWindow('2023-09-19', '2023-09-22')
  await expect(map.thumb('from')).toHaveAttribute('aria-valuetext', /19 أيلول\/سبتمبر 2023/)
})

test('in English right is later', async ({ map }) => {
  const english = map.in('en')
  await english.open('', '/en/')
  await english.moveThumb('to', 'ArrowRight')
  await english.expectWindow('2023-09-18', '2023-09-24')
})

test('the later thumb stands left of the earlier one', async ({ map }) => {
  await map.open()
  const [from, to] = [await map.thumbPosition('from'), await map.thumbPosition('to')]
  expect(to.x).toBeLessThan(from.x - 20)
})

test('a thumb stops at the other one', async ({ map }) => {
  await map.open()
  await map.moveThumb('from', ...Array.from({ length: 9 }, () => 'ArrowLeft'))
  await map.expectWindow('2023-09-23', '2023-09-23')
})

test('moving the window changes events, list and address', async ({ map }) => {
  await map.open()
  const whole = await map.count()
  await map.moveThumb('to', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight')
  await map.expectWindow('2023-09-18', '2023-09-19')
  const part = await map.count()
  expect(part).toBeGreaterThan(0)
  expect(part).toBeLessThan(whole)
  await expect(map.events).toHaveCount(part)
  await map.expectAddress('from=2023-09-18&to=2023-09-19')
})

test('when the window has come to rest its count is announced', async ({ map }) => {
  await map.open()
  await map.moveThumb('from', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft')
  const count = await map.count()
  await expect(map.announcement).toContainText('أيلول/سبتمبر 2023')
  await expect(map.announcement).toContainText(count > 2 ? String(count) : /حدث/)
})

test('the areas are those of the last day', async ({ map }) => {
  const areasOn = async (day: string) => {
    await map.open(`from=2020-11-10&to=${day}`)
    return (await map.legendLines()).allTextContents()
  }
  const before = await areasOn('2022-08-29')
  const after = await areasOn('2022-08-31')
  expect(before).not.toHaveLength(0)
  expect(after).not.toEqual(before)
})

test('a thumb follows the mouse', async ({ map, isMobile }) => {
  test.skip(isMobile, 'a phone has no mouse')
  await map.open()
  await map.dragThumb('to', -60, 'mouse')
  const [from, to] = (await map.windowShown())?.split('/') ?? []
  expect(from).toBe('2023-09-18')
  expect(to && to > '2023-09-23').toBe(true)
})

test('a thumb follows the finger', async ({ map, isMobile }) => {
  test.skip(!isMobile, 'the desktop has no touch')
  await map.open()
  await map.dragThumb('to', -40, 'finger')
  const [from, to] = (await map.windowShown())?.split('/') ?? []
  expect(from).toBe('2023-09-18')
  expect(to && to > '2023-09-23').toBe(true)
})

test('a kind that is switched off leaves map, list and address', async ({ map, isMobile }) => {
  test.skip(isMobile, 'the kinds are folded away on a phone')
  await map.open()
  const whole = await map.count()
  const military = map.kind('عسكري')
  await expect(military).toHaveAttribute('aria-pressed', 'true')
  await military.click()
  await expect(military).toHaveAttribute('aria-pressed', 'false')
  await map.settled()
  await expect.poll(() => map.count()).toBeLessThan(whole)
  await expect(map.events).toHaveCount(await map.count())
  await map.expectAddress('kinds=humanitarian,peacekeeping,diplomatic,political,displacement')
})
