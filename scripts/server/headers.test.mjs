import { expect, test } from 'vitest'
import { contentSecurityPolicy, headersFor, isFingerprinted } from './headers.mjs'

test('only embed pages may stand in a frame on another site', () => {
  for (const name of [
    'embed.html',
    'embed/place/shusha.html',
    'en/embed.html',
    'en/embed/place/shusha.html',
  ]) {
    expect(contentSecurityPolicy(name, []), name).toMatch(/frame-ancestors \*$/)
  }
  for (const name of [
    'index.html',
    'en/index.html',
    'place/embed.html',
    'embedded.html',
    'place/embed/x.html',
  ]) {
    expect(contentSecurityPolicy(name, []), name).toMatch(/frame-ancestors 'self'$/)
  }
})

test('the policy admits nothing but the origin, and inline styles by hash only', () => {
  const policy = contentSecurityPolicy('index.html', ['sha256-abc='])
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
  expect(headersFor('assets/a.js', [])).toHaveProperty('Access-Control-Allow-Origin', '*')
  expect(headersFor('data/manifest.json', [])).toHaveProperty('Access-Control-Allow-Origin', '*')
  expect(headersFor('index.html', [])).not.toHaveProperty('Access-Control-Allow-Origin')
})
