import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { foldKey } from '../../domain/folding.ts'
import { refuseDeepNesting } from './nesting.ts'
import { paragraphsOf } from './paragraphs.ts'

/** What a web page says of itself, and its article as plain text. */
export interface WebArticle {
  title: string | null
  /** Day of publication as the page writes it. */
  published: string | null
  /** A day beside the headline of which nothing says that it is that of publication; a day of change. */
  beside?: string | null
  updated?: string | null
  publisher: string | null
  url: string | null
  paragraphs: string[]
}

type PageDocument = ReturnType<typeof parseHTML>['document']

/**
 * Takes the article out of a page: the readability library finds its body, the page's metadata the rest. Null where it finds
 * none. Throws where the page's elements are nested too deep.
 */
export function articleOfPage(html: string): WebArticle | null {
  refuseDeepNesting(html)
  const document = documentOf(html)
  const meta = (name: string): string | null =>
    document
      .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
      ?.getAttribute('content')
      ?.trim() || null
  const site = meta('og:site_name')
  const found = {
    published: meta('article:published_time') ?? meta('datePublished'),
    beside: timeBesideHeadline(document) ?? meta('date'),
    publisher: site ?? meta('application-name'),
    url: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
    heading: headingOf(document, [meta('og:title'), document.title], site),
  }
  const article = new Readability(document, { charThreshold: 120 }).parse()
  const paragraphs = article?.content ? paragraphsOf(article.content) : []
  if (paragraphs.length === 0) return null
  return {
    title: found.heading ?? article?.title ?? null,
    published: found.published ?? article?.publishedTime ?? null,
    beside: found.beside,
    publisher: found.publisher ?? article?.siteName ?? null,
    url: found.url,
    paragraphs,
  }
}

/** A page, or a piece of one without its frame. */
function documentOf(html: string): PageDocument {
  const { document } = parseHTML(html)
  return document.documentElement?.tagName === 'HTML'
    ? document
    : parseHTML(`<!doctype html><html><body>${html}</body></html>`).document
}

/** The headline: the first heading that the page's own titles name, so that no site's name set as a heading is taken; else the first title, else the first heading. */
function headingOf(document: PageDocument, titles: (string | null)[], site: string | null): string | null {
  const headings = [...document.querySelectorAll('h1')]
    .map((heading) => (heading.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '' && text !== site)
  const named = titles.flatMap((title) => (title ? [foldKey(title)] : []))
  return (
    headings.find((text) => named.some((title) => title.startsWith(foldKey(text)))) ??
    titles[0] ??
    headings[0] ??
    null
  )
}

/** Where another story, the site or the day of the visit is told of. */
const ELSEWHERE = new Set(['aside', 'nav', 'footer'])
const CHANGED = /modif|updat/i

/** The machine-readable day that stands nearest to the headline, in the same article or behind it; no day of change. */
function timeBesideHeadline(document: PageDocument): string | null {
  let before: { day: string; article: unknown } | null = null
  let headline: { article: unknown } | null = null
  for (const element of document.querySelectorAll('h1, time[datetime]')) {
    const article = element.closest('article, main')
    if (element.tagName === 'H1') {
      if (headline === null && before !== null && before.article === article && article !== null)
        return before.day
      headline ??= { article }
      continue
    }
    const day = element.getAttribute('datetime')
    if (
      !day ||
      isElsewhere(element) ||
      CHANGED.test(`${element.getAttribute('itemprop')} ${element.className}`)
    )
      continue
    if (headline === null) before = { day, article }
    else if (headline.article === article) return day
  }
  return null
}

interface PageElement {
  tagName: string
  parentElement: PageElement | null
}

function isElsewhere(element: PageElement): boolean {
  for (let outer: PageElement | null = element; outer !== null; outer = outer.parentElement) {
    const name = outer.tagName.toLowerCase()
    if (ELSEWHERE.has(name)) return true
    if (name === 'article') return false
  }
  return false
}

/** The article as a page of text that the linker reads: headline, day, paragraphs, publisher. */
export function asText({ title, published, beside, updated, publisher, paragraphs }: WebArticle): string {
  const day = published ? `تاريخ النشر: ${published}` : (beside ?? (updated ? `آخر تحديث: ${updated}` : null))
  const head = [title, day].filter((line) => line !== null && line !== '')
  const body = paragraphs.filter((paragraph) => paragraph !== title)
  return `${[head.join('\n'), ...body, publisher === null ? '' : `المصدر: ${publisher}`].filter((part) => part !== '').join('\n\n')}\n`
}
