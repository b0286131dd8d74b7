import { expect, it } from 'vitest'
import { nearestCopies, othersShared } from './nearest-copies.ts'

const pair = (a: string, b: string, share: number) => ({ a, b, shared: 10, share })

it('every text in question is told of once, with the one most like it', () => {
  const ids = Array.from({ length: 20 }, (_, at) => `copy-${at}`)
  const pairs = ids.flatMap((a, at) => ids.slice(at + 1).map((b) => pair(a, b, 1)))
  const { told, others } = nearestCopies(pairs, () => true)
  expect(told.length).toBeLessThanOrEqual(20)
  expect(told.length + others).toBe(190)
  expect(new Set(told.flatMap(({ a, b }) => [a, b])).size).toBe(20)
  expect(othersShared(others)).toContain('more pairs')
})

it('pairs of texts that are not in question are not told', () => {
  const pairs = [pair('new', 'old', 0.9), pair('old', 'older', 0.8), pair('new', 'older', 0.5)]
  expect(nearestCopies(pairs, (id) => id === 'new')).toEqual({ told: [pairs[0]], others: 1 })
})
