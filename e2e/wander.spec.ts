import { expect } from './fixtures.ts'
import { test } from './map-test.ts'
import { difference } from './pixels.ts'

/** Numbers from 0 to 1, the same at every run (mulberry32, Tommy Ettinger, public domain). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

test.describe('in a small window', () => {
  test.use({ viewport: { width: 820, height: 620 } })

  test('a hand that wanders for 200 steps leaves the picture of where it ends', async ({ map }) => {
    const random = randomFrom(5)
    await map.open()
    await map.live()
    const plot = await map.boxOf(map.plot)
    const stops = Array.from({ length: 200 }, () => plot.x + 20 + random() * (plot.width - 40))
    await map.wanderThumb('to', [...stops, plot.x + plot.width * 0.2])
    const dragged = await map.readings()
    expect(dragged.asked).not.toBe('2023-09-18/2023-09-23')
    const [from, to] = dragged.asked?.split('/') ?? []
    await map.expectAddress(`from=${from}&to=${to}`)
    const picture = await map.stillPicture()
    await map.open(`from=${from}&to=${to}`)
    await map.live()
    expect(await map.readings()).toEqual(dragged)
    expect(difference(picture, await map.stillPicture())).toBeLessThan(0.005)
  })
})
