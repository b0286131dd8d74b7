import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inProject } from '../paths.mjs'

const rows = readFileSync(inProject('docs', 'bad-input.md'), 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, number]) => /^\d+$/.test(number ?? ''))

test('docs/bad-input.md names all 76 kinds of bad input, each with what becomes of it', () => {
  expect(rows.map(([, number]) => Number(number))).toEqual(Array.from({ length: 76 }, (_, i) => i + 1))
  for (const [, number, what, outcome] of rows) {
    expect(what, number).not.toBe('')
    expect(outcome, number).not.toBe('')
  }
})

test('the tests it names are there', () => {
  for (const [, number, , , tests = ''] of rows) {
    const files = [...tests.matchAll(/`([^`]+)`/g)].map(([, file]) => file)
    expect(files.length, number).toBeGreaterThan(0)
    for (const file of files) expect(existsSync(inProject(file)), `${number}: ${file}`).toBe(true)
  }
})
