import { expect, test } from 'vitest'
import { Follow } from './follow.ts'

/** What is due in each of some frames, sixty a second. */
function frames(follow: Follow, count: number) {
  return Array.from({ length: count }, (_, i) => follow.due(1000 + (i * 1000) / 60))
}

test('at rest everything is due with every frame', () => {
  for (const due of frames(new Follow(), 3)) expect(Object.values(due)).toEqual([true, true, true, true])
})

test('what the hand holds follows with every frame, words with every third, the rest six times a second', () => {
  const follow = new Follow()
  follow.held = 'strip'
  const due = frames(follow, 60)
  expect(due.filter(({ strip }) => strip)).toHaveLength(60)
  expect(due.filter(({ words }) => words)).toHaveLength(20)
  expect(due.filter(({ plot }) => plot)).toHaveLength(20)
  const rest = due.filter((one) => one.rest).length
  expect(rest).toBeGreaterThanOrEqual(6)
  expect(rest).toBeLessThanOrEqual(7)
})

test('let go, the frame after brings everything up to date', () => {
  const follow = new Follow()
  follow.held = 'plot'
  frames(follow, 2)
  follow.held = null
  expect(Object.values(follow.due(1034))).toEqual([true, true, true, true])
})
