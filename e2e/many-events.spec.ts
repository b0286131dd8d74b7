import { expect } from './fixtures.ts'
import { GeneratedDataset } from './generated-dataset.ts'
import { test } from './map-test.ts'
import { difference } from './pixels.ts'

test.use({ viewport: { width: 820, height: 620 } })

test('of 100,000 events exactly those of the window asked for are on screen once a drag is over', async ({
  page,
  map,
}) => {
  test.slow()
  const dataset = new GeneratedDataset(100_000, 'spread')
  try {
    await dataset.serve(page, () => Promise.resolve())
    await map.open('from=2001-01-01&to=2001-03-31')
    await map.live()
    const first = await map.stillPicture()
    const plot = await map.boxOf(map.plot)
    const middle = plot.x + plot.width / 2
    const stops = Array.from({ length: 40 }, (_, i) => middle + Math.sin(i) * plot.width * 0.4)
    await map.wanderThumb('to', [...stops, plot.x + plot.width * 0.25])
    const asked = await map.windowAsked()
    expect(asked).not.toBe('2001-01-01/2001-03-31')
    await expect.poll(() => map.windowShown()).toBe(asked)
    const count = await map.count()
    const picture = await map.stillPicture()
    // Another window is another picture: what is compared below could differ.
    expect(difference(first, picture)).toBeGreaterThan(0.05)
    const [from, to] = asked?.split('/') ?? []
    await map.open(`from=${from}&to=${to}`)
    await map.live()
    expect(await map.count()).toBe(count)
    expect(difference(picture, await map.stillPicture())).toBeLessThan(0.005)
  } finally {
    dataset.remove()
  }
})
