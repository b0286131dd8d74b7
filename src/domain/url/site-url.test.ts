import { expect, test } from 'vitest'
import { readSiteUrl } from './site-url.ts'

test('the address of a site ends in a slash, with or without a path', () => {
  expect(readSiteUrl('https://example.org')).toBe('https://example.org/')
  expect(readSiteUrl(' https://example.org/any/path ')).toBe('https://example.org/any/path/')
  expect(readSiteUrl('http://127.0.0.1:4173/')).toBe('http://127.0.0.1:4173/')
})

test('nothing set means that nothing absolute can be said', () => {
  expect(readSiteUrl(undefined)).toBeNull()
  expect(readSiteUrl('  ')).toBeNull()
})

test.each([
  'example.org',
  '//example.org/',
  'javascript:alert(1)',
  'https://example.org/?a=1',
  'https://example.org/#a',
  'https://example.org/"><script>',
  'https://user:pass@example.org/',
])('%s is refused, with what to write', (setting) => {
  expect(() => readSiteUrl(setting)).toThrow(/SITE_URL=.*write https:\/\/example\.org\//)
})
