import { readdirSync } from 'node:fs'
import { inProject } from '../paths.mjs'

/**
 * One step of the check: a command whose exit code says whether it holds. A step that runs tests also writes how many
 * to `report`.
 * @typedef {{ name: string, args: string[], report?: { file: string, kind: 'vitest' | 'playwright' } }} Step
 */

const bin = (/** @type {string[]} */ ...parts) => inProject('node_modules', ...parts)
const VITEST_REPORT = inProject('.cache', 'vitest.json')
const PLAYWRIGHT_REPORT = inProject('.cache', 'playwright.json')

function compilerSteps() {
  const projects = readdirSync(inProject('config')).filter((name) => /^tsconfig\.\w+\.json$/.test(name))
  return projects
    .filter((name) => name !== 'tsconfig.base.json')
    .map((name) => ({
      name: `types: ${name.split('.')[1]}`,
      args: [bin('typescript', 'bin', 'tsc'), '--project', inProject('config', name)],
    }))
}

/** The quick part, without a browser. The longest stands first, so that the others run beside it. @returns {Step[]} */
export function checkSteps() {
  return [
    {
      name: 'unit tests',
      args: [
        bin('vitest', 'vitest.mjs'),
        'run',
        '--config=config/vitest.config.ts',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${VITEST_REPORT}`,
      ],
      report: { file: VITEST_REPORT, kind: 'vitest' },
    },
    { name: 'lint', args: [bin('oxlint', 'bin', 'oxlint'), '--type-aware'] },
    {
      name: 'format',
      args: [bin('@biomejs', 'biome', 'bin', 'biome'), 'ci', '--colors=off', '--error-on-warnings', '.'],
    },
    { name: 'messages', args: [inProject('scripts', 'messages.mjs')] },
    { name: 'dead code', args: [bin('knip', 'bin', 'knip.js'), '--config=config/knip.json'] },
    { name: 'rooms', args: [inProject('scripts', 'boundaries.mjs')] },
    ...compilerSteps(),
  ]
}

/** @type {Step} */
export const endToEndStep = {
  name: 'end to end',
  args: [bin('@playwright', 'test', 'cli.js'), 'test', '--config=e2e/playwright.config.ts'],
  report: { file: PLAYWRIGHT_REPORT, kind: 'playwright' },
}
