import { expect, test } from 'vitest'
import { readRange } from './range.mjs'

const read = (range, more = {}) => readRange({ range, ...more }, 100, '"tag"')

test('a part is its first and last byte, the end of the file where none is said', () => {
  expect(read('bytes=0-9')).toEqual({ first: 0, last: 9 })
  expect(read('bytes=90-')).toEqual({ first: 90, last: 99 })
  expect(read('bytes=-10')).toEqual({ first: 90, last: 99 })
  expect(read('bytes=0-16383')).toEqual({ first: 0, last: 99 })
})

test('beyond the end there is nothing to give', () => {
  expect(read('bytes=100-110')).toBe('unsatisfiable')
  expect(read('bytes=-0')).toBe('unsatisfiable')
})

test('other requests get the whole file', () => {
  for (const range of [undefined, 'bytes=', 'bytes=-', 'bytes=9-0', 'bytes=0-1,5-6', 'lines=0-1']) {
    expect(read(range)).toBeNull()
  }
  expect(read('bytes=0-9', { 'if-range': '"older"' })).toBeNull()
  expect(read('bytes=0-9', { 'if-range': '"tag"' })).toEqual({ first: 0, last: 9 })
})
