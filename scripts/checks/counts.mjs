import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Test files that failed without a failed test in them: they did not load.
 * @param {{ status: string, assertionResults: { status: string }[] }[]} files
 */
function filesNotLoaded(files) {
  return files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((result) => result.status !== 'failed'),
  ).length
}

/**
 * How many tests a report names. A report that is missing or broken counts nothing.
 * @param {{ file: string, kind: 'vitest' | 'playwright' }} report
 * @returns {Counts}
 */
function readReport({ file, kind }) {
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0 }
  const report = JSON.parse(readFileSync(file, 'utf8'))
  if (kind === 'vitest') {
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + filesNotLoaded(report.testResults),
      skipped: report.numPendingTests + report.numTodoTests,
    }
  }
  // What passed at its second try (in CI alone, see e2e/playwright.config.ts) is named in the runner's own list.
  const { expected, unexpected, flaky, skipped } = report.stats
  return { passed: expected + flaky, failed: unexpected, skipped }
}

/**
 * What a step adds to the sum. A step without tests of its own is one; a step of tests that fails without a failed
 * test (a file that does not load) is one failure.
 * @param {{ report?: { file: string, kind: 'vitest' | 'playwright' } }} step
 * @param {number} code exit code
 * @returns {Counts}
 */
export function countsOf(step, code) {
  if (step.report === undefined) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
  const counts = readReport(step.report)
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}
