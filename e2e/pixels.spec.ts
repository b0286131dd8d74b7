import { expect } from './fixtures.ts'
import { test } from './map-test.ts'
import { darkPatches, opening, shareOf } from './pixels.ts'
import { decodePng } from './png.ts'

test.describe('a bracketed label', () => {
  test.use({ deviceScaleFactor: 3 })

  test('stands the right way round on the map', async ({ page, map }) => {
    // No letter of it is as tall and narrow as a bracket.
    const label = '(سسسس)'
    await page.route('**/places.geojson', async (route) => {
      const response = await route.fetch()
      const places = await response.json()
      for (const { id, properties } of places.features) {
        if (id === 'shusha') properties.name = { ar: [label], en: [label] }
      }
      await route.fulfill({ response, json: places })
    })
    await map.open('place=shusha&at=39.7601,46.7499,15')
    await map.live()
    const { x, y, width, height } = await map.boxOf(map.free)
    const clip = { x: x + width / 2 - 90, y: y + height / 2 - 50, width: 180, height: 100 }
    await expect
      .poll(async () => {
        const patches = darkPatches(decodePng(await page.screenshot({ clip })))
        const brackets = patches.filter((patch) => patch.height > 24 && patch.height > patch.width * 2.2)
        return brackets.sort((a, b) => a.left - b.left).map((patch) => (opening(patch) > 0 ? '(' : ')'))
      })
      .toEqual(['(', ')'])
  })
})

test('no white box lies on the map', async ({ page, map }) => {
  await map.open()
  await map.live()
  await page.evaluate(() => document.fonts.ready)
  const picture = decodePng(await map.free.screenshot())
  expect(shareOf(picture, ([r, g, b]) => r === 255 && g === 255 && b === 255)).toBeLessThan(0.02)
  // And it is the map that is seen: land, and something drawn on it.
  expect(shareOf(picture, ([r, g, b]) => r > 225 && g > 215 && b > 195 && r >= b)).toBeGreaterThan(0.2)
})
