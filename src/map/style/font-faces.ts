/** Addresses of the label font's files, by script subset; each holds all weights from 400 to 700. */
export interface MapFontUrls {
  arabic: string
  latin: string
  latinExtended: string
}

/** MapLibre reads the weight off the name. */
export const REGULAR = ['Map Labels Regular']
export const BOLD = ['Map Labels Bold']

/**
 * Code points each subset covers, as the font's package states them (@fontsource-variable/vazirmatn, unicode.json), without the
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

/** MapLibre asks the browser for a font by a space before it draws with it: what covers one is then there. */
const AWAITED = 'U+0020'

export interface LabelFace {
  family: string
  /** As in CSS: `url(...)`. */
  source: string
  descriptors: { weight: string; unicodeRange: string; display: 'block' }
}

/**
 * The fonts of the map's labels, to be added to the document's. They are named by the same addresses as those of the
 * page's texts, so that no file is fetched twice; a style's own `font-faces` know no weights, and would need files of
 * their own. `extended`: whether labels hold further Latin letters, whose file is asked for on demand else, too late
 * for the label that demands it.
 */
export function labelFaces(urls: MapFontUrls, extended: boolean): LabelFace[] {
  const face = (family: string, subset: keyof MapFontUrls, awaited: boolean): LabelFace => ({
    family,
    source: `url("${urls[subset]}") format("woff2-variations")`,
    descriptors: {
      weight: '400 700',
      unicodeRange: [...UNICODE_RANGES[subset], ...(awaited ? [AWAITED] : [])].join(','),
      display: 'block',
    },
  })
  return [...REGULAR, ...BOLD].flatMap((family) => [
    face(family, 'latinExtended', extended),
    face(family, 'arabic', true),
    face(family, 'latin', true),
  ])
}
