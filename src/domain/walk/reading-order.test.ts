import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readingOrder } from './reading-order.ts'

const spot = (name: string, x: number, y: number) => ({ name, x, y })
const names = (spots: readonly { name: string }[]) => spots.map(({ name }) => name).join(' ')

const MAP = [
  spot('bottom', 50, 300),
  spot('left', 10, 20),
  spot('right', 200, 40),
  spot('middle', 100, 10),
  spot('second-right', 300, 90),
  spot('second-left', 30, 100),
]

test('lines are read from the top, each from the side where its text begins', () => {
  expect(names(readingOrder(MAP, 'rtl'))).toBe('right middle left second-right second-left bottom')
  expect(names(readingOrder(MAP, 'ltr'))).toBe('left middle right second-left second-right bottom')
})

test('what stands at one spot keeps its order', () => {
  const heap = ['place', 'first', 'second'].map((name) => spot(name, 5, 5))
  expect(names(readingOrder(heap, 'rtl'))).toBe('place first second')
  expect(names(readingOrder(heap, 'ltr'))).toBe('place first second')
})

test('nothing is lost and nothing is read twice', () => {
  const spots = fc.array(fc.record({ x: fc.integer(), y: fc.integer({ min: 0, max: 900 }) }))
  fc.assert(
    fc.property(spots, (all) => {
      const read = readingOrder(all, 'rtl')
      expect(read).toHaveLength(all.length)
      expect(new Set(read)).toEqual(new Set(all))
    }),
  )
})
