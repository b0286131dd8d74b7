import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figureBars } from './bars.ts'

test('bars stand on one scale: twice the number is twice as far', () => {
  const [small, great] = figureBars([
    { least: 100, most: 100 },
    { least: 200, most: 200 },
  ])
  const middle = (bar: typeof small) => ((bar?.from ?? 0) + (bar?.to ?? 0)) / 2
  expect(middle(great)).toBeCloseTo(2 * middle(small), 6)
})

test('an open figure reaches the end of the scale and says so', () => {
  expect(figureBars([{ least: 100, most: Infinity }])[0]).toMatchObject({ to: 100, open: true })
})

test('every bar is on the scale and wide enough to see, nothing but zeros too', () => {
  const range = fc
    .tuple(fc.nat(100_000), fc.option(fc.nat(1000), { nil: null }))
    .map(([least, more]) => ({ least, most: more === null ? Infinity : least + more }))
  fc.assert(
    fc.property(fc.array(range, { minLength: 1 }), (ranges) => {
      for (const { from, to } of figureBars(ranges)) {
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeLessThanOrEqual(100 + 1e-9)
        expect(to - from).toBeGreaterThanOrEqual(2 - 1e-9)
      }
    }),
  )
  expect(figureBars([{ least: 0, most: 0 }])[0]).toEqual({ from: 0, to: 2, open: false })
})
