import { mapFontUrls } from '../../map/font-urls.ts'
import { UNICODE_RANGES } from '../../map/style/font-faces.ts'

/** A file of the site as a `data:` URL. Throws an Error where it cannot be had. */
export async function dataUrl(address: string): Promise<string> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  const content = await answer.blob()
  return new Promise((done, fail) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => {
      if (typeof reader.result === 'string') done(reader.result)
    })
    reader.addEventListener('error', () => fail(reader.error ?? new Error(address)))
    reader.readAsDataURL(content)
  })
}

let known: Promise<string> | null = null

/**
 * `@font-face` rules of the map's font with the fonts in them: a picture is opened where no page is. Three subsets
 * with their weights, about 65 kB.
 */
export function embeddedFontCss(): Promise<string> {
  known ??= readFonts().catch((error: unknown) => {
    known = null
    throw error
  })
  return known
}

async function readFonts(): Promise<string> {
  const urls = mapFontUrls()
  const faces = (['arabic', 'latin', 'latinExtended'] as const).map(async (subset) => {
    const source = await dataUrl(urls[subset])
    const range = UNICODE_RANGES[subset].join(',')
    return `@font-face{font-family:Vazirmatn;font-weight:400 700;src:url(${source}) format("woff2");unicode-range:${range}}`
  })
  return (await Promise.all(faces)).join('\n')
}
