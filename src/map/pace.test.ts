import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Pace } from './pace.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function paced() {
  const calls: string[] = []
  const pace = new Pace(
    100,
    250,
    () => calls.push('follow'),
    () => calls.push('settle'),
  )
  return { pace, calls }
}

test('a value that changes every 10 ms is followed ten times a second and settles once', () => {
  const { pace, calls } = paced()
  for (let i = 0; i < 100; i++) {
    pace.ask()
    vi.advanceTimersByTime(10)
  }
  const follows = calls.filter((call) => call === 'follow').length
  expect(follows).toBeGreaterThanOrEqual(9)
  expect(follows).toBeLessThanOrEqual(11)
  expect(calls).not.toContain('settle')
  vi.advanceTimersByTime(1000)
  expect(calls.filter((call) => call === 'settle')).toHaveLength(1)
  expect(calls.at(-1)).toBe('settle')
})

test('a value that is only to be settled is not followed', () => {
  const { pace, calls } = paced()
  for (let i = 0; i < 100; i++) {
    pace.askToSettle()
    vi.advanceTimersByTime(10)
  }
  expect(calls).toEqual([])
  vi.advanceTimersByTime(1000)
  expect(calls).toEqual(['settle'])
})

test('nothing comes after it was stopped', () => {
  const { pace, calls } = paced()
  pace.ask()
  pace.stop()
  vi.advanceTimersByTime(1000)
  expect(calls).toEqual([])
})
