import { expect, test } from 'vitest'
import { readRequestPath } from './request-path.mjs'

test('decodes each segment once and leaves query and hash out', () => {
  expect(readRequestPath('/place/%D8%B4%D9%88%D8%B4%D8%A7.html?lang=en#x', '/')).toEqual({
    segments: ['place', 'شوشا.html'],
    folder: false,
  })
  expect(readRequestPath('/', '/')).toEqual({ segments: [], folder: true })
  expect(readRequestPath('/en/', '/')).toEqual({ segments: ['en'], folder: true })
})

test('takes the absolute form of a request line', () => {
  expect(readRequestPath('http://localhost:4173/embed.html', '/')).toEqual({
    segments: ['embed.html'],
    folder: false,
  })
})

test.each([
  '/../package.json',
  '/assets/../../package.json',
  '/%2e%2e/package.json',
  '/%2E%2E%2Fpackage.json',
  '/..%2fpackage.json',
  '/..%5cpackage.json',
  '/..\\package.json',
  '/assets//x.js',
  '//example.org/',
  '/C:/x',
  '/%00',
  '/%zz',
  '/%',
  'package.json',
  '',
])('refuses %j', (target) => {
  expect(readRequestPath(target, '/')).toEqual({ refused: expect.any(Number) })
})

test('a twice encoded climb is a name like any other', () => {
  expect(readRequestPath('/%252e%252e/x', '/')).toEqual({ segments: ['%2e%2e', 'x'], folder: false })
})

test('keeps names with a dot in front back, but for .well-known', () => {
  expect(readRequestPath('/.git/config', '/')).toEqual({ refused: 404 })
  expect(readRequestPath('/.well-known/security.txt', '/')).toHaveProperty('segments')
})

test('under a base, only what is below it is there', () => {
  expect(readRequestPath('/maps/karabakh/a.js', '/maps/karabakh/')).toEqual({
    segments: ['a.js'],
    folder: false,
  })
  expect(readRequestPath('/maps/karabakh', '/maps/karabakh/')).toEqual({ redirect: '/maps/karabakh/' })
  expect(readRequestPath('/a.js', '/maps/karabakh/')).toEqual({ refused: 404 })
  expect(readRequestPath('/maps/karabakh-other/a.js', '/maps/karabakh/')).toEqual({ refused: 404 })
})
