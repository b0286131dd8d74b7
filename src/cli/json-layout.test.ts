import { expect, test } from 'vitest'
import { layoutJson } from './json-layout.ts'

test('lists of plain values stand on one line where they fit, objects on several', () => {
  const long = Array.from({ length: 12 }, () => 'ten letters')
  expect(layoutJson({ a: [1, 2], b: { c: [], d: {} }, long: long.slice(0, 2) })).toBe(
    '{\n  "a": [1, 2],\n  "b": {\n    "c": [],\n    "d": {}\n  },\n  "long": ["ten letters", "ten letters"]\n}\n',
  )
  expect(layoutJson({ long }).split('\n')).toHaveLength(17)
})

test('members that are named stand on one line, whatever their length', () => {
  const names = [{ text: 'a', usedBy: { ar: 'ب' } }, { text: 'b' }]
  expect(layoutJson({ names }, new Set(['names']))).toBe(
    '{\n  "names": [\n    { "text": "a", "usedBy": { "ar": "ب" } },\n    { "text": "b" }\n  ]\n}\n',
  )
})

test('what is laid out is the same value', () => {
  const value = [{ a: null, b: [[1, 2], [{}]], c: 'ق"\n' }]
  expect(JSON.parse(layoutJson(value, new Set(['b'])))).toEqual(value)
})
