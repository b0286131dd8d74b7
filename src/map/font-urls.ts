import arabicRegular from '@fontsource/vazirmatn/files/vazirmatn-arabic-400-normal.woff2?url'
import arabicBold from '@fontsource/vazirmatn/files/vazirmatn-arabic-700-normal.woff2?url'
import latinRegular from '@fontsource/vazirmatn/files/vazirmatn-latin-400-normal.woff2?url'
import latinBold from '@fontsource/vazirmatn/files/vazirmatn-latin-700-normal.woff2?url'
import latinExtendedRegular from '@fontsource/vazirmatn/files/vazirmatn-latin-ext-400-normal.woff2?url'
import latinExtendedBold from '@fontsource/vazirmatn/files/vazirmatn-latin-ext-700-normal.woff2?url'
import type { MapFontUrls } from './style/font-faces.ts'

const absolute = (url: string) => new URL(url, document.baseURI).href

/** The label fonts as the build fingerprinted them, absolute (MapLibre resolves nothing). */
export function mapFontUrls(): MapFontUrls {
  return {
    regular: {
      arabic: absolute(arabicRegular),
      latin: absolute(latinRegular),
      latinExtended: absolute(latinExtendedRegular),
    },
    bold: {
      arabic: absolute(arabicBold),
      latin: absolute(latinBold),
      latinExtended: absolute(latinExtendedBold),
    },
  }
}
