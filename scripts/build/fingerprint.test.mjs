import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprintInputs, fingerprintOutput } from './fingerprint.mjs'

/** @type {string} */
let folder
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'karabakh-map-build-'))
  mkdirSync(join(folder, 'node_modules'))
  writeFileSync(join(folder, 'a.ts'), 'a')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('the same content gives the same fingerprint, whatever lies in node_modules', () => {
  const before = fingerprintInputs([folder], {})
  writeFileSync(join(folder, 'node_modules', 'x.js'), 'x')
  writeFileSync(join(folder, 'a.ts'), 'a')
  expect(fingerprintInputs([folder], {})).toBe(before)
})

test('another content, another name, a new file or another setting changes it', () => {
  const before = fingerprintInputs([folder], {})
  expect(fingerprintInputs([folder], { BASE: '/x/' })).not.toBe(before)
  writeFileSync(join(folder, 'b.ts'), '')
  const more = fingerprintInputs([folder], {})
  expect(more).not.toBe(before)
  writeFileSync(join(folder, 'a.ts'), 'b')
  expect(fingerprintInputs([folder], {})).not.toBe(more)
})

test('an output file that was touched or taken away is noticed', () => {
  const before = fingerprintOutput(folder)
  writeFileSync(join(folder, 'a.ts'), 'ab')
  expect(fingerprintOutput(folder)).not.toBe(before)
  rmSync(join(folder, 'a.ts'))
  expect(fingerprintOutput(folder)).not.toBe(before)
})
