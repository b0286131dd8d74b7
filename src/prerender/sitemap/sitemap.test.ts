import { Readable } from 'node:stream'
import { parseSitemap, parseSitemapIndex } from 'sitemap'
import { expect, test } from 'vitest'
import { robotsFile, sitemapFiles } from './sitemap.ts'

const SITE = 'https://example.org/map/'
const contentOf = (files: { name: string; content: string }[], name: string) =>
  Readable.from([files.find((file) => file.name === name)?.content ?? ''])

test('every page is listed once a language, and names its other languages', async () => {
  const files = sitemapFiles(SITE, ['index.html', 'place/shusha.html'])
  expect(files.map(({ name }) => name)).toEqual(['sitemap.xml'])
  const items = await parseSitemap(contentOf(files, 'sitemap.xml'))
  expect(items.map(({ url }) => url)).toEqual([
    SITE,
    `${SITE}en/`,
    `${SITE}place/shusha.html`,
    `${SITE}en/place/shusha.html`,
  ])
  expect(items[3]?.links).toEqual([
    { lang: 'ar', url: `${SITE}place/shusha.html` },
    { lang: 'en', url: `${SITE}en/place/shusha.html` },
  ])
})

test('more than one file may hold stands in several, which an index names', async () => {
  const files = sitemapFiles(SITE, ['a.html', 'b.html', 'c.html'], 4)
  const named = await parseSitemapIndex(contentOf(files, 'sitemap.xml'))
  expect(named.map(({ url }) => url)).toEqual([`${SITE}sitemap-1.xml`, `${SITE}sitemap-2.xml`])
  const items = await parseSitemap(contentOf(files, 'sitemap-2.xml'))
  expect(items.map(({ url }) => url)).toEqual([`${SITE}c.html`, `${SITE}en/c.html`])
})

test('robots are shown the sitemap where its address is known', () => {
  expect(robotsFile(SITE)).toContain(`\nSitemap: ${SITE}sitemap.xml\n`)
  expect(robotsFile(null)).not.toContain('Sitemap')
})
