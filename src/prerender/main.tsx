import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { renderToString } from 'react-dom/server'
import { readBasemapUrl } from '../domain/basemap-url.ts'
import { formatUrlState, type Language } from '../domain/url/url-state.ts'
import { createMapStore } from '../store/create-store.ts'
import { feedDetails } from '../store/feed-details.ts'
import { writeAboutData } from './about-data/write-about-data.tsx'
import { cssForPage, fillTemplate, styleHash, stylesheetsOf } from './html-page.ts'
import { plannedPages, type Template } from './pages.tsx'
import { readDataset } from './read-dataset.ts'
import { drawingCss, startDrawing } from './start-drawing.ts'

const FOLDERS: readonly { language: Language; folder: string; toOther: string }[] = [
  { language: 'ar', folder: '', toOther: 'en/' },
  { language: 'en', folder: 'en/', toOther: '../' },
]

/** Read first: a setting that cannot be used stops the build. */
const detailBasemap = readBasemapUrl(process.env.VITE_BASEMAP_URL)
const dist = join(process.cwd(), 'dist')
const { dataset, manifest, details } = await readDataset(join(dist, 'data'))
const styleHashes = new Set<string>()

/** A template with its stylesheets, each as it is written. */
async function readTemplate(file: Template) {
  const html = await readFile(join(dist, file), 'utf8')
  const sheets = await Promise.all(stylesheetsOf(html).map((sheet) => readFile(join(dist, sheet), 'utf8')))
  return { html, sheets }
}
// Read before any page is written: the start page takes its template's place.
const templates: Readonly<Record<Template, Awaited<ReturnType<typeof readTemplate>>>> = {
  'index.html': await readTemplate('index.html'),
  'embed.html': await readTemplate('embed.html'),
}

/** The way up from a path to the folder it starts in: '' or '../' as often as it takes. */
const upFrom = (path: string) => '../'.repeat(path.split('/').length - 1)
/** A path as a link says it: the start page is its folder. */
const linked = (path: string) => path.replace(/(^|\/)index\.html$/, '$1')

for (const page of plannedPages(dataset)) {
  const template = templates[page.template]
  for (const { language, folder, toOther } of FOLDERS) {
    const toRoot = upFrom(folder + page.path)
    const toLanguage = upFrom(page.path) || './'
    const store = createMapStore(dataset, { lang: language, ...page.state })
    await feedDetails(store, details).settled()
    const css = [...template.sheets.map((sheet) => cssForPage(sheet, toRoot)), drawingCss(dataset.map)].join(
      '\n',
    )
    styleHashes.add(styleHash(css))
    const html = fillTemplate(template.html, {
      language,
      title: page.title(language),
      description: page.description(language),
      alternate: `${upFrom(page.path)}${toOther}${linked(page.path)}` || './',
      state: formatUrlState(page.state),
      toLanguage,
      listed: page.listed,
      version: dataset.version,
      markup: renderToString(page.view(store, startDrawing(store), toLanguage)),
      toRoot,
      preload: [
        { href: 'data/manifest.json', as: 'fetch' },
        ...[manifest.files.core, manifest.files.places].map((href) => ({
          href: `data/${href}`,
          as: 'fetch' as const,
        })),
      ],
      css,
    })
    const path = join(dist, folder, page.path)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, html)
    console.log(`${folder}${page.path}: ${html.length} characters`)
  }
}
for (const hash of await writeAboutData(dist, dataset.map, manifest)) styleHashes.add(hash)
const headers = { styleHashes: [...styleHashes], basemapOrigin: detailBasemap?.origin ?? null }
await writeFile(join(dist, 'headers.json'), `${JSON.stringify(headers, null, 2)}\n`)
