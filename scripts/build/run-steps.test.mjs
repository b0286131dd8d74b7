import { expect, test } from 'vitest'
import { runSteps } from './run-steps.mjs'

/** Steps that take as many ticks as they say; answers what began and ended, in order. @param {readonly { name: string, after?: string[], ticks: number, fails?: boolean }[]} steps @param {number} most */
async function log(steps, most) {
  /** @type {string[]} */
  const lines = []
  const work = async (/** @type {typeof steps[number]} */ { name, ticks, fails }) => {
    lines.push(`+${name}`)
    for (let i = 0; i < ticks; i++) await Promise.resolve()
    lines.push(`-${name}`)
    if (fails) throw new Error(name)
  }
  const error = await runSteps(steps, most, work).catch((reason) => String(reason))
  return { lines, error }
}

test('a step begins when all it waits for are done, others beside it', async () => {
  const steps = [
    { name: 'a', ticks: 40 },
    { name: 'b', ticks: 4 },
    { name: 'c', ticks: 4, after: ['b'] },
    { name: 'd', ticks: 4, after: ['a', 'c'] },
  ]
  expect((await log(steps, 2)).lines).toEqual(['+a', '+b', '-b', '+c', '-c', '-a', '+d', '-d'])
  expect((await log(steps, 1)).lines).toEqual(['+a', '-a', '+b', '-b', '+c', '-c', '+d', '-d'])
})

test('after a fault nothing more begins, and what had begun is waited for', async () => {
  const { lines, error } = await log(
    [
      { name: 'a', ticks: 2, fails: true },
      { name: 'b', ticks: 60 },
      { name: 'c', ticks: 2 },
    ],
    2,
  )
  expect(lines).toEqual(['+a', '+b', '-a', '-b'])
  expect(error).toBe('Error: a')
})

test('a step that waits for one behind it is refused', async () => {
  expect(
    (
      await log(
        [
          { name: 'a', ticks: 1, after: ['b'] },
          { name: 'b', ticks: 1 },
        ],
        2,
      )
    ).error,
  ).toContain('"b"')
})
