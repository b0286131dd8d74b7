import arabic from '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2?url'
import latinExtended from '@fontsource-variable/vazirmatn/files/vazirmatn-latin-ext-wght-normal.woff2?url'
import latin from '@fontsource-variable/vazirmatn/files/vazirmatn-latin-wght-normal.woff2?url'
import type { MapFontUrls } from './style/font-faces.ts'

const absolute = (url: string) => new URL(url, document.baseURI).href

/** The label fonts as the build fingerprinted them, absolute: the very files that the page's own texts are set with. */
export function mapFontUrls(): MapFontUrls {
  return { arabic: absolute(arabic), latin: absolute(latin), latinExtended: absolute(latinExtended) }
}
