import { type Language, languages, OWN_LANGUAGE } from '../../domain/languages.ts'
import { link } from './elements.ts'
import { addressFrom } from './page-address.ts'

/** Links of a page to itself in every language, and its own address where the site's is known. */
export function languageLinks(path: string, language: Language, siteUrl: string | null): string[] {
  const from = { path, language }
  const href = (to: Language) => addressFrom(from, { path, language: to }, siteUrl)
  return [
    ...(siteUrl === null ? [] : [link({ rel: 'canonical', href: href(language) })]),
    ...languages.map((one) => link({ rel: 'alternate', hreflang: one, href: href(one) })),
    link({ rel: 'alternate', hreflang: 'x-default', href: href(OWN_LANGUAGE) }),
  ]
}
