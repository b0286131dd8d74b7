import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scanJson } from './json-scan.ts'

const numRuns = Number(process.env.FUZZ_RUNS)
const jsonLike = fc.string({ unit: fc.constantFrom(...'{}[]",:0.e-truefalsn \\u\n'), maxLength: 30 })
const isJson = (text: string) => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

test('a text is JSON for the scanner when it is for JSON.parse', () => {
  const written = fc.jsonValue().map((value) => JSON.stringify(value))
  const cut = fc.tuple(written, fc.nat(40)).map(([text, n]) => text.slice(0, Math.max(0, text.length - n)))
  fc.assert(
    fc.property(fc.oneof(jsonLike, written, cut), (text) => {
      expect(scanJson(text).ok).toBe(isJson(text))
    }),
    { numRuns },
  )
})

test('lists in lists without end are read or told, not run into', () => {
  for (const depth of [5000, 100_000])
    expect(() => scanJson(`${'['.repeat(depth)}${']'.repeat(depth)}`)).not.toThrow()
})
