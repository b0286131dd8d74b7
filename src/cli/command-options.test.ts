import { spawnSync } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { expect, test } from 'vitest'

function run(
  command: string,
  options: readonly string[],
  { corpus = '', stdout = 'pipe' }: { corpus?: string; stdout?: 'pipe' | number } = {},
) {
  const { status, stderr } = spawnSync(process.execPath, [`src/cli/${command}`, ...options], {
    env: { ...process.env, NODE_NO_WARNINGS: '1', ...(corpus === '' ? {} : { CORPUS: corpus }) },
    encoding: 'utf8',
    stdio: ['ignore', stdout, 'pipe'],
  })
  return { status, line: stderr.trim() }
}

test.each([
  ['score.ts', ['--nothing'], /^score: Unknown option '--nothing'/],
  ['article.ts', ['add', '--nothing', 'a'], /^article: Unknown option '--nothing'/],
  ['article.ts', ['check', 'more'], /^npm run article/],
  ['link.mjs', ['--nothing'], /^link: Unknown option '--nothing'/],
  ['link.mjs', ['--ndjson', 'archive.ndjson'], /^link: --ndjson reads standard input, not archive\.ndjson/],
  ['link.mjs', ['--jobs', '2', 'a.txt'], /^link: --jobs and --mentions-only go with --ndjson/],
] as const)('%s %j is told in words', (command, options, said) => {
  const { status, line } = run(command, options)
  expect(line).toMatch(said)
  expect(line).not.toMatch(/\n\s+at /)
  expect(status).toBe(2)
})

test('a gold set that is not there is told in a line', () => {
  expect(run('score.ts', [], { corpus: '/nowhere' })).toEqual({
    status: 2,
    line: 'score: CORPUS: no folder /nowhere',
  })
})

test('an output that cannot be written ends a command with its reason', () => {
  const full = openSync('/dev/full', 'w')
  try {
    expect(run('score.ts', [], { stdout: full })).toMatchObject({
      status: 2,
      line: expect.stringMatching(/^score: ENOSPC/),
    })
  } finally {
    closeSync(full)
  }
})
