import { expect, test } from 'vitest'
import { countsOf } from './counts.mjs'

test('a step without tests counts as one', () => {
  expect(countsOf(null, 0)).toEqual({ passed: 1, failed: 0, skipped: 0 })
  expect(countsOf(null, 2)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('tests are counted from the report of either runner; one that passed at its second try has passed', () => {
  const vitest = {
    numPassedTests: 7,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [],
  }
  expect(countsOf({ kind: 'vitest', content: vitest }, 1)).toEqual({ passed: 7, failed: 1, skipped: 3 })
  const playwright = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 } }
  expect(countsOf({ kind: 'playwright', content: playwright }, 1)).toEqual({
    passed: 6,
    failed: 1,
    skipped: 2,
  })
})

test('a run that fails without a failed test, or without a report, is one failure', () => {
  const vitest = {
    numPassedTests: 7,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
  }
  expect(countsOf({ kind: 'vitest', content: vitest }, 1)).toEqual({ passed: 7, failed: 1, skipped: 0 })
  expect(countsOf({ kind: 'vitest', content: null }, 1)).toMatchObject({
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
  expect(countsOf({ kind: 'vitest', content: vitest }, 1)).toEqual({ passed: 2, failed: 2, skipped: 0 })
})
