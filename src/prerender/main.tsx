import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ReactElement } from 'react'
import { renderToString } from 'react-dom/server'
import { Page } from '../app/page.tsx'
import { readBasemapUrl } from '../domain/basemap-url.ts'
import type { Language } from '../domain/url/url-state.ts'
import { EmbedPage } from '../embed/embed-page.tsx'
import { createMapStore, type MapStore } from '../store/create-store.ts'
import { feedDetails } from '../store/feed-details.ts'
import { writeAboutData } from './about-data/write-about-data.tsx'
import { cssForPage, fillTemplate, styleHash, stylesheetsOf } from './html-page.ts'
import { readDataset } from './read-dataset.ts'
import { drawingCss, startDrawing } from './start-drawing.ts'

interface PageKind {
  /** Built template and file name under each language's folder. */
  file: 'index.html' | 'embed.html'
  view: (store: MapStore, drawing: string) => ReactElement
  listed: boolean
}

const PAGES: readonly PageKind[] = [
  { file: 'index.html', view: (store, drawing) => <Page store={store} drawing={drawing} />, listed: true },
  {
    file: 'embed.html',
    view: (store, drawing) => <EmbedPage store={store} drawing={drawing} />,
    listed: false,
  },
]

const FOLDERS: readonly { language: Language; folder: string; toRoot: string; toOther: string }[] = [
  { language: 'ar', folder: '', toRoot: '', toOther: 'en/' },
  { language: 'en', folder: 'en', toRoot: '../', toOther: '../' },
]

/** Read first: a setting that cannot be used stops the build. */
const detailBasemap = readBasemapUrl(process.env.VITE_BASEMAP_URL)
const dist = join(process.cwd(), 'dist')
const { dataset, manifest, details } = await readDataset(join(dist, 'data'))
const templates = new Map(
  await Promise.all(PAGES.map(async ({ file }) => [file, await readFile(join(dist, file), 'utf8')] as const)),
)
const styleHashes = new Set<string>()

for (const { file, view, listed } of PAGES) {
  const template = templates.get(file) ?? ''
  const sheets = await Promise.all(
    stylesheetsOf(template).map((sheet) => readFile(join(dist, sheet), 'utf8')),
  )
  for (const { language, folder, toRoot, toOther } of FOLDERS) {
    const store = createMapStore(dataset, { lang: language })
    await feedDetails(store, details).settled()
    const css = [...sheets.map((sheet) => cssForPage(sheet, toRoot)), drawingCss(dataset.map)].join('\n')
    styleHashes.add(styleHash(css))
    const html = fillTemplate(template, {
      language,
      title: dataset.map.title[language],
      description: dataset.map.description[language],
      alternate: `${toOther}${file === 'index.html' ? '' : file}`,
      listed,
      version: dataset.version,
      markup: renderToString(view(store, startDrawing(store))),
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
    const path = join(dist, folder, file)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, html)
    console.log(`${join(folder, file)}: ${html.length} characters`)
  }
}
for (const hash of await writeAboutData(dist, dataset.map, manifest)) styleHashes.add(hash)
const headers = { styleHashes: [...styleHashes], basemapOrigin: detailBasemap?.origin ?? null }
await writeFile(join(dist, 'headers.json'), `${JSON.stringify(headers, null, 2)}\n`)
