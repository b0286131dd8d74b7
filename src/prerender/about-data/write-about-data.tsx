import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Dataset } from '../../domain/dataset/dataset.ts'
import { folderOf, languages } from '../../domain/languages.ts'
import { aboutDataSchema } from '../../domain/schema/about.ts'
import type { Manifest } from '../../domain/schema/dataset.ts'
import { inLanguage } from '../../domain/text/in-language.ts'
import { languageLinks } from '../head/languages.ts'
import { upFrom } from '../head/page-address.ts'
import { cssForPage, fillTemplate, styleHash, stylesheetsOf } from '../html-page.ts'
import { AboutDataPage } from './about-data-page.tsx'
import { aboutTexts } from './texts.ts'

const FILE = 'about-data.html'

const DOWNLOADS = 'export'
const nameOf = (path: string) => path.slice(DOWNLOADS.length + 1)

interface AboutSite {
  dist: string
  siteUrl: string | null
  dataset: Dataset
  manifest: Manifest
  /** Paths of the exported files below the site's root. */
  exports: readonly string[]
}

/**
 * Writes the page about the data in both languages over its built template. Answers the hashes of its styles.
 */
export async function writeAboutData(site: AboutSite): Promise<string[]> {
  const { dist, siteUrl, manifest, exports } = site
  const { map } = site.dataset
  const template = await readFile(join(dist, FILE), 'utf8')
  const sheets = await Promise.all(
    stylesheetsOf(template).map((sheet) => readFile(join(dist, sheet), 'utf8')),
  )
  const about = await readFile(join(dist, 'data', manifest.files.details, 'about.json'), 'utf8')
  const data = aboutDataSchema.parse(JSON.parse(about))
  const hashes: string[] = []
  for (const language of languages) {
    const folder = folderOf(language)
    const toRoot = upFrom(folder)
    const texts = aboutTexts(language)
    const css = sheets.map((sheet) => cssForPage(sheet, toRoot)).join('\n')
    const html = fillTemplate(template, {
      language,
      title: `${texts.t('heading')} · ${inLanguage(map.title, language)}`,
      description: inLanguage(map.description, language),
      head: languageLinks(FILE, language, siteUrl),
      after: '',
      state: '',
      toLanguage: '',
      laterStyles: null,
      version: manifest.version,
      markup: [
        renderToStaticMarkup(
          <AboutDataPage
            map={map}
            version={manifest.version}
            data={data}
            texts={texts}
            language={language}
            addresses={{ page: FILE, map: './' }}
            downloads={
              exports.length === 0 ? null : { folder: `${toRoot}${DOWNLOADS}/`, files: exports.map(nameOf) }
            }
          />,
        ),
      ],
      toRoot,
      preload: [],
      css: Buffer.from(css),
    })
    const path = join(dist, folder, FILE)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, html)
    hashes.push(styleHash(css))
  }
  return hashes
}
