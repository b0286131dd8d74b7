import { parse } from 'postcss'
import type { Plugin } from 'vite'
import { keepSelectors, takeOut } from '../src/prerender/keep-selectors.ts'

/** Parts of the map library that this map has none of: its buttons, popups, markers and the reader's own position. */
const UNUSED =
  /\.maplibregl-(?:ctrl|popup|marker|user-location|attrib|compact)|maplibregl-user-location|geolocate/

/** The library's style sheet, minified, without the rules and movements that are for unused parts alone. */
export function usedMapCss(css: string): string {
  const sheet = parse(keepSelectors(css, (selector) => !UNUSED.test(selector)))
  sheet.walkAtRules(/keyframes$/, (movement) => {
    if (UNUSED.test(movement.params)) takeOut(movement)
  })
  return sheet.toString()
}

/** The map's style sheet holds the pictures of a dozen buttons that are not there: 9 of its 10 kB as they are sent. */
export function mapCss(): Plugin {
  return {
    name: 'map-css',
    enforce: 'pre',
    transform: (code, id) => (id.endsWith('maplibre-gl.css') ? { code: usedMapCss(code), map: null } : null),
  }
}
