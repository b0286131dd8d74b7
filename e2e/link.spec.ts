import { expect } from './fixtures.ts'
import { test } from './map-test.ts'

test('a link to a place with a window opens both', async ({ map }) => {
  await map.open('place=lachin&from=2022-08-01&to=2022-09-30')
  await map.expectCard('place', 'lachin')
  await map.expectWindow('2022-08-01', '2022-09-30')
  await map.expectAddress('place=lachin&from=2022-08-01&to=2022-09-30')
})

test('a link to an event far away in time brings its window', async ({ map }) => {
  await map.open('event=ev-2020-09-27-war')
  await map.expectCard('event', 'ev-2020-09-27-war')
  const [from, to] = (await map.windowShown())?.split('/') ?? []
  expect(from && from <= '2020-09-27').toBe(true)
  expect(to && to >= '2020-09-27').toBe(true)
  expect(await map.count()).toBeGreaterThan(0)
})

test('a link with kinds shows those only', async ({ map }) => {
  await map.open()
  const whole = await map.count()
  await map.open('kinds=military')
  const military = await map.count()
  expect(military).toBeGreaterThan(0)
  expect(military).toBeLessThan(whole)
  await map.expectAddress('kinds=military')
})

test('broken values are left out, the rest holds', async ({ map }) => {
  await map.open('place=no-such-place&from=2020-02-30&to=2023-09-20&lang=xx&at=1,2')
  await map.expectStory()
  await map.expectWindow('2023-09-18', '2023-09-20')
})

test('a hash is no state, as WordPress and AMP append one', async ({ page, map }) => {
  await page.goto('/?place=shusha#?secret=abc')
  await map.ready()
  await map.expectCard('place', 'shusha')
})

test('a reload shows the same view', async ({ map }) => {
  await map.open()
  await map.selectPlace('شوشا')
  await map.moveThumb('to', 'ArrowRight', 'ArrowRight')
  await map.expectAddress('place=shusha&from=2023-09-18&to=2023-09-21')
  const count = await map.count()
  await map.reload()
  await map.expectCard('place', 'shusha')
  await map.expectWindow('2023-09-18', '2023-09-21')
  expect(await map.count()).toBe(count)
})

test('back and forward go through what was selected', async ({ map }) => {
  await map.open()
  await map.selectPlace('شوشا')
  await map.expectCard('place', 'shusha')
  await map.selectArticle('24-ae-2023-09-23-343a5042')
  await map.expectCard('article', '24-ae-2023-09-23-343a5042')
  await map.back()
  await map.expectCard('place', 'shusha')
  await map.back()
  await map.expectStory()
  await map.expectAddress('')
  await map.forward()
  await map.expectCard('place', 'shusha')
  await map.expectAddress('place=shusha')
})

test('moving the window is no step of the history', async ({ map }) => {
  await map.open()
  await map.selectPlace('شوشا')
  await map.expectCard('place', 'shusha')
  await map.moveThumb('to', 'ArrowLeft', 'ArrowLeft')
  await map.expectAddress('place=shusha&from=2023-09-18&to=2023-09-25')
  await map.back()
  await map.expectStory()
})

test('the other language keeps the view', async ({ page, map }) => {
  await map.open('place=shusha&from=2023-09-19&to=2023-09-21')
  const english = await map.switchLanguage()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('body')).toHaveAttribute('dir', 'ltr')
  await english.expectCard('place', 'shusha')
  await expect(english.heading).toContainText('Shusha')
  await english.expectWindow('2023-09-19', '2023-09-21')
  await english.expectAddress('place=shusha&from=2023-09-19&to=2023-09-21&lang=en')
  await english.reload()
  await english.expectCard('place', 'shusha')
  await expect(english.heading).toContainText('Shusha')
  const arabic = await english.switchLanguage()
  await expect(arabic.heading).toContainText('شوشا')
})
