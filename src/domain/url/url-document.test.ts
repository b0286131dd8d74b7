import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formatUrlState, parameterNames, parseUrlState } from './url-state.ts'

const document = readFileSync(new URL('../../../docs/url.md', import.meta.url), 'utf8')
const rows = [...document.matchAll(/^\| `(\w+)` \|.*\| `([^`]+)` \|$/gm)].map(([, name, example]) => ({
  name: name ?? '',
  example: example ?? '',
}))

test('docs/url.md names every parameter, in the order in which they are written', () => {
  expect(rows.map(({ name }) => name)).toEqual([...parameterNames])
})

test.each(rows)('the example $example holds', ({ name, example }) => {
  expect(example.startsWith(`${name}=`)).toBe(true)
  expect(formatUrlState(parseUrlState(`?${example}`))).toBe(example)
})
