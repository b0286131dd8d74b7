import { describe, expect, test } from 'vitest'
import type { Position } from '../schema/common.ts'
import type { Bounds } from '../schema/map-config.ts'
import { crossings, type Geometry, geometryFaults, MAX_VERTICES } from './geometry.ts'

const bounds: Bounds = [
  [40, 36],
  [52, 44],
]
const square = (x: number, y: number, side: number): Position[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
]
const reasons = (geometry: Geometry) =>
  geometryFaults('regions.geojson', [], geometry, bounds).map(({ reason }) => reason)

/** A closed ring of `count` positions around a point. */
function circle(count: number): Position[] {
  const ring = Array.from({ length: count - 1 }, (_, i): Position => {
    const angle = (i / (count - 1)) * 2 * Math.PI
    return [46 + Math.cos(angle), 40 + Math.sin(angle)]
  })
  return [...ring, ring[0] ?? [0, 0]]
}

describe('a polygon without fault', () => {
  test('with a hole, a hole that touches the shell in one vertex, a repeated position, positions on one line', () => {
    expect(reasons({ type: 'Polygon', coordinates: [square(45, 39, 2), square(45.5, 39.5, 0.5)] })).toEqual(
      [],
    )
    const touching: Position[] = [
      [45, 39],
      [45.5, 40],
      [46, 39.5],
      [45, 39],
    ]
    expect(reasons({ type: 'Polygon', coordinates: [square(45, 39, 2), touching] })).toEqual([])
    const repeated = square(45, 39, 2).flatMap((position, i) => (i === 1 ? [position, position] : [position]))
    expect(reasons({ type: 'Polygon', coordinates: [repeated] })).toEqual([])
    const straight = square(45, 39, 2).toSpliced(1, 0, [46, 39])
    expect(reasons({ type: 'Polygon', coordinates: [straight] })).toEqual([])
  })

  test('of two parts that touch', () => {
    const parts = [[square(45, 39, 1)], [square(46, 40, 1)]]
    expect(reasons({ type: 'MultiPolygon', coordinates: parts })).toEqual([])
  })
})

describe('crossings', () => {
  const at = (...rings: Position[][]) =>
    crossings(rings).map(([lon, lat]) => [+lon.toFixed(6), +lat.toFixed(6)])

  test('of a ring with itself', () => {
    expect(
      at([
        [45, 39],
        [46, 40],
        [46, 39],
        [45, 40],
        [45, 39],
      ]),
    ).toEqual([[45.5, 39.5]])
  })

  test('of a ring that passes twice through one of its positions', () => {
    expect(
      at([
        [45, 39],
        [46, 40],
        [47, 39],
        [47, 41],
        [46, 40],
        [45, 41],
        [45, 39],
      ]),
    ).toEqual([[46, 40]])
  })

  test('of a ring that goes back on itself', () => {
    expect(
      at([
        [45, 39],
        [47, 39],
        [48, 39],
        [47, 39],
        [47, 41],
        [45, 41],
        [45, 39],
      ]),
    ).toEqual([[47, 39]])
  })

  test('of a hole with its shell', () => {
    expect(at(square(45, 39, 2), square(46.5, 39.5, 1)).length).toBeGreaterThan(0)
  })
})

test('an open ring is told with both its ends, in any part', () => {
  const open = square(45, 39, 2).with(4, [45, 39.1])
  const coordinates = [[square(48, 39, 1)], [square(45, 39, 2), open]]
  expect(geometryFaults('f', ['x'], { type: 'MultiPolygon', coordinates }, bounds)).toEqual([
    {
      file: 'f',
      path: ['x', 'coordinates', 1, 1, 4],
      reason: 'the ring is not closed: it starts at [45, 39] and ends at [45, 39.1]',
      hint: 'repeat the first position at the end',
    },
  ])
})

test('an area larger than the map is told', () => {
  expect(reasons({ type: 'Polygon', coordinates: [square(20, 20, 40)] })).toEqual([
    expect.stringMatching(/^encloses \d+ km², more than the whole map$/),
  ])
})

test('a ring of positions on one line encloses no area', () => {
  const flat: Position[] = [
    [45, 39],
    [45.00001, 39],
    [45.00001, 39.00001],
    [45, 39],
  ]
  expect(reasons({ type: 'Polygon', coordinates: [flat] })).toEqual(['encloses no area'])
})

test('a position with longitude and latitude exchanged is told once a feature', () => {
  const line: Position[] = [
    [46, 39.5],
    [39.6, 46.2],
    [39.7, 46.3],
    [46.5, 39.8],
  ]
  expect(geometryFaults('f', [], { type: 'LineString', coordinates: line }, bounds)).toMatchObject([
    { path: ['coordinates', 1], reason: '[39.6, 46.2] looks swapped: [46.2, 39.6] would lie on the map' },
  ])
})

test('a line may cross itself', () => {
  const loop: Position[] = [
    [45, 39],
    [46, 40],
    [46, 39],
    [45, 40],
  ]
  expect(reasons({ type: 'LineString', coordinates: loop })).toEqual([])
})

test('more vertices than a phone can draw are told, and looked at no further', () => {
  expect(reasons({ type: 'LineString', coordinates: circle(MAX_VERTICES) })).toEqual([])
  expect(reasons({ type: 'Polygon', coordinates: [circle(1_000_000)] })).toEqual([
    'has 1000000 vertices, at most 20000 are taken',
  ])
})
