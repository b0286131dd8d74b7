import type { Language } from '../../domain/url/url-state.ts'
import { FOLDERS } from '../folders.ts'
import { link } from './elements.ts'
import { addressFrom } from './page-address.ts'

/** The language of a page for those whose own the site does not have. */
const USUAL: Language = 'ar'

/** Links of a page to itself in every language, and its own address where the site's is known. */
export function languageLinks(path: string, language: Language, siteUrl: string | null): string[] {
  const from = { path, language }
  const href = (to: Language) => addressFrom(from, { path, language: to }, siteUrl)
  return [
    ...(siteUrl === null ? [] : [link({ rel: 'canonical', href: href(language) })]),
    ...FOLDERS.map((one) => link({ rel: 'alternate', hreflang: one.language, href: href(one.language) })),
    link({ rel: 'alternate', hreflang: 'x-default', href: href(USUAL) }),
  ]
}
