import type { DetailFiles } from '../../data/detail-files.ts'
import type { Language } from '../../domain/languages.ts'
import { inLanguage } from '../../domain/text/in-language.ts'
import { oembedPath } from '../../domain/url/beside-page.ts'
import type { PageForm } from '../../domain/url/page-path.ts'
import { selectedName } from '../../panels/page-name.ts'
import type { MapStore } from '../../store/create-store.ts'
import { pageThing } from '../structured-data/page-thing.ts'
import { dataBlock, link, meta } from './elements.ts'
import { languageLinks } from './languages.ts'
import { absoluteAddress, addressFrom } from './page-address.ts'
import { pictureAddress } from './picture-address.ts'
import { previewTags } from './preview.ts'

type Paths = Readonly<Record<PageForm, string>>

export interface HeadSite {
  siteUrl: string | null
  details: DetailFiles
  /** Paths of the exported files below the site's root. */
  exports: readonly string[]
}

/**
 * What a page in full says to search engines, link previews and those who embed. The store's details are there; `texts` are
 * the page's own (page-texts.ts).
 */
export async function machineHead(
  site: HeadSite,
  store: MapStore,
  paths: Paths,
  texts: { title: string; description: string },
): Promise<string[]> {
  const { siteUrl } = site
  const state = store.getState()
  const { language, selection, dataset } = state
  const map = inLanguage(dataset.map.title, language)
  const title = selectedName(state) ?? map
  const sources = selection?.kind === 'event' ? await site.details.sources() : null
  const thing = pageThing(state, {
    siteUrl,
    files: site.exports,
    sources: new Map(sources?.ok ? sources.value.map((source) => [source.id, source]) : []),
  })
  return [
    ...languageLinks(paths.full, language, siteUrl),
    ...(siteUrl === null
      ? []
      : [
          link({
            rel: 'alternate',
            type: 'application/json+oembed',
            href: absoluteAddress(siteUrl, language, oembedPath(selection)),
            title,
          }),
        ]),
    ...previewTags({
      language,
      type: selection && selection.kind !== 'place' ? 'article' : 'website',
      title,
      description: texts.description,
      site: map,
      absolute:
        siteUrl === null
          ? null
          : { page: absoluteAddress(siteUrl, language, paths.full), picture: pictureAddress(store, siteUrl) },
      pictureAlt: texts.title,
    }),
    ...(thing ? [dataBlock(thing)] : []),
  ]
}

/** What a page for frames says: that its page in full is the one to list. */
export function frameHead(paths: Paths, language: Language, siteUrl: string | null): string[] {
  const from = { path: paths.embed, language }
  return [
    meta({ name: 'robots', content: 'noindex' }),
    link({ rel: 'canonical', href: addressFrom(from, { path: paths.full, language }, siteUrl) }),
  ]
}
