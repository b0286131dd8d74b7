import { Readable } from 'node:stream'
import { extract } from '@extractus/oembed-extractor'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { parseHTML } from 'linkedom'
import { parseSitemap } from 'sitemap'
import { expect } from './fixtures.ts'
import { hostPage } from './host-page.ts'
import { test } from './map-test.ts'
import { schemaOrgFaults } from './schema-org.ts'
import { siteProxy } from './site-proxy.ts'

/** One page of each kind, and what it is in the vocabulary of schema.org. */
const PAGES: readonly [path: string, type: string][] = [
  ['', 'Dataset'],
  ['place/shusha.html', 'Place'],
  ['event/ev-2023-09-19-operation.html', 'Event'],
  ['article/24-ae-2023-09-23-343a5042.html', 'NewsArticle'],
  ['story/lachin-corridor.html', 'Article'],
]
const IN_BOTH = PAGES.flatMap(([path, type]) => [[path, type] as const, [`en/${path}`, type] as const])

const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }),
)

async function textOf(address: string): Promise<string> {
  const answer = await fetch(address)
  expect(answer.status, address).toBe(200)
  return answer.text()
}

async function pageAt(address: string) {
  const { document } = parseHTML(await textOf(address))
  return {
    document,
    content: (name: string) =>
      document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content'),
    things: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      (block) => JSON.parse(block.textContent ?? '') as { '@type': string; [property: string]: unknown },
    ),
  }
}

/** Address of the site that the build was made for: `npm test` builds with a SITE_URL, else it ends here. */
async function siteOf(baseURL: string | undefined): Promise<string> {
  const { document } = await pageAt(`${baseURL}/`)
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href')
  if (!canonical)
    throw new Error('dist/ was built without SITE_URL; build with SITE_URL=https://example.org/any/path/')
  return canonical
}

for (const [path, type] of IN_BOTH) {
  test(`/${path} is valid HTML, and its data keeps to schema.org`, async ({ baseURL }) => {
    const html = await textOf(`${baseURL}/${path}`)
    const { results } = await validator.validateString(html)
    expect(results.flatMap(({ messages }) => messages.map((m) => `${m.ruleId}: ${m.message}`))).toEqual([])
    const { things } = await pageAt(`${baseURL}/${path}`)
    expect(things.map((thing) => thing['@type'])).toEqual([type])
    for (const thing of things) expect(await schemaOrgFaults(thing)).toEqual([])
  })
}

test('the validator of structured data sees what schema.org does not know', async () => {
  expect(await schemaOrgFaults({ '@type': 'Nonsense' })).toHaveLength(1)
  const place = { '@type': 'Place', headline: 'a place has none' }
  expect(await schemaOrgFaults(place)).toHaveLength(1)
})

test('the policy lets data for machines stand, and runs none of it', async ({ page, map }) => {
  // Every test fails on a refusal of the policy (fixtures.ts).
  await map.open('', '/article/24-ae-2023-09-23-343a5042.html')
  const block = page.locator('script[type="application/ld+json"]')
  const thing = JSON.parse((await block.textContent()) ?? '')
  expect(thing.mentions.length).toBeGreaterThan(3)
  expect(thing.contentLocation.length).toBeGreaterThan(0)
})

for (const [path] of IN_BOTH) {
  test(`the preview of /${path} names its page, and a picture that is there`, async ({ baseURL }) => {
    const site = await siteOf(baseURL)
    const { content, document } = await pageAt(`${baseURL}/${path}`)
    expect(content('og:url')).toBe(site + path)
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(site + path)
    expect(content('og:title')?.length).toBeGreaterThan(2)
    expect(content('og:locale')).toBe(path.startsWith('en/') ? 'en_GB' : 'ar_AR')
    expect(content('twitter:card')).toBe('summary_large_image')
    const picture = content('og:image') ?? ''
    expect(picture.startsWith(site)).toBe(true)
    const answer = await fetch(`${baseURL}/${picture.slice(site.length)}`)
    expect(answer.headers.get('content-type')).toBe('image/png')
    const bytes = Buffer.from(await answer.arrayBuffer())
    const size = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)].map(String)
    expect(size).toEqual([content('og:image:width'), content('og:image:height')])
    expect(size).toEqual(['1200', '630'])
    // Messengers leave out pictures of more than 300 kB.
    expect(bytes.length).toBeLessThan(300_000)
    expect(bytes.length).toBeGreaterThan(10_000)
  })
}

