import { expect, test } from 'vitest'
import { troublesOf } from './troubles.mjs'

test('failed unit tests are named with their file and what was expected, second tries too, files that do not load with the reason', () => {
  const testResults = [
    {
      name: '/anywhere/src/day.test.ts',
      message: '',
      assertionResults: [
        { status: 'passed', fullName: 'a day is read', failureMessages: [] },
        { status: 'passed', fullName: 'a day is shown', failureMessages: ['Error: too late'] },
        {
          status: 'failed',
          fullName: 'a day is written',
          failureMessages: ['AssertionError: expected 3 to be 4\n    at day.test.ts:3:1'],
        },
      ],
    },
    { name: '/anywhere/src/broken.test.ts', message: 'Cannot find module ./gone.ts', assertionResults: [] },
    { name: '/anywhere/src/fine.test.ts', message: '', assertionResults: [{ status: 'passed' }] },
  ]
  expect(troublesOf({ kind: 'vitest', content: { testResults } })).toEqual({
    failed: [
      'day.test.ts: a day is written: AssertionError: expected 3 to be 4',
      'broken.test.ts: Cannot find module ./gone.ts',
    ],
    secondTries: ['day.test.ts: a day is shown: Error: too late'],
  })
})

test('tests of pages are named, those within a group too', () => {
  const message =
    'Error: \u001b[2mexpect(\u001b[22mreceived)\n\nExpected: 0\nReceived: 0.3\n    at frame.spec.ts:3:1'
  /** @param {string} title @param {string} status @param {unknown[]} results */
  const spec = (title, status, results) => ({ title, file: 'frame.spec.ts', tests: [{ status, results }] })
  const suites = [
    {
      specs: [
        spec('late', 'flaky', [{ error: { message } }, {}]),
        spec('fine', 'expected', [{}]),
        spec('left out', 'skipped', []),
      ],
      suites: [{ specs: [spec('moves', 'unexpected', [{ error: { message } }])] }],
    },
  ]
  expect(troublesOf({ kind: 'playwright', content: { suites } })).toEqual({
    failed: ['frame.spec.ts: moves: Error: expect(received) Expected: 0 Received: 0.3'],
    secondTries: ['frame.spec.ts: late: Error: expect(received) Expected: 0 Received: 0.3'],
  })
})

test('a step without a report, or whose report was never written, names none', () => {
  const none = { failed: [], secondTries: [] }
  expect(troublesOf(null)).toEqual(none)
  expect(troublesOf({ kind: 'vitest', content: null })).toEqual(none)
})
