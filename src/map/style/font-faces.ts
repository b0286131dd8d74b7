import type { FontFacesSpecification } from 'maplibre-gl'

/** Addresses of one weight's files, by script subset. */
export interface FontSubsetUrls {
  arabic: string
  latin: string
  latinExtended: string
}

export interface MapFontUrls {
  regular: FontSubsetUrls
  bold: FontSubsetUrls
}

export const REGULAR = ['Vazirmatn Regular']
export const BOLD = ['Vazirmatn Bold']

/**
 * Code points each subset covers, as the font's package states them (@fontsource/vazirmatn, unicode.json), without the
 * planes no label uses. The Arabic presentation forms (U+FE70 to U+FEFC) are what MapLibre's own shaping draws with.
 */
export const UNICODE_RANGES = {
  arabic: [
    'U+0600-06FF',
    'U+0750-077F',
    'U+200C-200E',
    'U+2010-2011',
    'U+FB50-FDFF',
    'U+FE70-FE74',
    'U+FE76-FEFC',
  ],
  latinExtended: ['U+0100-0130', 'U+0132-0151', 'U+0154-02BA', 'U+1E00-1E9F', 'U+20A0-20AB'],
  latin: ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+02BB-02BC', 'U+2000-200B', 'U+2012-206F', 'U+2212'],
} as const

function subsets(urls: FontSubsetUrls) {
  return [
    { url: urls.arabic, 'unicode-range': [...UNICODE_RANGES.arabic] },
    { url: urls.latin, 'unicode-range': [...UNICODE_RANGES.latin] },
    { url: urls.latinExtended, 'unicode-range': [...UNICODE_RANGES.latinExtended] },
  ]
}

/** The style's `font-faces`: each file is fetched when a label first needs a code point it covers. */
export function fontFaces(urls: MapFontUrls): FontFacesSpecification {
  return { [REGULAR[0]!]: subsets(urls.regular), [BOLD[0]!]: subsets(urls.bold) }
}
