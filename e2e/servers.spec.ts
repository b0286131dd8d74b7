import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, test } from './fixtures.ts'
import { hasServer, type ServerName, type SiteServer, startSite } from './site-server.ts'

const CONFIGURED = ['nginx', 'caddy'] as const satisfies readonly ServerName[]
/** What the table of headers decides, and what a browser does with a file. */
const COMPARED = [
  'access-control-allow-origin',
  'cache-control',
  'content-security-policy',
  'content-type',
  'cross-origin-resource-policy',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
]

interface Answer {
  status: number
  headers: Record<string, string | null>
  /** Path and query below the site's root that a redirect leads to. */
  leadsTo: string | null
  body: string
}

async function ask({ address }: SiteServer, path: string, encoding = 'identity'): Promise<Answer> {
  const response = await fetch(address + path, {
    redirect: 'manual',
    headers: { 'accept-encoding': encoding },
  })
  const location = response.headers.get('location')
  return {
    status: response.status,
    headers: Object.fromEntries(COMPARED.map((name) => [name, response.headers.get(name)])),
    leadsTo: location && new URL(location, address).href.replace(address, '').replace(/&$/, ''),
    body: await response.text(),
  }
}

/** An asset of each kind, by names that the build chose. */
function builtPaths(): string[] {
  const html = readFileSync('dist/index.html', 'utf8')
  const manifest: unknown = JSON.parse(readFileSync('dist/data/manifest.json', 'utf8'))
  const files = typeof manifest === 'object' && manifest !== null && 'files' in manifest ? manifest.files : {}
  const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(html)?.[1]
  const font = /href="(assets\/[^"]+\.woff2)"/.exec(html)?.[1] ?? /assets\/[\w.-]+\.woff2/.exec(html)?.[0]
  return [
    script,
    font,
    ...Object.values(Object(files))
      .slice(0, 6)
      .map((file) => `data/${String(file)}`),
  ].filter((path) => path !== undefined)
}

const PATHS = [
  '',
  'index.html',
  'en/',
  'article/24-ae-2023-09-23-343a5042.html',
  'article/24-ae-2023-09-23-343a5042',
  'about-data.html',
  'embed.html?place=shusha',
  'embed',
  'en/embed.html',
  'embed/article/24-ae-2023-09-23-343a5042.html',
  'en/embed/article/24-ae-2023-09-23-343a5042?slider=0',
  'embed.js',
  'icon.svg',
  'data/manifest.json',
  'export/claims.csv',
  'robots.txt',
  'sitemap.xml',
  'oembed/start.json',
  'en/pictures/start.png?data=1',
]
const REDIRECTS = [
  ['en', 'en/'],
  ['embed/place/gone.html', 'embed.html?place=gone'],
  ['en/embed/event/gone?slider=0', 'en/embed.html?event=gone&slider=0'],
  ['event/gone.html', '?event=gone'],
  ['en/place/gone?q=x', 'en/?place=gone&q=x'],
] as const
const ABSENT = [
  'nothing',
  'place/',
  'assets/nothing.js',
  'embed/nothing/x.html',
  '.git/config',
  'data/.hidden',
]

for (const name of CONFIGURED) {
  for (const base of ['/', '/any/path/']) {
    test(`${name} answers as our own server does, under ${base}`, async () => {
      test.skip(!hasServer(name), `no ${name} on this machine`)
      const own = await startSite('own', { base })
      const other = await startSite(name, { base })
      try {
        for (const path of [...PATHS, ...builtPaths()]) {
          const expected = await ask(own, path)
          expect(expected.status, path).toBe(200)
          expect(await ask(other, path), path).toEqual(expected)
        }
        for (const [path, target] of REDIRECTS) {
          for (const server of [own, other]) {
            const { status, leadsTo, headers } = await ask(server, path)
            expect(status, path).toBeGreaterThanOrEqual(301)
            expect(leadsTo, path).toBe(target)
            // Scripts of other sites ask for files and embeds, not for pages in full.
            if (!/(?:^|\/)\?/.test(target)) expect(headers['access-control-allow-origin'], path).toBe('*')
          }
        }
        for (const path of ABSENT) {
          const { status, headers, body } = await ask(other, path)
          expect(status, path).toBe(404)
          expect(headers['content-security-policy']).toContain('frame-ancestors *')
          expect(body, path).toContain('الصفحة غير موجودة')
        }
      } finally {
        await Promise.all([own.close(), other.close()])
      }
    })
  }

  test(`${name} gives what was compressed ahead`, async () => {
    test.skip(!hasServer(name), `no ${name} on this machine`)
    const folder = mkdtempSync(join(tmpdir(), 'karabakh-map-compressed-'))
    const text = `export const text = '${'خريطة '.repeat(300)}'\n`
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'headers.json'), '{}')
    for (const file of ['index.html', 'place.html', 'assets/a.js', 'assets/a.geojson']) {
      writeFileSync(join(folder, file), text)
      writeFileSync(join(folder, `${file}.br`), brotliCompressSync(text))
      writeFileSync(join(folder, `${file}.gz`), gzipSync(text))
    }
    const server = await startSite(name, { folder })
    try {
      for (const [path, type] of [
        ['assets/a.js', 'text/javascript; charset=utf-8'],
        ['assets/a.geojson', 'application/geo+json; charset=utf-8'],
        ['', 'text/html; charset=utf-8'],
        ['place', 'text/html; charset=utf-8'],
      ] as const) {
        for (const [accepted, encoding] of [
          ['gzip, deflate, br, zstd', 'br'],
          ['gzip', 'gzip'],
          ['identity', null],
        ] as const) {
          const response = await fetch(server.address + path, { headers: { 'accept-encoding': accepted } })
          expect(response.headers.get('content-encoding'), `${path} ${accepted}`).toBe(encoding)
          expect(response.headers.get('content-type'), path).toBe(type)
          if (encoding) expect(response.headers.get('vary'), path).toContain('Accept-Encoding')
          expect(response.headers.get('cache-control'), path).toMatch(
            path.startsWith('assets') ? /immutable/ : /^no-cache$/,
          )
          expect(await response.text()).toBe(text)
        }
      }
      expect((await fetch(`${server.address}assets/a.js.br`)).status).toBe(name === 'nginx' ? 404 : 200)
    } finally {
      await server.close()
      rmSync(folder, { recursive: true })
    }
  })
}
