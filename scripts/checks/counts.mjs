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
 * How many tests a report names.
 * @param {import('./reports.mjs').Report} report
 * @returns {Counts}
 */
function named({ kind, content }) {
  if (content === null) return { passed: 0, failed: 0, skipped: 0 }
  if (kind === 'vitest') {
    return {
      passed: content.numPassedTests,
      failed: content.numFailedTests + filesNotLoaded(content.testResults),
      skipped: content.numPendingTests + content.numTodoTests,
    }
  }
  // What passed at its second try (in CI alone, see e2e/playwright.config.ts) has passed.
  const { expected, unexpected, flaky, skipped } = content.stats
  return { passed: expected + flaky, failed: unexpected, skipped }
}

/**
 * What a step adds to the sum. A step without tests of its own is one; a step of tests that fails without a failed
 * test (a file that does not load, no report) is one failure.
 * @param {import('./reports.mjs').Report | null} report
 * @param {number} code exit code
 * @returns {Counts}
 */
export function countsOf(report, code) {
  if (report === null) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
  const counts = named(report)
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}
