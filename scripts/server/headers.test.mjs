import { expect, test } from 'vitest'
import {
  contentSecurityPolicy,
  headersFor,
  isFingerprinted,
  NO_BUILD_HEADERS,
  readBuildHeaders,
} from './headers.mjs'

test('only embed pages may stand in a frame on another site', () => {
  for (const name of [
    'embed.html',
    'embed/place/shusha.html',
    'en/embed.html',
    'en/embed/place/shusha.html',
  ]) {
    expect(contentSecurityPolicy(name, NO_BUILD_HEADERS), name).toMatch(/frame-ancestors \*$/)
  }
  for (const name of [
    'index.html',
    'en/index.html',
    'place/embed.html',
    'embedded.html',
    'place/embed/x.html',
  ]) {
    expect(contentSecurityPolicy(name, NO_BUILD_HEADERS), name).toMatch(/frame-ancestors 'self'$/)
  }
})

test('the policy admits nothing but the origin, and inline styles by hash only', () => {
  const policy = contentSecurityPolicy('index.html', { styleHashes: ['sha256-abc='], basemapOrigin: null })
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self';")
  expect(policy).toContain("style-src 'self' 'sha256-abc=';")
  expect(policy).not.toMatch(/unsafe|https?:/)
})

test('files named by their content are kept for good, everything else is asked for again', () => {
  expect(isFingerprinted('assets/app-D3f.js')).toBe(true)
  expect(isFingerprinted('data/1a2b3c/core.json')).toBe(true)
  for (const name of ['data/manifest.json', 'index.html', 'manifest.webmanifest', 'place/assets/x.js']) {
    expect(isFingerprinted(name), name).toBe(false)
  }
})

test('assets may be read from any origin, pages not', () => {
  expect(headersFor('assets/a.js', NO_BUILD_HEADERS)).toHaveProperty('Access-Control-Allow-Origin', '*')
  expect(headersFor('data/manifest.json', NO_BUILD_HEADERS)).toHaveProperty(
    'Access-Control-Allow-Origin',
    '*',
  )
  expect(headersFor('index.html', NO_BUILD_HEADERS)).not.toHaveProperty('Access-Control-Allow-Origin')
})

test('one other origin is admitted where the build says so, for pages and for the worker that asks for tiles', () => {
  const build = { styleHashes: [], basemapOrigin: 'https://tiles.example.org' }
  for (const name of ['index.html', 'assets/worker.mjs']) {
    expect(headersFor(name, build)['Content-Security-Policy']).toContain(
      "connect-src 'self' https://tiles.example.org;",
    )
  }
})

test('what could end a directive is not taken from headers.json', () => {
  const read = (basemapOrigin) => readBuildHeaders(JSON.stringify({ styleHashes: [], basemapOrigin }))
  expect(read('https://tiles.example.org:8443').basemapOrigin).toBe('https://tiles.example.org:8443')
  for (const origin of ['*', 'https://a.b; script-src *', 'https://a.b *', 'https:', 7, null]) {
    expect(read(origin).basemapOrigin).toBeNull()
  }
  expect(readBuildHeaders('{}')).toEqual(NO_BUILD_HEADERS)
})
