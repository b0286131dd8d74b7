import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inProject } from '../paths.mjs'
import { noticesText, settledBom, shippedPackages } from './notices.mjs'

const read = (...path) => readFileSync(inProject(...path), 'utf8')
const lock = JSON.parse(read('package-lock.json'))

test('the notices name every package that reaches readers, in its version; else: npm run notices', () => {
  const notices = read('public', 'third-party-notices.txt')
  const named = [...notices.matchAll(/^-{72}\n(\S+) (\S+) \(/gm)].map(
    ([, name, version]) => `${name} ${version}`,
  )
  expect(named).toEqual(shippedPackages(lock).map(({ name, version }) => `${name} ${version}`))
  for (const name of ['maplibre-gl', 'react', '@fontsource-variable/vazirmatn'])
    expect(notices).toContain(`\n${name} `)
})

test('the bill of materials holds what the lock file holds; else: npm run notices', () => {
  const { components } = JSON.parse(read('docs', 'sbom.cdx.json'))
  const held = new Set(components.map(({ name, version }) => `${name} ${version}`))
  const missing = shippedPackages(lock).filter(({ name, version }) => !held.has(`${name} ${version}`))
  expect(missing).toEqual([])
})

test('tools are not shipped, fonts are', () => {
  const packages = {
    '': { version: '1' },
    'node_modules/a': { version: '1.0.0', license: 'MIT' },
    'node_modules/a/node_modules/b': { version: '2.0.0', license: 'ISC' },
    'node_modules/tool': { version: '1.0.0', dev: true },
    'node_modules/@fontsource/f': { version: '5.0.0', dev: true, license: 'OFL-1.1' },
  }
  expect(shippedPackages({ packages }).map(({ name, licence }) => [name, licence])).toEqual([
    ['@fontsource/f', 'OFL-1.1'],
    ['a', 'MIT'],
    ['b', 'ISC'],
  ])
  expect(noticesText([{ name: 'a', version: '1.0.0', path: '', licence: 'MIT', text: null }])).toContain(
    'a 1.0.0 (MIT)',
  )
})

test('what differs at each writing is left out', () => {
  const bom = {
    serialNumber: 'x',
    components: [],
    metadata: { timestamp: 't', tools: [], component: { name: 'folder' } },
  }
  expect(settledBom(bom, 'map')).toEqual({ components: [], metadata: { component: { name: 'map' } } })
})
