import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Position } from '../schema/common.ts'
import { packLine, unpackLine } from './packed-line.ts'

test('a line is its first position and the steps from there', () => {
  const line: Position[] = [
    [46.5, 39.75],
    [46.4999, 39.7502],
    [46.4999, 39.7502],
  ]
  expect(packLine(line)).toEqual([465_000, 397_500, -1, 2, 0, 0])
})

test('any line of four decimals comes back as it was, to the last bit', () => {
  const degree = (most: number) =>
    fc
      .integer({ min: -most * 10_000, max: most * 10_000 })
      .map((units) => Number((units / 10_000).toFixed(4)))
  fc.assert(
    fc.property(fc.array(fc.tuple(degree(180), degree(90))), (line) => {
      expect(unpackLine(packLine(line)).map((at) => at.map((value) => value + 0))).toEqual(
        line.map((at) => at.map((value) => value + 0)),
      )
    }),
  )
})

test('half a position is no line', () => {
  expect(() => unpackLine([1, 2, 3])).toThrow('latitude is missing')
})
