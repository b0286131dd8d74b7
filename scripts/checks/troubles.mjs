import { basename } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

/**
 * @typedef {{ title: string, file: string, tests: { status: string, results: { error?: { message?: string } }[] }[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 */

const MOST = 300

/** What was expected and what came: the lines that say something and are no place in the code, as far as a line of a log holds. @param {string | undefined} message */
const gist = (message = '') =>
  stripVTControlCharacters(message)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('at '))
    .join(' ')
    .slice(0, MOST)

/** @typedef {{ failed: string[], secondTries: string[] }} Troubles */

/** @param {{ testResults: { name: string, message?: string, assertionResults: { status: string, fullName: string, failureMessages?: string[] }[] }[] }} report @returns {Troubles} */
function ofVitest({ testResults }) {
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ status, fullName, failureMessages: [message] = [] }) => ({
      status,
      message,
      line: `${basename(name)}: ${fullName}: ${gist(message)}`,
    })),
  )
  const notLoaded = testResults.filter(
    ({ message, assertionResults }) => message && assertionResults.every(({ status }) => status !== 'failed'),
  )
  return {
    failed: [
      ...tests.filter(({ status }) => status === 'failed').map(({ line }) => line),
      ...notLoaded.map(({ name, message }) => `${basename(name)}: ${gist(message)}`),
    ],
    secondTries: tests
      .filter(({ status, message }) => status === 'passed' && message !== undefined)
      .map(({ line }) => line),
  }
}

/** @param {Suite} suite @returns {Spec[]} */
const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)]

/** @param {{ suites: Suite[] }} report @returns {Troubles} */
function ofPlaywright({ suites }) {
  const tests = suites.flatMap(specsOf).flatMap(({ file, title, tests: runs }) =>
    runs.map(({ status, results }) => ({
      status,
      line: `${file}: ${title}: ${gist(results.find(({ error }) => error !== undefined)?.error?.message)}`,
    })),
  )
  const ofStatus = (/** @type {string} */ wanted) =>
    tests.filter(({ status }) => status === wanted).map(({ line }) => line)
  return { failed: ofStatus('unexpected'), secondTries: ofStatus('flaky') }
}

/**
 * Failed tests of a report and those that passed at their second try (which only CI gives them), each as a line: file,
 * title, and what was expected. Logs are often cut, so these stand before the runner's own long account and once more
 * at the end. None where nothing was reported.
 * @param {import('./reports.mjs').Report | null} report
 * @returns {Troubles}
 */
export function troublesOf(report) {
  if (!report?.content) return { failed: [], secondTries: [] }
  return report.kind === 'vitest' ? ofVitest(report.content) : ofPlaywright(report.content)
}
