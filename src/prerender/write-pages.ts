import { renderToString } from 'react-dom/server'
import type { DetailFiles } from '../data/detail-files.ts'
import type { Dataset } from '../domain/dataset/dataset.ts'
import type { Manifest } from '../domain/schema/dataset.ts'
import type { PageForm } from '../domain/url/page-path.ts'
import { formatUrlState, type Language, type UrlState } from '../domain/url/url-state.ts'
import { createMapStore } from '../store/create-store.ts'
import { feedDetails } from '../store/feed-details.ts'
import { cssForPage, fillTemplate, styleHash } from './html-page.ts'
import { pageDescription, pageTitle } from './page-texts.ts'
import { type PlannedView, pageView } from './pages.tsx'
import { type TemplateParts, writeSiteFile } from './site-files.ts'
import { drawingCss, startDrawing } from './start-drawing.ts'

const FOLDERS: readonly { language: Language; folder: string; toOther: string }[] = [
  { language: 'ar', folder: '', toOther: 'en/' },
  { language: 'en', folder: 'en/', toOther: '../' },
]
const FORMS: readonly PageForm[] = ['full', 'embed']

/** The way up from a path to the folder it starts in: '' or '../' as often as it takes. */
const upFrom = (path: string) => '../'.repeat(path.split('/').length - 1)
/** A path as a link says it: the start page is its folder. */
const linked = (path: string) => path.replace(/(^|\/)index\.html$/, '$1')

export interface SiteParts {
  dist: string
  dataset: Dataset
  manifest: Manifest
  details: DetailFiles
  templates: Record<PageForm, TemplateParts>
}

/** Writes the pages of one view, every form in every language. Answers the hashes of their styles. */
export async function writePages(site: SiteParts, { selection, paths }: PlannedView): Promise<string[]> {
  const { dist, dataset, manifest, details } = site
  const state: UrlState = selection ? { selection } : {}
  const hashes: string[] = []
  const preload = ['manifest.json', manifest.files.core, manifest.files.places].map((file) => ({
    href: `data/${file}`,
    as: 'fetch' as const,
  }))
  for (const { language, folder, toOther } of FOLDERS) {
    const store = createMapStore(dataset, { lang: language, ...state })
    await feedDetails(store, details).settled()
    const drawing = startDrawing(store)
    for (const form of FORMS) {
      const path = paths[form]
      const toRoot = upFrom(folder + path)
      const toLanguage = upFrom(path) || './'
      const css = [
        ...site.templates[form].sheets.map((sheet) => cssForPage(sheet, toRoot)),
        drawingCss(dataset.map),
      ].join('\n')
      hashes.push(styleHash(css))
      const html = fillTemplate(site.templates[form].html, {
        language,
        title: pageTitle(store),
        description: pageDescription(store),
        alternate: `${upFrom(path)}${toOther}${linked(path)}` || './',
        canonical: form === 'embed' ? `${upFrom(path)}${linked(paths.full)}` || './' : null,
        state: formatUrlState(state),
        toLanguage,
        listed: form === 'full',
        version: dataset.version,
        markup: renderToString(pageView(form, { store, drawing, toLanguage })),
        toRoot,
        // A frame asks for nothing before its map is wanted.
        preload: form === 'embed' ? [] : preload,
        css,
      })
      await writeSiteFile(dist, folder + path, html)
    }
  }
  return hashes
}
