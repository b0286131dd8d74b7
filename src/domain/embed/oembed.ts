import type { Language } from '../languages.ts'
import { frameCode } from './embed-code.ts'

/** Width and height that a page is offered in, CSS pixels; a file on disk cannot ask what a consumer has room for. */
const OEMBED_SIZE = { width: 600, height: 520 } as const

export interface OembedFacts {
  /** Name of the record, or of the map. */
  title: string
  language: Language
  /** Address of the page for frames. */
  src: string
  frameTitle: string
  provider: { name: string; url: string }
  picture: { url: string; width: number; height: number }
}

/** What a page says of itself to those who embed by its address: oEmbed 1.0, type `rich` (oembed.com, section 2.3.4). */
export function oembedOf(facts: OembedFacts) {
  const { title, language, src, frameTitle, provider, picture } = facts
  return {
    version: '1.0',
    type: 'rich',
    title,
    lang: language,
    provider_name: provider.name,
    provider_url: provider.url,
    cache_age: 86_400,
    thumbnail_url: picture.url,
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
    html: frameCode({ src, title: frameTitle, box: { list: false, height: null } }, OEMBED_SIZE),
    ...OEMBED_SIZE,
  }
}
