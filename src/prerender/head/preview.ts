import { type Language, otherLanguages, traitsOf } from '../../domain/languages.ts'
import { CARD_SIZE } from '../../domain/url/beside-page.ts'
import { meta } from './elements.ts'

/** A page as a link preview shows it. */
export interface Preview {
  language: Language
  type: 'website' | 'article'
  title: string
  description: string
  /** Name of the whole site. */
  site: string
  /** Absolute addresses; null where the site's own is not known. */
  absolute: { page: string; picture: string } | null
  pictureAlt: string
}

/**
 * Open Graph (ogp.me) and the tags of cards that read beside it. Pictures are named by absolute addresses only: without
 * one the preview is of words.
 */
export function previewTags(preview: Preview): string[] {
  const { language, type, title, description, site, absolute, pictureAlt } = preview
  const og = (name: string, content: string | number) => meta({ property: `og:${name}`, content })
  const card = (name: string, content: string) => meta({ name: `twitter:${name}`, content })
  return [
    og('type', type),
    og('site_name', site),
    og('title', title),
    og('description', description),
    og('locale', traitsOf(language).openGraph),
    ...otherLanguages(language).map((one) => og('locale:alternate', traitsOf(one).openGraph)),
    card('card', absolute ? 'summary_large_image' : 'summary'),
    card('title', title),
    card('description', description),
    ...(absolute
      ? [
          og('url', absolute.page),
          og('image', absolute.picture),
          og('image:type', 'image/png'),
          og('image:width', CARD_SIZE.width),
          og('image:height', CARD_SIZE.height),
          og('image:alt', pictureAlt),
          card('image', absolute.picture),
          card('image:alt', pictureAlt),
        ]
      : []),
  ]
}
