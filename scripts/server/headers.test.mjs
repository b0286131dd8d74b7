import { expect, test } from 'vitest'
import {
  contentSecurityPolicy,
  goneViewAddress,
  headersFor,
  kindOf,
  NO_BUILD_HEADERS,
  readBuildHeaders,
} from './headers.mjs'

test('only embed pages, and what is not there, may stand in a frame on another site', () => {
  for (const name of [
    'embed.html',
    'embed/place/shusha.html',
    'en/embed.html',
    'en/embed/place/shusha.html',
    '404.html',
  ]) {
    expect(kindOf(name), name).toBe('embed')
    expect(headersFor(name, NO_BUILD_HEADERS)['Content-Security-Policy'], name).toMatch(/frame-ancestors \*$/)
  }
  for (const name of [
    'index.html',
    'en/index.html',
    'place/embed.html',
    'embedded.html',
    'place/embed/x.html',
    'place/404.html',
  ]) {
    expect(kindOf(name), name).toBe('page')
    expect(headersFor(name, NO_BUILD_HEADERS)['Content-Security-Policy'], name).toMatch(
      /frame-ancestors 'self'$/,
    )
  }
})

test('whole pages may show an embed of the own site, embeds no frame', () => {
  expect(contentSecurityPolicy('page', NO_BUILD_HEADERS)).toContain("frame-src 'self'")
  expect(contentSecurityPolicy('embed', NO_BUILD_HEADERS)).not.toContain('frame-src')
})

test('a page that a view does not have leads to the start page with the view in its query; anything else leads nowhere', () => {
  expect(goneViewAddress('embed/place/atlantis.html', '')).toBe('embed.html?place=atlantis')
  expect(goneViewAddress('en/embed/event/ev-1', '?theme=dark')).toBe('en/embed.html?event=ev-1&theme=dark')
  expect(goneViewAddress('event/ev-1.html', '')).toBe('?event=ev-1')
  expect(goneViewAddress('en/article/a_b-1', '?q=x')).toBe('en/?article=a_b-1&q=x')
  for (const name of [
    'embed/place/',
    'place/',
    'embed/road/m2.html',
    'road/m2.html',
    'embed/place/a/b.html',
    'place/a%0a.html',
  ])
    expect(goneViewAddress(name, ''), name).toBeNull()
})

test('the policy admits nothing but the origin, and inline styles by hash only', () => {
  const policy = contentSecurityPolicy('page', { styleHashes: ['sha256-abc='], basemapOrigin: null })
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self';")
  expect(policy).toContain("style-src 'self' 'sha256-abc=';")
  expect(policy).not.toMatch(/unsafe|https?:/)
})

test('files named by their content are kept for good, everything else is asked for again', () => {
  const caching = (name) => headersFor(name, NO_BUILD_HEADERS)['Cache-Control']
  expect(caching('assets/app-D3f.js')).toContain('immutable')
  expect(caching('data/1a2b3c/core.json')).toContain('immutable')
  for (const name of ['data/manifest.json', 'index.html', 'manifest.webmanifest', 'place/assets/x.js']) {
    expect(caching(name), name).toBe('no-cache')
  }
})

test('assets and embed pages may be read from any origin, whole pages not', () => {
  expect(headersFor('assets/a.js', NO_BUILD_HEADERS)).toHaveProperty('Access-Control-Allow-Origin', '*')
  expect(headersFor('data/manifest.json', NO_BUILD_HEADERS)).toHaveProperty(
    'Access-Control-Allow-Origin',
    '*',
  )
  expect(headersFor('embed.html', NO_BUILD_HEADERS)).toHaveProperty('Access-Control-Allow-Origin', '*')
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
