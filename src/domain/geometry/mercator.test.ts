import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitBounds, latitudeOf, longitudeOf, mercatorX, mercatorY, worldSize } from './mercator.ts'

const longitude = fc.double({ min: -180, max: 180, noNaN: true })
const latitude = fc.double({ min: -85, max: 85, noNaN: true })
const none = { top: 0, right: 0, bottom: 0, left: 0 }

test('the equator and the prime meridian cross in the middle of the square', () => {
  expect([mercatorX(0), mercatorY(0)]).toEqual([0.5, 0.5])
  expect([mercatorX(-180), mercatorX(180)]).toEqual([0, 1])
})

test('the square ends at 85.05 degrees north and south', () => {
  expect(mercatorY(90)).toBeCloseTo(0, 12)
  expect(mercatorY(-90)).toBeCloseTo(1, 12)
})

test('positions survive the way there and back', () => {
  fc.assert(
    fc.property(longitude, latitude, (lon, lat) => {
      expect(longitudeOf(mercatorX(lon))).toBeCloseTo(lon, 9)
      expect(latitudeOf(mercatorY(lat))).toBeCloseTo(lat, 9)
    }),
  )
})

test('the world is 512 pixels wide at zoom 0 and doubles with each level', () => {
  expect(worldSize(0)).toBe(512)
  expect(worldSize(3.5)).toBeCloseTo(512 * 2 ** 3.5, 9)
})

test('fitted bounds fill the free part in one direction and exceed it in none', () => {
  const extent = fc.double({ min: 0.01, max: 20, noNaN: true })
  const side = fc.integer({ min: 0, max: 120 })
  const padding = fc.record({ top: side, right: side, bottom: side, left: side })
  fc.assert(
    fc.property(
      fc.double({ min: -150, max: 150, noNaN: true }),
      fc.double({ min: -60, max: 60, noNaN: true }),
      extent,
      extent,
      padding,
      (west, south, width, height, pad) => {
        const [east, north] = [west + width, south + height]
        const size = { width: 900, height: 600 }
        const camera = fitBounds(
          [
            [west, south],
            [east, north],
          ],
          size,
          pad,
        )
        const scale = worldSize(camera.zoom)
        const free = { width: 900 - pad.left - pad.right, height: 600 - pad.top - pad.bottom }
        const share = [
          ((mercatorX(east) - mercatorX(west)) * scale) / free.width,
          ((mercatorY(south) - mercatorY(north)) * scale) / free.height,
        ]
        expect(Math.max(...share)).toBeCloseTo(1, 9)
        expect(mercatorX(camera.longitude)).toBeCloseTo((mercatorX(west) + mercatorX(east)) / 2, 9)
        expect(mercatorY(camera.latitude)).toBeCloseTo((mercatorY(south) + mercatorY(north)) / 2, 9)
      },
    ),
  )
})

test('bounds without extent are shown at the greatest zoom, not at infinity', () => {
  expect(
    fitBounds(
      [
        [46.7, 39.8],
        [46.7, 39.8],
      ],
      { width: 900, height: 600 },
      none,
    ).zoom,
  ).toBe(22)
})
