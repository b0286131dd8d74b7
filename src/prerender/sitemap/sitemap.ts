import { languages } from '../../domain/languages.ts'
import { escapeHtml } from '../../domain/text/escape-html.ts'
import { absoluteAddress } from '../head/page-address.ts'

/** Addresses that one file may hold (sitemaps.org, protocol 0.9). */
const MOST_ADDRESSES = 50_000

const XML = '<?xml version="1.0" encoding="UTF-8"?>'
const SITEMAP = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/**
 * The site's pages for search engines, each with its other languages: file names below the root, and contents. More
 * addresses than one file may hold stand in several, which `sitemap.xml` then names. `paths` stand below the folder of a
 * language and are there in every one.
 */
export function sitemapFiles(
  siteUrl: string,
  paths: readonly string[],
  most: number = MOST_ADDRESSES,
): { name: string; content: string }[] {
  const entries = paths.flatMap((path) => entriesOf(siteUrl, path))
  const parts: string[][] = []
  for (let i = 0; i < entries.length; i += most) parts.push(entries.slice(i, i + most))
  const [only, ...more] = parts.map(
    (part) =>
      `${XML}\n<urlset ${SITEMAP} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${part.join('\n')}\n</urlset>\n`,
  )
  if (only === undefined) return []
  if (more.length === 0) return [{ name: 'sitemap.xml', content: only }]
  const files = [only, ...more].map((content, i) => ({ name: `sitemap-${i + 1}.xml`, content }))
  const named = files.map(({ name }) => `<sitemap><loc>${escapeHtml(siteUrl + name)}</loc></sitemap>`)
  const index = `${XML}\n<sitemapindex ${SITEMAP}>\n${named.join('\n')}\n</sitemapindex>\n`
  return [{ name: 'sitemap.xml', content: index }, ...files]
}

/** One entry a language; each names all, itself too, as the protocol of search engines wants it. */
function entriesOf(siteUrl: string, path: string): string[] {
  const alternates = languages
    .map(
      (language) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeHtml(absoluteAddress(siteUrl, language, path))}"/>`,
    )
    .join('')
  return languages.map(
    (language) =>
      `<url><loc>${escapeHtml(absoluteAddress(siteUrl, language, path))}</loc>${alternates}</url>`,
  )
}

/**
 * `robots.txt` (RFC 9309): everything may be fetched; pages for frames say themselves that they are not to be listed.
 */
export function robotsFile(siteUrl: string | null): string {
  return `User-agent: *\nAllow: /\n${siteUrl === null ? '' : `\nSitemap: ${siteUrl}sitemap.xml\n`}`
}
