import { expect } from './fixtures.ts'
import { test } from './map-test.ts'
import { Reader } from './reader.ts'

const ARTICLE = '24-ae-2023-09-23-343a5042'

test('a place pointed at on the map lights its mentions', async ({ page, map }) => {
  const reader = new Reader(map)
  await map.open(`article=${ARTICLE}&from=2023-09-18&to=2023-09-18&at=39.7601,46.7499,12`)
  await map.live()
  const free = await map.freePart()
  await page.mouse.move(free.x + free.width / 2, free.y + free.height / 2)
  await expect(reader.lit.first()).toHaveText('شوشا')
})
