import fc from 'fast-check'
import { expect, test } from 'vitest'
import { latitudeOf, longitudeOf } from '../../domain/geometry/mercator.ts'
import { areaPath, linePath, type PathMaker, pointsPath } from './path-data.ts'
import type { Point } from './projection.ts'

const maker: PathMaker = {
  project: ([x, y]) => [x!, y!],
  projectMercator: (x, y) => [longitudeOf(x), latitudeOf(y)],
  clip: { left: 0, top: 0, right: 100, bottom: 100 },
  tolerance: () => 0.5,
  grid: () => 0.1,
  speck: 1.5,
}

/** Reads back what pointsPath writes. */
function read(data: string): Point[] {
  const numbers = (data.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
  let [x, y] = [0, 0]
  return Array.from({ length: numbers.length / 2 }, (_, i) => {
    x += numbers[i * 2]!
    y += numbers[i * 2 + 1]!
    return [x, y] as const
  })
}

test('path data is as short as SVG lets it be', () => {
  expect(
    pointsPath(
      [
        [1, 2],
        [1.5, 1.5],
        [11.5, 2],
        [11, 2.25],
      ],
      () => 0.25,
    ),
  ).toBe('M1 2l.5-.5 10 .5-.5.25')
})

test('rounding does not add up along a line', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.double({ min: -900, max: 900, noNaN: true }),
          fc.double({ min: -900, max: 900, noNaN: true }),
        ),
        {
          minLength: 2,
          maxLength: 60,
        },
      ),
      (points) => {
        const last = read(pointsPath(points, () => 0.1)).at(-1)!
        const end = points.at(-1)!
        expect(Math.abs(last[0] - end[0])).toBeLessThan(0.06)
        expect(Math.abs(last[1] - end[1])).toBeLessThan(0.06)
      },
    ),
  )
})

test('areas out of view and specks leave no path', () => {
  const square = (x: number, side: number) => [
    [x, 1],
    [x + side, 1],
    [x + side, 1 + side],
    [x, 1 + side],
    [x, 1],
  ]
  expect(areaPath({ type: 'Polygon', coordinates: [square(200, 10)] }, maker)).toBe('')
  expect(areaPath({ type: 'Polygon', coordinates: [square(20, 1)] }, maker)).toBe('')
  expect(areaPath({ type: 'MultiPolygon', coordinates: [[square(20, 10)], [square(200, 10)]] }, maker)).toBe(
    'M20 1l10 0 0 10-10 0z',
  )
})

test('a line is cut at the edge of the view', () => {
  expect(
    linePath(
      {
        type: 'LineString',
        coordinates: [
          [50, 50],
          [150, 50],
        ],
      },
      maker,
    ),
  ).toBe('M50 50l50 0')
})
