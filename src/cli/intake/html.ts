import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

/** What a web page says of itself, and its article as plain text. */
export interface WebArticle {
  title: string | null
  published: string | null
  publisher: string | null
  url: string | null
  paragraphs: string[]
}

const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, td, figcaption'

/** Takes the article out of a page: the readability library finds its body, the page's metadata the rest. Null where it finds none. */
export function articleOfPage(html: string): WebArticle | null {
  const { document } = parseHTML(html)
  const meta = (name: string): string | null =>
    document
      .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
      ?.getAttribute('content')
      ?.trim() || null
  const found = {
    published:
      meta('article:published_time') ??
      meta('datePublished') ??
      meta('date') ??
      document.querySelector('time[datetime]')?.getAttribute('datetime') ??
      null,
    publisher: meta('og:site_name') ?? meta('application-name'),
    url: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
    heading: document.querySelector('h1')?.textContent?.trim() || meta('og:title'),
  }
  const article = new Readability(document, { charThreshold: 120 }).parse()
  const paragraphs = article?.content ? paragraphsOf(article.content) : []
  if (paragraphs.length === 0) return null
  return {
    title: found.heading ?? article?.title ?? null,
    published: found.published,
    publisher: found.publisher,
    url: found.url,
    paragraphs,
  }
}

/** Plain paragraphs of a piece of HTML. */
export function paragraphsOf(html: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  const blocks = [...document.querySelectorAll(BLOCKS)].filter(
    (block) => block.querySelector(BLOCKS) === null,
  )
  const texts = (blocks.length > 0 ? blocks : [document.body]).map((block) =>
    (block.textContent ?? '').replace(/\s+/g, ' ').trim(),
  )
  return texts.filter((text) => text !== '')
}

/** The article as a page of text that the linker reads: headline, day, paragraphs, publisher. */
export function asText({ title, published, publisher, paragraphs }: WebArticle): string {
  const head = [title, published === null ? null : `تاريخ النشر: ${published}`].filter(
    (line) => line !== null && line !== '',
  )
  const body = paragraphs.filter((paragraph) => paragraph !== title)
  return `${[head.join('\n'), ...body, publisher === null ? '' : `المصدر: ${publisher}`].filter((part) => part !== '').join('\n\n')}\n`
}
