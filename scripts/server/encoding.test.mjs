import { expect, test } from 'vitest'
import { acceptedEncoding } from './encoding.mjs'

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['gzip;q=0', null],
  ['*', 'br'],
  ['identity', null],
  ['', null],
  [undefined, null],
])('of %j takes %j', (header, expected) => {
  expect(acceptedEncoding(header)).toBe(expected)
})
