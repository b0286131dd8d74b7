import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

/** @typedef {'vitest' | 'playwright'} Runner */
/** What a runner of tests has written; no content where it never came to that. @typedef {{ kind: Runner, content: any }} Report */

/** Makes room for a step's report, so that none of an earlier run is read. @param {import('./steps.mjs').Step} step */
export function awaitReport({ report }) {
  if (report === undefined) return
  mkdirSync(dirname(report.file), { recursive: true })
  rmSync(report.file, { force: true })
}

/** Null for a step that has no tests of its own. @param {import('./steps.mjs').Step} step @returns {Report | null} */
export function readReport({ report }) {
  if (report === undefined) return null
  const { file, kind } = report
  return { kind, content: existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null }
}
