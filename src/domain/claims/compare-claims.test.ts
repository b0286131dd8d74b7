import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Claim } from '../schema/event.ts'
import { compareClaims } from './compare-claims.ts'
import { agree, figureRange } from './figure-range.ts'

const both = (text: string) => ({ ar: text, en: text })
function claim(side: string, value: number | undefined, change: Partial<Claim> = {}): Claim {
  return {
    who: both(side),
    side,
    verb: 'said',
    what: both('killed'),
    ...(value === undefined ? {} : { value }),
    unit: both('people'),
    source: `${side}-paper`,
    ...change,
  }
}
const verdicts = (claims: Claim[], originOf?: (source: string) => string) =>
  compareClaims(claims, originOf).map(({ verdict, claims: { length } }) => [verdict, length])

test('two sides that each count their dead are not compared; with one measure they are', () => {
  expect(verdicts([claim('east', 6), claim('west', 7)])).toEqual([
    ['one', 1],
    ['one', 1],
  ])
  const measured = { measure: 'all-killed' }
  expect(verdicts([claim('east', 6, measured), claim('west', 7, measured)])).toEqual([['conflict', 2]])
  expect(verdicts([claim('east', 6, measured), claim('west', 6, measured)])).toEqual([['agree', 2]])
})

test('one side that gives two figures for one thing is compared with itself', () => {
  expect(verdicts([claim('east', 2000), claim('east', 469)])).toEqual([['conflict', 2]])
  expect(verdicts([claim('east', 20, { unit: both('vehicles') }), claim('east', 40)])).toEqual([
    ['one', 1],
    ['one', 1],
  ])
})

test('a speaker quoted twice is one voice', () => {
  const again = claim('east', 7, { source: 'other-paper' })
  expect(verdicts([claim('east', 7), again])).toEqual([['one', 2]])
})

test('one agency text in two papers is one voice, two texts are two', () => {
  const paper = (id: string) => claim('east', 7, { who: both(`spokesman in ${id}`), source: id })
  const papers = [paper('a'), paper('b')]
  expect(verdicts(papers, () => 'agency')).toEqual([['one', 2]])
  expect(verdicts(papers)).toEqual([['agree', 2]])
})

test('claims without a figure stand alone, in their order', () => {
  const groups = compareClaims([claim('east', undefined), claim('west', 3), claim('west', undefined)])
  expect(groups.map(({ claims: [first] }) => first?.side)).toEqual(['east', 'west', 'west'])
  expect(groups.every(({ verdict }) => verdict === 'one')).toBe(true)
})

const anyClaim = fc
  .record({
    side: fc.constantFrom('east', 'west'),
    value: fc.option(fc.nat(20), { nil: undefined }),
    measure: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
    qualifier: fc.constantFrom<Claim['qualifier'][]>(undefined, 'about', 'at-least', 'up-to'),
    who: fc.constantFrom('one', 'two', 'three'),
  })
  .map(({ side, value, measure, qualifier, who }) =>
    claim(side, value, {
      who: both(who),
      source: who,
      ...(measure === undefined ? {} : { measure }),
      ...(value === undefined || qualifier === undefined ? {} : { qualifier }),
    }),
  )

test('every claim stands in one group, once', () => {
  fc.assert(
    fc.property(fc.array(anyClaim), (claims) => {
      const grouped = compareClaims(claims).flatMap((group) => group.claims)
      expect(grouped).toHaveLength(claims.length)
      expect(new Set(grouped)).toEqual(new Set(claims))
    }),
  )
})

test('figures conflict just where two of them exclude each other, in whatever order they stand', () => {
  fc.assert(
    fc.property(fc.array(anyClaim, { maxLength: 8 }), (claims) => {
      const seen = compareClaims(claims)
      for (const { claims: group, verdict } of seen) {
        const ranges = group.flatMap((one) => figureRange(one) ?? [])
        const excluding = ranges.some((a) => ranges.some((b) => !agree([a, b])))
        if (verdict !== 'one') expect(verdict).toBe(excluding ? 'conflict' : 'agree')
      }
      const sorted = (groups: typeof seen) => groups.map(({ verdict }) => verdict).sort()
      expect(sorted(compareClaims(claims.toReversed()))).toEqual(sorted(seen))
    }),
  )
})
