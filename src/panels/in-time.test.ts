import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inTime } from './in-time.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('what arrives in time is handed on, and leaves no timer behind', async () => {
  expect(await inTime(Promise.resolve('here'))).toBe('here')
  expect(vi.getTimerCount()).toBe(0)
})

test('what hangs is an error after eight seconds', async () => {
  const late = inTime(new Promise<never>(() => {}))
  const told = expect(late).rejects.toThrow('8000 ms')
  await vi.advanceTimersByTimeAsync(7_999)
  expect(vi.getTimerCount()).toBe(1)
  await vi.advanceTimersByTimeAsync(1)
  await told
})

test('what fails keeps its own reason', async () => {
  await expect(inTime(Promise.reject(new Error('gone')))).rejects.toThrow('gone')
})
