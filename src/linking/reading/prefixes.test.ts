import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldKey } from '../../domain/folding.ts'
import { linesOf } from './lines.ts'
import { Prefixes } from './prefixes.ts'

const LISTS = [
  ['المصدر', 'نقلا عن'],
  ['اقرأ أيضا', 'مواضيع ذات صلة', 'related'],
].map((list) => list.map(foldKey))
const prefixes = new Prefixes(LISTS)

const line = fc
  .tuple(
    fc.stringMatching(/^(?:[\s:|»«"'.،…!\u200f]|\u064b){0,10}$/),
    fc.constantFrom(
      'المصدر',
      'المـصدر',
      'نقلا  عن',
      'إقرأ أيضاً',
      'مواضيع ذات صلة',
      'Related',
      'قال',
      'الم',
      'ﻻ',
    ),
    fc.constantFrom('', ':', ' الوزير إن', '\u200f: صحيفة'),
  )
  .map((parts) => parts.join(''))

it('no line that begins with a word of a list is passed over', () => {
  fc.assert(
    fc.property(line, (text) => {
      for (const { text: own, key } of linesOf(text))
        for (const [list, words] of LISTS.entries())
          if (words.some((word) => key.startsWith(word)) && (prefixes.of(own) & (1 << list)) === 0)
            throw new Error(`passed over: ${own}`)
    }),
    { numRuns: 1000 },
  )
  expect.assertions(0)
})

it('other lines are', () => {
  expect(prefixes.of('قال الوزير إن المصدر')).toBe(0)
  expect(prefixes.of('«المصدر»: وكالة')).toBe(1)
  expect(prefixes.of('المصد')).toBe(0)
})
