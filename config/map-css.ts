import type { Plugin } from 'vite'
import { cssRules } from '../src/domain/text/css-rules.ts'

/** Parts of the map library that this map has none of: its buttons, popups, markers and the reader's own position. */
const UNUSED =
  /\.maplibregl-(?:ctrl|popup|marker|user-location|attrib|compact)|maplibregl-user-location|geolocate/

/** The library's style sheet, minified, without the rules that are for unused parts alone. */
export function usedMapCss(css: string): string {
  return cssRules(css)
    .map(([head, body]) => {
      if (/^@(?:-\w+-)?keyframes/.test(head)) return UNUSED.test(head) ? '' : `${head}{${body}}`
      if (head.startsWith('@')) {
        const inside = usedMapCss(body)
        return inside === '' ? '' : `${head}{${inside}}`
      }
      const used = head.split(',').filter((selector) => !UNUSED.test(selector))
      return used.length === 0 ? '' : `${used.join()}{${body}}`
    })
    .join('')
}

/** The map's style sheet holds the pictures of a dozen buttons that are not there: 9 of its 10 kB as they are sent. */
export function mapCss(): Plugin {
  return {
    name: 'map-css',
    enforce: 'pre',
    transform: (code, id) => (id.endsWith('maplibre-gl.css') ? { code: usedMapCss(code), map: null } : null),
  }
}
