import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { countsOf } from './counts.mjs'

const folder = mkdtempSync(join(tmpdir(), 'karabakh-map-counts-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** @param {'vitest' | 'playwright'} kind @param {unknown} content */
function step(kind, content) {
  const file = join(folder, `${kind}.json`)
  writeFileSync(file, JSON.stringify(content))
  return { report: { file, kind } }
}

test('a step without tests counts as one', () => {
  expect(countsOf({}, 0)).toEqual({ passed: 1, failed: 0, skipped: 0 })
  expect(countsOf({}, 2)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('tests are counted from the report of either runner; one that passed at its second try has passed', () => {
  const vitest = {
    numPassedTests: 7,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [],
  }
  expect(countsOf(step('vitest', vitest), 1)).toEqual({ passed: 7, failed: 1, skipped: 3 })
  const playwright = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 } }
  expect(countsOf(step('playwright', playwright), 1)).toEqual({ passed: 6, failed: 1, skipped: 2 })
})

test('a run that fails without a failed test, or without a report, is one failure', () => {
  const vitest = {
    numPassedTests: 7,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
  }
  expect(countsOf(step('vitest', vitest), 1)).toEqual({ passed: 7, failed: 1, skipped: 0 })
  expect(countsOf({ report: { file: join(folder, 'none.json'), kind: 'vitest' } }, 1)).toMatchObject({
    failed: 1,
  })
})

test('each test file that does not load is one failure', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
  ]
  const vitest = { numPassedTests: 2, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0, testResults }
  expect(countsOf(step('vitest', vitest), 1)).toEqual({ passed: 2, failed: 2, skipped: 0 })
})
