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
  let told: unknown = null
  inTime(new Promise<never>(() => {})).catch((error: unknown) => {
    told = error
  })
  await vi.advanceTimersByTimeAsync(7_999)
  expect(told).toBeNull()
  await vi.advanceTimersByTimeAsync(1)
  expect(String(told)).toContain('8000 ms')
})

test('what fails keeps its own reason', async () => {
  await expect(inTime(Promise.reject(new Error('gone')))).rejects.toThrow('gone')
})
