import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type RenderedImage, Resvg, type ResvgRenderOptions } from '@resvg/resvg-js'
import { indexedPng } from './indexed-png.ts'

/** Counts what changes pictures here without changing their drawings. */
const WRITER = 2

const need = createRequire(join(process.cwd(), 'package.json'))
const fontFiles = ['400Regular/Vazirmatn_400Regular.ttf', '700Bold/Vazirmatn_700Bold.ttf'].map((file) =>
  need.resolve(`@expo-google-fonts/vazirmatn/${file}`),
)
/** Letters come from the project's own files alone: a picture is the same wherever it is built. */
export const options: ResvgRenderOptions = {
  font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Vazirmatn' },
  logLevel: 'error',
}

/** What beside its drawing decides a picture: fonts, rasterizer, writer. */
function rendererKey(): string {
  const hash = createHash('sha256').update(`${WRITER} ${need('@resvg/resvg-js/package.json').version}`)
  for (const file of fontFiles) hash.update(readFileSync(file))
  return hash.digest('hex')
}

let known: string | null = null

/** Name of a picture by all that decides it: equal names, equal pictures. */
export function pictureKey(svg: string): string {
  known ??= rendererKey()
  return createHash('sha256').update(known).update(svg).digest('hex')
}

/** A drawing as PNG, a pixel to each of its own. Throws an Error where the drawing cannot be read. */
export function renderPng(svg: string): Buffer {
  const image: RenderedImage = new Resvg(svg, options).render()
  return indexedPng(image.pixels, image.width, image.height)
}
