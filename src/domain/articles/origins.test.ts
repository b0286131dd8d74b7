import fc from 'fast-check'
import { expect, test } from 'vitest'
import { originsOf } from './origins.ts'

const none = () => []

test('sources that share no text are as many origins', () => {
  expect(originsOf(['a', 'b'], none)).toEqual([{ sources: ['a'] }, { sources: ['b'] }])
})

test('two papers with one agency text are one origin', () => {
  const shares: Record<string, string[]> = { a: ['c'], c: ['a'] }
  expect(originsOf(['a', 'b', 'c'], (id) => shares[id] ?? [])).toEqual([
    { sources: ['a', 'c'] },
    { sources: ['b'] },
  ])
})

test('texts shared through a third are one origin; a text that is no source of the event joins nothing', () => {
  const shares: Record<string, string[]> = { a: ['b'], b: ['a', 'c'], c: ['b'] }
  expect(originsOf(['a', 'b', 'c'], (id) => shares[id] ?? [])).toHaveLength(1)
  expect(originsOf(['a', 'c'], (id) => shares[id] ?? [])).toHaveLength(2)
})

test('every source stands in one origin, once', () => {
  const pairs = fc.array(fc.tuple(fc.nat(9), fc.nat(9)))
  fc.assert(
    fc.property(fc.array(fc.nat(9)), pairs, (listed, shared) => {
      const sources = listed.map(String)
      const sharesWith = (id: string) =>
        shared.flatMap(([a, b]) => (String(a) === id ? [String(b)] : String(b) === id ? [String(a)] : []))
      const grouped = originsOf(sources, sharesWith).flatMap((origin) => origin.sources)
      expect(grouped.toSorted()).toEqual([...new Set(sources)].sort())
    }),
  )
})
