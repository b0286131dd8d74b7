import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inProject } from '../paths.mjs'
import { allowedScripts } from './packages.mjs'

test('no package but those that are named wants to run a script when it is installed', () => {
  /** @type {{ packages: Record<string, { hasInstallScript?: boolean }> }} */
  const { packages } = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8'))
  const wanting = Object.keys(packages).filter((path) => packages[path]?.hasInstallScript)
  expect(wanting).toEqual(allowedScripts().map((name) => `node_modules/${name}`))
})

test('npm runs none of its own accord', () => {
  expect(readFileSync(inProject('.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m)
})
