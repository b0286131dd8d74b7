import { createHash } from 'node:crypto'
import { renderToString } from 'react-dom/server'
import type { DetailFiles } from '../data/detail-files.ts'
import type { Dataset } from '../domain/dataset/dataset.ts'
import { folderOf, languages } from '../domain/languages.ts'
import type { Manifest } from '../domain/schema/dataset.ts'
import { oembedPath } from '../domain/url/beside-page.ts'
import type { PageForm } from '../domain/url/page-path.ts'
import { formatUrlState, type UrlState } from '../domain/url/url-state.ts'
import { createMapStore } from '../store/create-store.ts'
import { emptyDetails } from '../store/details.ts'
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
import { usedStyles, withoutFonts, wordsOf } from './used-styles.ts'

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
  /** Scripts that a page in full asks for at once. */
  panelScripts: readonly string[]
}

interface Style {
  css: string
  /** The same in UTF-8. */
  bytes: Buffer
  hash: string
}

const styleOf = (css: string): Style => ({ css, bytes: Buffer.from(css), hash: styleHash(css) })

const styles = new Map<string, Style>()

/** The style of pages of a form and depth, with its hash. Made once for all of them. */
function pageStyle({ templates, dataset }: SiteParts, form: PageForm, toRoot: string): Style {
  const key = `${form} ${toRoot}`
  const made = styles.get(key)
  if (made) return made
  const sheets = templates[form].sheets.map((sheet) => cssForPage(sheet, toRoot))
  const css = [...sheets, drawingCss(dataset.map)].join('\n')
  const style = styleOf(css)
  styles.set(key, style)
  return style
}

/**
 * The files of the dataset: a page is brought to life when they are all here, and asks for them itself only when its
 * scripts are. What weighs most comes after the scripts.
 */
function datasetPreloads({ files }: Manifest): { early: Preload[]; late: Preload[] } {
  const early = ['manifest.json', files.core, files.places]
  const late = [
    files.regions,
    files.routes,
    files.events,
    `${files.details}event-ids.json`,
    `${files.details}other-events.json`,
    files.basemap,
  ]
  const asked = (file: string) => ({ href: `data/${file}`, as: 'fetch' as const })
  return { early: early.map(asked), late: late.map((file) => ({ ...asked(file), late: true })) }
}

/**
 * The style of a start view: what its markup needs. Cards and dialogs are half of the whole style, and this is the view
 * that most readers wait for; the rest stands in a file that scripts ask for (page/later-styles.ts).
 */
function startStyle({ css }: Style, markup: string): Style {
  return styleOf(usedStyles(css, wordsOf(markup)))
}

/** Writes the whole style of a form as a file, for scripts to ask for. Answers its path. */
function writeLaterStyles({ dist, templates }: SiteParts, form: PageForm): string {
  const css = templates[form].sheets
    .map((sheet) => withoutFonts(sheet.replace(/^@charset[^;]*;/, '')))
    .join('\n')
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 8)
  const path = `assets/${form === 'embed' ? 'embed' : 'page'}-later-${hash}.css`
  writeSiteFile(dist, path, css)
  return path
}

/** Stands in a page for its drawing: half of its markup, the same in every form, and so encoded once. */
const DRAWING = '<!--drawing-->'

/** Markup with the drawing in its place. Throws an Error where it has not just one. */
function aroundDrawing(markup: string, drawing: Buffer): [string, Buffer, string] {
  const [before, after, ...more] = markup.split(DRAWING)
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error('A page has one place for its drawing.')
  return [before, drawing, after]
}

/** Writes the pages of one view, every form in every language. Answers the hashes of their styles. */
export async function writePages(site: SiteParts, { selection, paths }: PlannedView): Promise<string[]> {
  const { dist, dataset, manifest, details, siteUrl } = site
  const state: UrlState = selection ? { selection } : {}
  const hashes: string[] = []
  const ofPanels = site.panelScripts
    .filter((href) => !site.templates.full.html.includes(href))
    .map((href) => ({ href, as: 'module' as const }))
  const ofData = datasetPreloads(manifest)
  let fed = emptyDetails
  for (const language of languages) {
    const folder = folderOf(language)
    const messages = await messagesScript(dist, language)
    const store = createMapStore(dataset, { lang: language, ...state })
    // A view needs the same details in every language.
    store.getState().actions.addDetails(() => fed)
    await feedDetails(store, details).settled()
    fed = store.getState().details
    const drawing = Buffer.from(startDrawing(store))
    const texts = { title: pageTitle(store), description: pageDescription(store) }
    const forMachines = await machineHead(site, store, paths, texts)
    for (const form of FORMS) {
      const path = paths[form]
      const toRoot = upFrom(folder + path)
      const toLanguage = upFrom(path) || './'
      const markup = renderToString(pageView(form, { store, drawing: DRAWING, toLanguage }))
      // A frame is not started before its map is wanted.
      const after = form === 'embed' ? '' : notStartedNote(language)
      const whole = pageStyle(site, form, toRoot)
      const { bytes, hash } = selection ? whole : startStyle(whole, markup + drawing.toString() + after)
      hashes.push(hash)
      // A frame asks for nothing before its map is wanted.
      const preload: Preload[] =
        form === 'embed'
          ? []
          : [...ofData.early, { href: messages, as: 'module' }, ...ofPanels, ...ofData.late]
      const html = fillTemplate(site.templates[form].html, {
        language,
        ...texts,
        state: formatUrlState(state),
        toLanguage,
        head: form === 'full' ? forMachines : frameHead(paths, language, siteUrl),
        version: dataset.version,
        laterStyles: selection ? null : writeLaterStyles(site, form),
        markup: aroundDrawing(markup, drawing),
        toRoot,
        after,
        preload,
        css: bytes,
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
