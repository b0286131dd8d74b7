import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'

const need = createRequire(import.meta.url)
const between = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('')

/**
 * Letters of Arabic, those of the Maghreb among them, and of Persian, Azerbaijani and Kurdish names written with them, harakat, digits, punctuation and the
 * signs that direct a line. The packaged fonts hold those of all other languages of the script too.
 */
const ARABIC = [
  ' ',
  between(0x60c, 0x60d),
  between(0x61b, 0x61f),
  between(0x621, 0x63a),
  between(0x640, 0x655),
  between(0x660, 0x671),
  'پچژکگۀەۆۇۋیێ',
  'ڠڤڥڨڭ',
  between(0x6f0, 0x6f9),
  between(0x200b, 0x200f),
  between(0x2010, 0x2015),
  between(0x2066, 0x2069),
  '‘’“”«»…',
].join('')
/** Letters in the forms that they join in: the map shapes its labels with them. */
export const PRESENTATION_FORMS = `${between(0xfb50, 0xfbff)}${between(0xfe70, 0xfefc)}`
/** Latin-1 and the signs of the interface; further Latin letters come from a file of their own. */
const LATIN = `${between(0x20, 0x7e)}${between(0xa0, 0xff)}ıŒœˆ˚˜–—‘’‚“”„•…‹›€←↑→↓−`

/** Letters of European, Turkish and Azerbaijani names, and of transliterations. */
const FURTHER_LATIN = `${between(0x100, 0x17f)}ƏəȘșȚțǦǧǰʹʺʻʼʾʿḌḍḤḥḪḫṢṣṬṭẒẓẔẕ₼₽₾`

/** The weights that the interface and the map use. */
const WEIGHTS = { wght: { min: 400, max: 700, default: 400 } }

/** What pages and their live map load. */
export const SUBSETS = [
  {
    file: '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2',
    letters: ARABIC + PRESENTATION_FORMS,
    axes: WEIGHTS,
  },
  {
    file: '@fontsource-variable/vazirmatn/files/vazirmatn-latin-ext-wght-normal.woff2',
    letters: FURTHER_LATIN,
    axes: WEIGHTS,
  },
  {
    file: '@fontsource-variable/vazirmatn/files/vazirmatn-latin-wght-normal.woff2',
    letters: LATIN,
    axes: WEIGHTS,
  },
  {
    file: '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2',
    letters: ARABIC,
    axes: null,
  },
] as const

const FOLDER = join(import.meta.dirname, '..', '.cache', 'fonts')

/** The subset of a packaged font, made where it is not there yet. Answers its file. */
export async function subsetOf({ file, letters, axes }: (typeof SUBSETS)[number]): Promise<string> {
  const packed = readFileSync(need.resolve(file))
  const key = createHash('sha256')
    .update(packed)
    .update(JSON.stringify([letters, axes]))
    .digest('hex')
  const name = file.split('/').at(-1) ?? ''
  const path = join(FOLDER, key.slice(0, 16), name)
  if (existsSync(path)) return path
  const subset = await subsetFont(packed, letters, {
    targetFormat: 'woff2',
    ...(axes ? { variationAxes: axes } : {}),
  })
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, subset)
  return path
}

/** Builds carry the letters that pages use in place of the whole fonts; while developing the fonts are as packaged. */
export function subsetFonts(): Plugin {
  return {
    name: 'subset-fonts',
    apply: 'build',
    enforce: 'pre',
    config: async () => ({
      resolve: {
        alias: await Promise.all(
          SUBSETS.map(async (subset) => ({
            // In a style sheet as it is, in a script with what asks for its address.
            find: new RegExp(`^.*/${subset.file.split('/').at(-1)}(\\?url)?$`),
            replacement: `${await subsetOf(subset)}$1`,
          })),
        ),
      },
    }),
  }
}