test('pages of each language name each other', async ({ baseURL }) => {
  const site = await siteOf(baseURL)
  for (const path of ['place/shusha.html', 'en/place/shusha.html']) {
    const { document } = await pageAt(`${baseURL}/${path}`)
    const links = [...document.querySelectorAll('link[hreflang]')].map((link) => [
      link.getAttribute('hreflang'),
      link.getAttribute('href'),
    ])
    expect(links).toEqual([
      ['ar', `${site}place/shusha.html`],
      ['en', `${site}en/place/shusha.html`],
      ['x-default', `${site}place/shusha.html`],
    ])
  }
})

test('a consumer of oEmbed finds a frame behind the address of a page, and the frame opens', async ({
  page,
  baseURL,
  faults,
}) => {
  const site = await siteOf(baseURL)
  const proxy = await siteProxy(site, `${baseURL}/`)
  const found = await extract(`${site}place/lachin.html`, {}, { proxy: { target: proxy.target } })
  expect(proxy.asked).toHaveLength(2)
  expect(found).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: 'لاتشين',
    width: 600,
    height: 520,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    method: 'auto-discovery',
  })
  const { html, thumbnail_url: picture } = found as unknown as { html: string; thumbnail_url: string }
  const frame = parseHTML(html).document.querySelector('iframe')
  expect(frame?.getAttribute('title')).toBe('خريطة تفاعلية: لاتشين')
  const src = frame?.getAttribute('src') ?? ''
  expect(src.startsWith(site)).toBe(true)
  const answer = await fetch(`${proxy.target}${encodeURIComponent(picture)}`)
  expect(answer.headers.get('content-type')).toBe('image/png')
  proxy.close()
  // WordPress keeps these of its attributes, takes the origin away and adds a secret (wp_filter_oembed_result).
  const served = `${baseURL}/${src.slice(site.length)}`
  const host = await hostPage(
    faults,
    `<iframe sandbox="allow-scripts" security="restricted" title="${frame?.getAttribute('title')}" width="${frame?.getAttribute('width')}" height="${frame?.getAttribute('height')}" src="${served}?interactive=never#?secret=Ab12Cd34Ef"></iframe>`,
  )
  await page.goto(host.address)
  const inside = page.frameLocator('iframe[title="خريطة تفاعلية: لاتشين"]')
  await expect(inside.getByRole('heading', { level: 1 })).toHaveText('لاتشين')
  await expect(inside.locator('[data-map] svg').first()).toBeVisible()
  await page.goto('about:blank')
  host.close()
})

test('the sitemap lists pages that are there, in both languages, and robots are told of it', async ({
  baseURL,
}) => {
  const site = await siteOf(baseURL)
  expect(await textOf(`${baseURL}/robots.txt`)).toContain(`Sitemap: ${site}sitemap.xml`)
  const items = await parseSitemap(Readable.from([await textOf(`${baseURL}/sitemap.xml`)]))
  const paths = items.map(({ url }) => url.slice(site.length))
  for (const [path] of IN_BOTH) expect(paths).toContain(path)
  expect(items.every(({ url, links }) => url.startsWith(site) && links.length === 2)).toBe(true)
  expect(new Set(paths).size).toBe(paths.length)
  // One in forty is asked for.
  for (const path of paths.filter((_, i) => i % 40 === 0)) {
    const answer = await fetch(`${baseURL}/${path}`, { method: 'HEAD' })
    expect(answer.status, path).toBe(200)
  }
})
