import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Dataset } from '../domain/dataset/dataset.ts'
import { directionOf, folderOf, languages } from '../domain/languages.ts'
import { inLanguage } from '../domain/text/in-language.ts'
import { upFrom } from './head/page-address.ts'
import { renderPng } from './pictures/render-png.ts'
import { writeSiteFile } from './site-files.ts'

const SIZES = [192, 512] as const
/** The part of a maskable icon's side that no system cuts off. */
const SAFE = 0.8

/** The icon's own drawing at a size; `maskable`: its ground fills the whole, its figure keeps to the safe part. */
function iconAt(svg: string, size: number, maskable: boolean): string {
  const side = maskable ? size * SAFE : size
  const inset = (size - side) / 2
  const placed = svg.replace('<svg ', `<svg x="${inset}" y="${inset}" width="${side}" height="${side}" `)
  const ground = /fill="(#[\da-f]{6})"/i.exec(svg)?.[1] ?? '#ffffff'
  const filled = maskable ? `<rect width="${size}" height="${size}" fill="${ground}"/>` : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${filled}${placed}</svg>`
}

/** What a device needs to know of the map to install it, once in each language, and its icons. */
export async function writeAppManifests({
  dist,
  dataset,
}: {
  dist: string
  dataset: Dataset
}): Promise<void> {
  const svg = await readFile(join(dist, 'icon.svg'), 'utf8')
  for (const size of SIZES) writeSiteFile(dist, `icons/${size}.png`, renderPng(iconAt(svg, size, false)))
  writeSiteFile(dist, 'icons/maskable.png', renderPng(iconAt(svg, 512, true)))
  for (const language of languages) {
    const folder = folderOf(language)
    const up = upFrom(folder) || './'
    const { title, description } = dataset.map
    const manifest = {
      name: inLanguage(title, language),
      short_name: inLanguage(title, language),
      description: inLanguage(description, language),
      lang: language,
      dir: directionOf(language),
      start_url: './',
      scope: up,
      display: 'standalone',
      background_color: '#f6f1e6',
      theme_color: '#fffdf8',
      icons: [
        ...SIZES.map((size) => ({
          src: `${up}icons/${size}.png`,
          sizes: `${size}x${size}`,
          type: 'image/png',
        })),
        { src: `${up}icons/maskable.png`, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        { src: `${up}icon.svg`, sizes: 'any', type: 'image/svg+xml' },
      ],
    }
    writeSiteFile(dist, `${folder}manifest.webmanifest`, `${JSON.stringify(manifest, null, 2)}\n`)
  }
}
