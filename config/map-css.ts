import type { Plugin } from 'vite'

/** Parts of the map library that this map has none of: its buttons, popups, markers and the reader's own position. */
const UNUSED =
  /\.maplibregl-(?:ctrl|popup|marker|user-location|attrib|compact)|maplibregl-user-location|geolocate/

/** Cuts CSS into its rules, those within `@media` and the like left whole: `[what stands before the brace, the inside]`. */
function rulesOf(css: string): [head: string, body: string][] {
  const rules: [string, string][] = []
  let depth = 0
  let start = 0
  let open = 0
  for (let i = 0; i < css.length; i++) {
    if (css[i] === '{' && depth++ === 0) open = i
    if (css[i] !== '}' || --depth > 0) continue
    rules.push([css.slice(start, open), css.slice(open + 1, i)])
    start = i + 1
  }
  return rules
}

/** The library's style sheet, minified, without the rules that are for unused parts alone. */
export function usedMapCss(css: string): string {
  return rulesOf(css)
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
