import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonPath } from './fault.ts'
import { linesOf, locatePaths, scanJson } from './json-scan.ts'
import { valueAt } from './schema-faults.ts'

/** JSON texts as people and tools write them. */
const spacing = fc.constantFrom(undefined, 1, 2, '\t')
const values = fc.jsonValue({ maxDepth: 4 })
const texts = fc.tuple(values, spacing).map(([value, space]) => JSON.stringify(value, null, space))

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function pathsOf(value: unknown, path: JsonPath = []): JsonPath[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inside = Array.isArray(value)
    ? value.flatMap((item: unknown, i) => pathsOf(item, [...path, i]))
    : Object.entries(value).flatMap(([name, item]) => pathsOf(item, [...path, name]))
  return [path, ...inside]
}

test('takes what JSON.parse takes, and nothing else', () => {
  const broken = fc
    .tuple(texts, fc.nat(), fc.constantFrom('', ',', '}', '"', '٣', 'NaN', '.', '\u0000', ' '))
    .map(
      ([text, at, put]) =>
        text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1),
    )
  fc.assert(
    fc.property(fc.oneof(texts, broken, fc.string()), (text) => {
      expect(scanJson(text).ok).toBe(isJson(text))
    }),
    { numRuns: 2000 },
  )
})

test('every path leads to the text of its value', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const value: unknown = JSON.parse(text)
      const paths = pathsOf(value)
      locatePaths(text, paths).forEach((offset, i) => {
        const whole = JSON.stringify(valueAt(value, paths[i] ?? []))
        // Lists and objects may go on in another layout: their bracket has to do.
        const expected = /^[[{]/.test(whole) ? whole.slice(0, 1) : whole
        expect(text.slice(offset, offset + expected.length)).toBe(expected)
      })
    }),
  )
})

test('a member that is missing is located at the object that lacks it', () => {
  const text = '[\n  {"a": 1},\n  {"b": 2}\n]'
  expect(linesOf(text, locatePaths(text, [[1, 'a'], [0, 'a'], [7], []]))).toEqual([3, 2, 1, 1])
})

test('names that stand twice in one object are found, the same name in two objects is not', () => {
  const scan = scanJson('[{"a": 1, "b": {"a": 2, "\\u0061": 3}}, {"a": 4}]')
  expect(scan).toEqual({ ok: true, doubled: [{ path: [0, 'b', 'a'], offset: 24 }] })
})

describe('says where a text stops being JSON, and why', () => {
  test.for([
    ['{"a": NaN}', ['a'], 6, 'NaN is not a value in JSON'],
    ['[1, ٤٥]', [1], 4, 'a number is written in Arabic digits'],
    ['[4٥]', [0], 1, 'a number is written in Arabic digits'],
    ['[01]', [0], 1, '01… is not a number in JSON'],
    ['[1.]', [0], 1, '1.… is not a number in JSON'],
    ['[1 2]', [0], 3, '2 stands where , or ] should'],
    ['[1,]', [1], 3, '] stands where a value should'],
    ['{"a" 1}', ['a'], 5, '1 stands where : should'],
    ['{a: 1}', [], 1, 'a stands where a name in double quotes should'],
    ["['a']", [0], 1, "' stands where a value should"],
    ['["a]', [0], 1, 'a text in double quotes is not closed or holds a broken escape'],
    ['[1]\n// end', [], 4, '/ stands where the end of the file should'],
    ['[1، 2]', [0], 2, '، stands where , or ] should'],
    ['[{"a": 1', [0, 'a'], 8, 'the text ends where , or } should stand'],
    ['', [], 0, 'the text ends where a value should stand'],
  ] as const)('%s', ([text, path, offset, reason]) => {
    expect(scanJson(text)).toMatchObject({ ok: false, path, offset, reason })
  })

  test('nesting without end', () => {
    expect(scanJson('['.repeat(100_000))).toMatchObject({
      ok: false,
      reason: 'is nested deeper than 200 levels',
    })
  })
})

test('a text of a megabyte is one string', () => {
  expect(scanJson(JSON.stringify('ش\n'.repeat(500_000)))).toEqual({ ok: true, doubled: [] })
})

test('lines are counted from 1, whatever the order of the offsets', () => {
  const text = 'a\nb\r\nc\n'
  expect(linesOf(text, [5, 0, 2, 7])).toEqual([3, 1, 2, 4])
})
