import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatQuery, parseQuery } from './query.ts'

const read = (text: string) => Object.fromEntries(parseQuery(text))

/** Any UTF-16 code units, halves of surrogate pairs among them. */
const anyText = fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units))

test('reads names and values, with or without the question mark', () => {
  expect(read('?a=1&b=%D8%B4')).toEqual({ a: '1', b: 'ش' })
  expect(read('a=1&b=2')).toEqual({ a: '1', b: '2' })
})

test('of doubled names the first counts', () => {
  expect(read('?a=1&a=2')).toEqual({ a: '1' })
})

test('a broken escape drops its pair alone', () => {
  expect(read('?a=%E0%A4&b=2&%=3')).toEqual({ b: '2' })
})

test('what hosts append after # is left out', () => {
  expect(read('?a=1#?secret=xyz')).toEqual({ a: '1' })
  expect(read('?a=1#amp=1')).toEqual({ a: '1' })
})

test('plus is a space, a name without = has an empty value', () => {
  expect(read('?q=a+b&flag')).toEqual({ q: 'a b', flag: '' })
})

test('commas and colons stay readable', () => {
  expect(
    formatQuery([
      ['at', '39.8,46.7,9'],
      ['t', '12:30'],
    ]),
  ).toBe('at=39.8,46.7,9&t=12:30')
})

test('reading never throws', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(parseQuery(text)).toBeInstanceOf(Map)
    }),
  )
})

test('pairs survive writing and reading', () => {
  const pairs = fc.uniqueArray(
    fc.tuple(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'grapheme' })),
    {
      selector: ([name]) => name,
    },
  )
  fc.assert(
    fc.property(pairs, (list) => {
      expect([...parseQuery(formatQuery(list))]).toEqual(list)
    }),
  )
})

test('half a surrogate pair is written as the replacement character', () => {
  expect(formatQuery([['q', 'a\ud800']])).toBe('q=a%EF%BF%BD')
})
