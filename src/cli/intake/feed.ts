import { DOMParser } from 'linkedom'
import * as z from 'zod/mini'
import { asText } from './html.ts'
import { refuseDeepNesting } from './nesting.ts'
import { paragraphsOf } from './paragraphs.ts'

export interface FeedItem {
  name: string
  text: string
  url: string | null
}

const jsonFeedSchema = z.object({
  version: z.string().check(z.startsWith('https://jsonfeed.org/version/')),
  title: z.optional(z.string()),
  items: z.array(
    z.object({
      id: z.union([z.string(), z.number()]),
      url: z.optional(z.string()),
      title: z.optional(z.string()),
      content_html: z.optional(z.string()),
      content_text: z.optional(z.string()),
      date_published: z.optional(z.string()),
      date_modified: z.optional(z.string()),
    }),
  ),
})

/** Items of a JSON Feed (jsonfeed.org, 1 and 1.1); null where the value is none. */
export function jsonFeedItems(value: unknown): FeedItem[] | null {
  const feed = z.safeParse(jsonFeedSchema, value)
  if (!feed.success) return null
  return feed.data.items.map(
    ({ id, url, title, content_html, content_text, date_published, date_modified }) => ({
      name: `item ${id}`,
      url: url ?? null,
      text: asText({
        title: lineOf(title ?? null),
        published: date_published ?? null,
        updated: date_modified ?? null,
        publisher: feed.data.title ?? null,
        url: url ?? null,
        paragraphs:
          content_html === undefined
            ? (content_text ?? '').split(/\n+/).filter((line) => line.trim() !== '')
            : paragraphsOf(content_html),
      }),
    }),
  )
}

/** Items of an RSS 2.0 or Atom feed; null where the XML is none. Throws where its elements are nested too deep. */
export function xmlFeedItems(xml: string): FeedItem[] | null {
  refuseDeepNesting(xml)
  const document = new DOMParser().parseFromString(xml, 'text/xml')
  const items = [...document.querySelectorAll('item, entry')]
  if (items.length === 0) return null
  const publisher = childText(document.querySelector('channel, feed'), ['title'])
  return items.map((item, index) => {
    const url =
      childText(item, ['link']) ||
      item.querySelector('link[rel="alternate"], link:not([rel])')?.getAttribute('href') ||
      null
    const content = childText(item, CONTENT) ?? ''
    return {
      name: `item ${index + 1}`,
      url,
      text: asText({
        title: lineOf(childText(item, ['title'])),
        published: childText(item, ['pubdate', 'published', 'dc:date', 'issued']),
        updated: childText(item, ['updated', 'modified']),
        publisher,
        url,
        paragraphs: MARKUP.test(content)
          ? paragraphsOf(content)
          : content
              .split(/\n+/)
              .map((line) => line.trim())
              .filter((line) => line !== ''),
      }),
    }
  })
}

/** A tag, or a sign written by its name or number. */
const MARKUP = /<\/?[a-z]|&#?\w{1,12};/i

/** A title as one line: feeds escape it once or twice, with its markup. */
function lineOf(title: string | null): string | null {
  return title !== null && MARKUP.test(title) ? paragraphsOf(title).join(' ') : title
}

const CONTENT = ['content:encoded', 'encoded', 'content', 'description', 'summary']

interface Parent {
  children: Iterable<{
    tagName: string
    textContent: string | null
    innerHTML: string
    firstElementChild: unknown
  }>
}

/** Text of the first of the named child elements that has one; markup stays where an element holds elements. */
function childText(parent: Parent | null, names: readonly string[]): string | null {
  if (parent === null) return null
  for (const name of names)
    for (const child of parent.children) {
      if (child.tagName.toLowerCase() !== name) continue
      const held = child.firstElementChild === null ? child.textContent : child.innerHTML
      const text = (held ?? '').replace(/^<!\[CDATA\[|\]\]>$/g, '').trim()
      if (text !== '') return text
    }
  return null
}
