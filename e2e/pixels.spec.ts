import { expect } from './fixtures.ts'
import { test } from './map-test.ts'
import { darkPatches, opening, shareOf } from './pixels.ts'

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
    await map.open('at=39.7601,46.7499,12')
    await map.live()
    await expect
      .poll(async () => {
        const patches = darkPatches(await map.picture({ width: 260, height: 60 }))
        const brackets = patches.filter((patch) => patch.height > 24 && patch.height > patch.width * 2.2)
        return brackets.sort((a, b) => a.left - b.left).map((patch) => (opening(patch) > 0 ? '(' : ')'))
      })
      .toEqual(['(', ')'])
  })
})

test('no white box lies on the map', async ({ map }) => {
  await map.open()
  await map.live()
  const picture = await map.picture()
  expect(shareOf(picture, ([r, g, b]) => r === 255 && g === 255 && b === 255)).toBeLessThan(0.02)
  // And it is the map that is seen: land, and something drawn on it.
  expect(shareOf(picture, ([r, g, b]) => r > 225 && g > 215 && b > 195 && r >= b)).toBeGreaterThan(0.2)
})
