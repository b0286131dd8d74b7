import { expect, test } from 'vitest'
import { type BarField, layoutBars } from './histogram.ts'

const field: BarField = { range: { from: 0, to: 9 }, width: 500, height: 56, ratio: 2, direction: 'ltr' }
const edges = Int32Array.from({ length: 11 }, (_, i) => i)
const histogram = (counts: number[][], highest: number) => ({
  edges,
  kindCount: 2,
  counts: Uint32Array.from({ length: 20 }, (_, i) => counts[i >> 1]?.[i & 1] ?? 0),
  highest,
})

test('few events stand as blocks, one an event, the first kind at the bottom', () => {
  const bars = layoutBars(histogram([[2, 1]], 3), field)
  expect(bars.map((bar) => [bar.kind, bar.y, bar.height])).toEqual([
    [0, 49, 6],
    [0, 42, 6],
    [1, 35, 6],
  ])
})

test('many events join to one bar a kind that fills the height and no more', () => {
  const bars = layoutBars(histogram([[300, 100]], 400), field)
  expect(bars).toHaveLength(2)
  expect(bars[1]!.y).toBe(0)
  expect(bars[0]!.y).toBe(14)
})

test('a single event among thousands is still a device pixel', () => {
  const bars = layoutBars(
    histogram(
      [
        [5000, 0],
        [1, 0],
      ],
      5000,
    ),
    field,
  )
  expect(bars[1]!.height).toBe(0.5)
})

test('right to left mirrors every bar', () => {
  const counts = histogram([[1, 0], [0, 2], [], [3, 0]], 3)
  const ltr = layoutBars(counts, field)
  const rtl = layoutBars(counts, { ...field, direction: 'rtl' })
  expect(rtl.map((bar) => 500 - bar.x - bar.width)).toEqual(ltr.map((bar) => bar.x))
})

test('no events, no bars', () => {
  expect(layoutBars(histogram([], 0), field)).toEqual([])
})
