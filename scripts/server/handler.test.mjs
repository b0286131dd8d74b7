import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createHandler } from './handler.mjs'
import { listen } from './listen.mjs'

const LONG = `export const text = '${'خريطة '.repeat(300)}'\n`
const FILES = {
  'dist/index.html': '<!doctype html><title>index</title>',
  'dist/404.html': '<!doctype html><title>not here</title>',
  'dist/place/shusha.html': '<!doctype html><title>shusha</title>',
  'dist/en/index.html': '<!doctype html><title>en</title>',
  'dist/assets/app-1.js': LONG,
  'dist/data/manifest.json': '{}',
  'dist/data/1a2b/events.bin': 'bin',
  'dist/maps/region.pmtiles': '0123456789',
  'dist/headers.json': '{"styleHashes":["sha256-AbC+/=", "*; script-src *"]}',
  'secret.txt': 'secret',
}

/** @type {string} */
let folder
/** @type {{ port: number, close: () => Promise<unknown> }} */
let server

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'karabakh-map-serve-'))
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'dist', 'way-out.txt'))
  server = await listen(createHandler({ folder: join(folder, 'dist'), base: '/sub/' }), 0, '127.0.0.1')
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

/**
 * Asks as raw as the line allows: `fetch` would tidy the path.
 * @returns {Promise<{ status: number, headers: import('node:http').IncomingHttpHeaders, body: Buffer }>}
 */
function ask(path, { method = 'GET', headers = {} } = {}) {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path, method, headers }, (response) => {
      const chunks = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
      .on('error', reject)
      .end()
  })
}
const title = ({ body }) => /<title>(.*?)</.exec(body.toString())?.[1]

test('pages stand under their name with and without .html, and folders under their index', async () => {
  expect(title(await ask('/sub/'))).toBe('index')
  expect(title(await ask('/sub/place/shusha.html?lang=en'))).toBe('shusha')
  expect(title(await ask('/sub/place/shusha'))).toBe('shusha')
  expect(title(await ask('/sub/en/'))).toBe('en')
})

test('a folder without its slash is led to it, the query kept; so is the base', async () => {
  expect(await ask('/sub/en?a=1')).toMatchObject({ status: 308, headers: { location: '/sub/en/?a=1' } })
  expect(await ask('/sub?a=1')).toMatchObject({ status: 308, headers: { location: '/sub/?a=1' } })
})

test('what is not there gives the 404 page', async () => {
  for (const path of ['/sub/nothing', '/sub/place/', '/', '/index.html', '/sub/index.html/x']) {
    const answer = await ask(path)
    expect(answer.status, path).toBe(404)
    expect(title(answer), path).toBe('not here')
    expect(answer.headers['cache-control']).toBe('no-cache')
  }
})

test('nothing outside the folder can be read, by path or by symbolic link', async () => {
  for (const path of [
    '/sub/../secret.txt',
    '/sub/%2e%2e/secret.txt',
    '/sub/..%2fsecret.txt',
    '/sub/way-out.txt',
  ]) {
    const answer = await ask(path)
    expect(answer.status, path).toBeGreaterThanOrEqual(400)
    expect(answer.body.toString(), path).not.toContain('secret')
  }
})

test('broken and unusual requests are refused with their own status', async () => {
  expect((await ask('/sub/%')).status).toBe(400)
  expect(await ask('/sub/', { method: 'POST' })).toMatchObject({
    status: 405,
    headers: { allow: 'GET, HEAD' },
  })
})

test('a HEAD answer has the headers of GET and no body', async () => {
  const head = await ask('/sub/assets/app-1.js', { method: 'HEAD' })
  const get = await ask('/sub/assets/app-1.js')
  expect(head.status).toBe(200)
  expect(head.body).toHaveLength(0)
  expect(head.headers['content-length']).toBe(String(get.body.length))
})

test('text is compressed as the client accepts it', async () => {
  const path = '/sub/assets/app-1.js'
  const plain = await ask(path)
  const br = await ask(path, { headers: { 'accept-encoding': 'gzip, br' } })
  const gz = await ask(path, { headers: { 'accept-encoding': 'gzip' } })
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(plain.body.toString()).toBe(LONG)
  expect(br.headers['content-encoding']).toBe('br')
  expect(brotliDecompressSync(br.body).toString()).toBe(LONG)
  expect(gunzipSync(gz.body).toString()).toBe(LONG)
  expect(br.headers.vary).toBe('Accept-Encoding')
})

test('a known version is not sent again, a changed one is', async () => {
  const { headers } = await ask('/sub/')
  const again = (known) => ask('/sub/', { headers: known })
  expect((await again({ 'if-none-match': headers.etag })).status).toBe(304)
  expect((await again({ 'if-none-match': `"x", ${headers.etag}` })).status).toBe(304)
  expect((await again({ 'if-modified-since': headers['last-modified'] })).status).toBe(304)
  expect((await again({ 'if-none-match': '"x"' })).status).toBe(200)
  expect((await again({ 'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' })).status).toBe(200)
})

test('caching, types and policy follow the kind of file', async () => {
  const asset = await ask('/sub/assets/app-1.js')
  expect(asset.headers['cache-control']).toContain('immutable')
  expect(asset.headers['content-type']).toMatch(/^text\/javascript/)
  expect(asset.headers['x-content-type-options']).toBe('nosniff')
  expect((await ask('/sub/data/1a2b/events.bin')).headers['cache-control']).toContain('immutable')
  expect((await ask('/sub/data/manifest.json')).headers['cache-control']).toBe('no-cache')
  const page = await ask('/sub/')
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(page.headers['content-security-policy']).toContain("style-src 'self' 'sha256-AbC+/=';")
  expect(page.headers['content-security-policy']).not.toContain('script-src *')
})

test('a part of an archive is given where it is asked for', async () => {
  const path = '/sub/maps/region.pmtiles'
  const part = await ask(path, { headers: { range: 'bytes=2-4' } })
  expect(part).toMatchObject({
    status: 206,
    headers: { 'content-range': 'bytes 2-4/10', 'content-length': '3' },
  })
  expect(part.body.toString()).toBe('234')
  const beyond = await ask(path, { headers: { range: 'bytes=10-' } })
  expect(beyond).toMatchObject({ status: 416, headers: { 'content-range': 'bytes */10' } })
  expect((await ask(path)).body.toString()).toBe('0123456789')
})
