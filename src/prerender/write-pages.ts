import { renderToString } from 'react-dom/server'
import type { DetailFiles } from '../data/detail-files.ts'
import type { Dataset } from '../domain/dataset/dataset.ts'
import { folderOf, languages } from '../domain/languages.ts'
import type { Manifest } from '../domain/schema/dataset.ts'
import { oembedPath } from '../domain/url/beside-page.ts'
import type { PageForm } from '../domain/url/page-path.ts'
import { formatUrlState, type UrlState } from '../domain/url/url-state.ts'
import { createMapStore } from '../store/create-store.ts'
import { feedDetails } from '../store/feed-details.ts'
import { frameHead, machineHead } from './head/machine-head.ts'
import { upFrom } from './head/page-address.ts'
import { cssForPage, fillTemplate, type Preload, styleHash } from './html-page.ts'
import { notStartedNote } from './not-started.ts'
import { oembedOfPage } from './oembed-of-page.ts'
import { pageDescription, pageTitle } from './page-texts.ts'
import { type PlannedView, pageView } from './pages.tsx'
import { messagesScript, type TemplateParts, writeSiteFile } from './site-files.ts'
import { drawingCss, startDrawing } from './start-drawing.ts'

const FORMS: readonly PageForm[] = ['full', 'embed']

export interface SiteParts {
  dist: string
  /** Absolute address of the site's root; null where it is not known. */
  siteUrl: string | null
  dataset: Dataset
  manifest: Manifest
  details: DetailFiles
  /** Paths of the exported files below the site's root. */
  exports: readonly string[]
  templates: Record<PageForm, TemplateParts>
}

const styles = new Map<string, { css: Buffer; hash: string }>()

/** The style of pages of a form and depth, with its hash. Made once for all of them. */
function pageStyle({ templates, dataset }: SiteParts, form: PageForm, toRoot: string) {
  const key = `${form} ${toRoot}`
  const made = styles.get(key)
  if (made) return made
  const sheets = templates[form].sheets.map((sheet) => cssForPage(sheet, toRoot))
  const css = [...sheets, drawingCss(dataset.map)].join('\n')
  const style = { css: Buffer.from(css), hash: styleHash(css) }
  styles.set(key, style)
  return style
}

/**
 * The files of the dataset: a page is brought to life when they are all here, and asks for them itself only when its
 * scripts are. What weighs most comes after the scripts.
 */
function datasetPreloads({ files }: Manifest): Preload[] {
  const small = ['manifest.json', files.core, files.places]
  const late = [
    files.regions,
    files.routes,
    files.events,
    `${files.details}event-ids.json`,
    `${files.details}other-events.json`,
    files.basemap,
  ]
  const asked = (file: string) => ({ href: `data/${file}`, as: 'fetch' as const })
  return [...small.map(asked), ...late.map((file) => ({ ...asked(file), late: true }))]
}

/** Writes the pages of one view, every form in every language. Answers the hashes of their styles. */
export async function writePages(site: SiteParts, { selection, paths }: PlannedView): Promise<string[]> {
  const { dist, dataset, manifest, details, siteUrl } = site
  const state: UrlState = selection ? { selection } : {}
  const hashes: string[] = []
  const preload = datasetPreloads(manifest)
  for (const language of languages) {
    const folder = folderOf(language)
    const messages = await messagesScript(dist, language)
    const store = createMapStore(dataset, { lang: language, ...state })
    await feedDetails(store, details).settled()
    const drawing = startDrawing(store)
    const forMachines = await machineHead(site, store, paths)
    for (const form of FORMS) {
      const path = paths[form]
      const toRoot = upFrom(folder + path)
      const toLanguage = upFrom(path) || './'
      const { css, hash } = pageStyle(site, form, toRoot)
      hashes.push(hash)
      const html = fillTemplate(site.templates[form].html, {
        language,
        title: pageTitle(store),
        description: pageDescription(store),
        state: formatUrlState(state),
        toLanguage,
        head: form === 'full' ? forMachines : frameHead(paths, language, siteUrl),
        version: dataset.version,
        markup: renderToString(pageView(form, { store, drawing, toLanguage })),
        toRoot,
        // A frame is not started before its map is wanted.
        after: form === 'embed' ? '' : notStartedNote(language),
        // A frame asks for nothing before its map is wanted.
        preload: form === 'embed' ? [] : [{ href: messages, as: 'module' as const }, ...preload],
        css,
      })
      writeSiteFile(dist, folder + path, html)
    }
    if (siteUrl !== null) {
      const oembed = JSON.stringify(oembedOfPage(store, siteUrl))
      writeSiteFile(dist, folder + oembedPath(selection), oembed)
    }
  }
  return hashes
}
