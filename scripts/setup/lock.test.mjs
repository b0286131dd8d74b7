import { expect, test } from 'vitest'
import { lockDifferences } from './lock.mjs'

const linux = { os: 'linux', cpu: 'x64', libc: 'glibc' }
const lock = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/vite': { version: '8.3.8', integrity: 'sha512-a' },
    'node_modules/binding-linux': {
      version: '1.0.0',
      optional: true,
      os: ['linux'],
      cpu: ['x64'],
      libc: ['glibc'],
    },
    'node_modules/binding-musl': {
      version: '1.0.0',
      optional: true,
      os: ['linux'],
      cpu: ['x64'],
      libc: ['musl'],
    },
    'node_modules/binding-darwin': { version: '1.0.0', optional: true, os: ['darwin'] },
    'node_modules/helper-of-wasm': { version: '1.0.0', optional: true },
  },
}
const vite = { 'node_modules/vite': { version: '8.3.8', integrity: 'sha512-a' } }
const binding = { 'node_modules/binding-linux': { version: '1.0.0' } }

test('packages for other platforms may be missing', () => {
  expect(lockDifferences(lock, { packages: { ...vite, ...binding } }, linux)).toEqual([])
})

test('the binary for this platform may not, as after copying node_modules from another machine', () => {
  const copied = { packages: { ...vite, 'node_modules/binding-darwin': { version: '1.0.0' } } }
  expect(lockDifferences(lock, copied, linux)).toEqual(['node_modules/binding-linux is missing'])
})

test('another version, another content and a package too many are differences', () => {
  const other = (entry) => lockDifferences(lock, { packages: { ...binding, ...entry } }, linux)
  expect(other({ 'node_modules/vite': { version: '8.3.7' } })).toEqual([
    'node_modules/vite is 8.3.7, the lock file says 8.3.8',
  ])
  expect(other({ 'node_modules/vite': { version: '8.3.8', integrity: 'sha512-b' } })[0]).toMatch(
    /another content/,
  )
  expect(other({ ...vite, 'node_modules/extra': { version: '1.0.0' } })).toEqual([
    'node_modules/extra is not in the lock file',
  ])
})

test('an empty machine differs', () => {
  expect(lockDifferences(lock, null, linux)).toHaveLength(1)
})

test('refused names count: os ["!win32"]', () => {
  const refusing = {
    packages: { 'node_modules/unix-only': { version: '1.0.0', optional: true, os: ['!win32'] } },
  }
  expect(lockDifferences(refusing, { packages: {} }, linux)).toHaveLength(1)
  expect(lockDifferences(refusing, { packages: {} }, { ...linux, os: 'win32' })).toEqual([])
})
