import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { aboutDataSchema } from '../../domain/schema/about.ts'
import type { Manifest } from '../../domain/schema/dataset.ts'
import type { MapConfig } from '../../domain/schema/map-config.ts'
import { cssForPage, fillTemplate, styleHash, stylesheetsOf } from '../html-page.ts'
import { AboutDataPage } from './about-data-page.tsx'
import { aboutTexts } from './texts.ts'

const FILE = 'about-data.html'
const DOWNLOADS = 'export'

/** The exported files that the build has left beside the page; none where it has not exported. */
async function exportedFiles(dist: string): Promise<string[]> {
  const names = await readdir(join(dist, DOWNLOADS)).catch(() => [])
  return names.filter((name) => name !== 'README.txt').sort()
}

/**
 * Writes the page about the data in both languages over its built template. Answers the hashes of its styles.
 * `dist` is the built site.
 */
export async function writeAboutData(dist: string, map: MapConfig, manifest: Manifest): Promise<string[]> {
  const template = await readFile(join(dist, FILE), 'utf8')
  const sheets = await Promise.all(
    stylesheetsOf(template).map((sheet) => readFile(join(dist, sheet), 'utf8')),
  )
  const about = await readFile(join(dist, 'data', manifest.files.details, 'about.json'), 'utf8')
  const data = aboutDataSchema.parse(JSON.parse(about))
  const files = await exportedFiles(dist)
  const hashes: string[] = []
  for (const language of ['ar', 'en'] as const) {
    const toRoot = language === 'ar' ? '' : '../'
    const texts = aboutTexts(language)
    const css = sheets.map((sheet) => cssForPage(sheet, toRoot)).join('\n')
    const alternate = language === 'ar' ? `en/${FILE}` : `../${FILE}`
    const html = fillTemplate(template, {
      language,
      title: `${texts.t('heading')} · ${map.title[language]}`,
      description: map.description[language],
      alternate,
      canonical: null,
      state: '',
      toLanguage: '',
      listed: true,
      version: manifest.version,
      markup: renderToStaticMarkup(
        <AboutDataPage
          map={map}
          version={manifest.version}
          data={data}
          texts={texts}
          language={language}
          addresses={{ other: alternate, map: './' }}
          downloads={files.length === 0 ? null : { folder: `${toRoot}${DOWNLOADS}/`, files }}
        />,
      ),
      toRoot,
      preload: [],
      css,
    })
    const path = join(dist, language === 'ar' ? '' : language, FILE)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, html)
    hashes.push(styleHash(css))
  }
  return hashes
}
