import { expect, test } from 'vitest'
import { mayReload } from './reload-after-deploy.ts'
import type { Storage } from './remembered.ts'

function keeping(): Storage {
  const kept = new Map<string, string>()
  return () => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  })
}

test('one reload for a build, and another for the next', () => {
  const storage = keeping()
  expect(mayReload('index-1.js', storage)).toBe(true)
  expect(mayReload('index-1.js', storage)).toBe(false)
  expect(mayReload('index-2.js', storage)).toBe(true)
})

test('where nothing can be written down there is none: it would never end', () => {
  const refusing: Storage = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  const forgetting: Storage = () => ({ getItem: () => null, setItem: () => {} })
  expect(mayReload('index-1.js', refusing)).toBe(false)
  expect(mayReload('index-1.js', forgetting)).toBe(false)
})
