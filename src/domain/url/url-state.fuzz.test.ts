import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRecordId } from './record-id.ts'
import { formatUrlState, parameterNames, parseUrlState } from './url-state.ts'

const numRuns = Number(process.env.FUZZ_RUNS)
/** Any UTF-16 code units, halves of surrogate pairs among them. */
const anyText = fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units))
const hostile = fc.constantFrom(
  '__proto__',
  'constructor',
  '%',
  '%E0%A4%A',
  '\u202e',
  '-1',
  '1e9',
  'NaN',
  '١',
  '"><x',
)
const value = fc.oneof(anyText, hostile, fc.stringMatching(/^[\d٠-٩.,;:-]*$/), fc.webUrl())
const query = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...parameterNames), hostile), value), { maxLength: 12 })
  .map((pairs) => pairs.map(([name, one]) => `${name}=${one}`).join('&'))

test('any text whatever is read into a state in range, fast, and that state survives writing', () => {
  let spent = 0
  fc.assert(
    fc.property(fc.oneof(anyText, query), fc.constantFrom('', '?', '#'), (text, start) => {
      const began = performance.now()
      const state = parseUrlState(start + text)
      spent += performance.now() - began
      const { at, from, to, step, height, selection, query: asked } = state
      if (at) {
        expect(Math.abs(at.latitude)).toBeLessThanOrEqual(85)
        expect(Math.abs(at.longitude)).toBeLessThanOrEqual(180)
        expect(at.zoom).toBeGreaterThanOrEqual(0)
        expect(at.zoom).toBeLessThanOrEqual(22)
      }
      if (from !== undefined && to !== undefined) expect(from).toBeLessThanOrEqual(to)
      if (step !== undefined) expect(step >= 0 && step <= 999).toBe(true)
      if (height !== undefined) expect(height >= 120 && height <= 4000).toBe(true)
      if (selection) expect(isRecordId(selection.id)).toBe(true)
      if (asked !== undefined) expect(asked.length >= 1 && asked.length <= 200).toBe(true)
      for (const ids of [state.kinds, state.layers, state.sides, state.sources])
        expect((ids ?? []).every(isRecordId)).toBe(true)
      // What is written reads as itself: the first writing rounds.
      const once = formatUrlState(state)
      expect(formatUrlState(parseUrlState(once))).toBe(once)
      expect(({} as Record<string, unknown>).x).toBeUndefined()
    }),
    { numRuns },
  )
  // On average: the machine may pause in any one of them.
  expect(spent / numRuns).toBeLessThan(1)
})
