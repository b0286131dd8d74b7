import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inProject } from '../paths.mjs'
import { missingEntries, platformOfName, withMissingEntries } from './platform-packages.mjs'

test('the lock file has an entry for every platform package, without which npm ci refuses it', () => {
  const lock = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8'))
  expect(missingEntries(lock).map(({ path }) => path)).toEqual([])
})

test('the lock file names no host', () => {
  expect(readFileSync(inProject('package-lock.json'), 'utf8')).not.toMatch(/"resolved"/)
})

test('a name says the platform', () => {
  expect(platformOfName('@oxlint/binding-linux-arm-musleabihf')).toEqual({
    os: 'linux',
    cpu: 'arm',
    libc: 'musl',
  })
  expect(platformOfName('@oxlint/binding-linux-x64-gnu')).toEqual({ os: 'linux', cpu: 'x64', libc: 'glibc' })
  expect(platformOfName('@biomejs/cli-darwin-arm64')).toEqual({ os: 'darwin', cpu: 'arm64', libc: null })
  expect(platformOfName('fsevents')).toBeNull()
})

test('an entry is made where one is missing, in its place, and nothing else changes', () => {
  const lock = {
    lockfileVersion: 3,
    packages: {
      '': { version: '1.0.0' },
      'node_modules/tool': {
        version: '2.0.0',
        dev: true,
        license: 'MIT',
        optionalDependencies: { 'tool-darwin-x64': '2.0.0' },
      },
      'node_modules/zebra': { version: '1.0.0' },
    },
  }
  const complete = withMissingEntries(lock)
  expect(Object.keys(complete.packages)).toEqual([
    '',
    'node_modules/tool',
    'node_modules/tool-darwin-x64',
    'node_modules/zebra',
  ])
  expect(complete.packages['node_modules/tool-darwin-x64']).toEqual({
    version: '2.0.0',
    cpu: ['x64'],
    dev: true,
    license: 'MIT',
    optional: true,
    os: ['darwin'],
  })
  expect(missingEntries(complete)).toEqual([])
})
