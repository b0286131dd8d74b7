import { LANGUAGE_FOLDER } from '../build/language-folders.mjs'

/**
 * The headers of every answer, by the kind of file: the one table of which our own server (handler.mjs) and the server
 * configurations (scripts/deploy/) are made.
 *
 * `data:` for workers is for embeds in an opaque origin (`sandbox="allow-scripts"`), where the map library starts its
 * worker from a data address; there each asset needs `Access-Control-Allow-Origin: *` as well.
 */
const CONTENT_SECURITY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self' data:",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
  // One policy, by the name that counts wherever a plain text is set: src/page/script-policy.ts.
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
}

/** Powers of the browser that no page of ours uses. */
const DENIED_FEATURES = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]

/**
 * Kinds of files, told apart by their path below the root. `page`: a whole page; `embed`: a page that is made to stand in
 * a frame on any site; `fingerprinted`: its name changes with its content; `file`: anything else.
 * @typedef {'page' | 'embed' | 'fingerprinted' | 'file'} FileKind
 */
/** @type {readonly FileKind[]} */
export const fileKinds = ['page', 'embed', 'fingerprinted', 'file']

/**
 * The kinds of paths below the root, as regular expressions that all servers read alike; the first that matches counts,
 * `file` where none does. In the path, `.html` of a page may not have been left out.
 * @type {readonly (readonly [FileKind, string])[]}
 */
export const kindPatterns = [
  ['fingerprinted', '^(assets/|data/[^/]+/)'],
  // What is not there may be asked for by a frame too.
  ['embed', `^(${LANGUAGE_FOLDER}(embed\\.html$|embed/.*\\.html$)|404\\.html$)`],
  ['page', '\\.html$'],
]

const VIEW = '(place|event|article|story)/([a-z0-9_-]+)(?:\\.html)?$'

/**
 * Pages of views that have none of their own, or that the map no longer has, lead to the start page with the selection in
 * its query: it shows the view, or says that it is gone. To be followed where no file is. The parts: language folder, kind, id.
 * @type {readonly { pattern: string, page: string }[]}
 */
export const GONE_VIEWS = [
  { pattern: `^${LANGUAGE_FOLDER}embed/${VIEW}`, page: 'embed.html' },
  { pattern: `^${LANGUAGE_FOLDER}${VIEW}`, page: '' },
]

/**
 * Where a path below the root leads that has no file, with its own query; null: nowhere.
 * @param {string} name @param {string} query with its `?`, or empty
 */
export function goneViewAddress(name, query) {
  for (const { pattern, page } of GONE_VIEWS) {
    const [, folder = '', kind, id] = new RegExp(pattern).exec(name) ?? []
    if (id !== undefined) return `${folder}${page}?${kind}=${id}${query.replace('?', '&')}`
  }
  return null
}

/** @param {string} name path below the root @returns {FileKind} */
export function kindOf(name) {
  return kindPatterns.find(([, pattern]) => new RegExp(pattern).test(name))?.[0] ?? 'file'
}

/**
 * What the build says of the headers in `headers.json`.
 * @typedef {object} BuildHeaders
 * @property {readonly string[]} styleHashes like `sha256-...`, of the one `<style>` of prebuilt pages
 * @property {string | null} basemapOrigin the one other host that may be asked, for a detailed basemap
 */

/** @type {BuildHeaders} */
export const NO_BUILD_HEADERS = { styleHashes: [], basemapOrigin: null }

/**
 * Reads `headers.json`, taking nothing that could end a directive.
 * @param {string} text
 * @returns {BuildHeaders}
 */
export function readBuildHeaders(text) {
  const { styleHashes, basemapOrigin } = JSON.parse(text)
  const isOrigin = typeof basemapOrigin === 'string' && /^https?:\/\/[\w.-]+(?::\d+)?$/.test(basemapOrigin)
  return {
    styleHashes: Array.isArray(styleHashes)
      ? styleHashes.filter((hash) => /^sha(?:256|384|512)-[\w+/=]+$/.test(hash))
      : [],
    basemapOrigin: isOrigin ? basemapOrigin : null,
  }
}

/** @param {FileKind} kind */
const isPage = (kind) => kind === 'page' || kind === 'embed'

/**
 * @param {FileKind} kind
 * @param {BuildHeaders} build
 */
export function contentSecurityPolicy(kind, { styleHashes, basemapOrigin }) {
  const hashes = isPage(kind) ? styleHashes.map((hash) => ` '${hash}'`).join('') : ''
  const directives = {
    ...CONTENT_SECURITY,
    'style-src': CONTENT_SECURITY['style-src'] + hashes,
    'connect-src': CONTENT_SECURITY['connect-src'] + (basemapOrigin ? ` ${basemapOrigin}` : ''),
    // A whole page shows what it would look like embedded; an embed shows no frame.
    ...(kind === 'page' ? { 'frame-src': "'self'" } : {}),
    'frame-ancestors': kind === 'embed' ? '*' : "'self'",
  }
  return Object.entries(directives)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ')
}

/**
 * @param {FileKind} kind
 * @param {BuildHeaders} build
 * @returns {Record<string, string>}
 */
export function headersOfKind(kind, build) {
  return {
    'Cache-Control': kind === 'fingerprinted' ? 'public, max-age=31536000, immutable' : 'no-cache',
    'Content-Security-Policy': contentSecurityPolicy(kind, build),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': DENIED_FEATURES.map((feature) => `${feature}=()`).join(', '),
    // In an opaque origin even the frame's own pages are another's: it asks for the page nearest to its URL.
    ...(kind === 'page'
      ? {}
      : { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }),
  }
}

/**
 * @param {string} name path below the root
 * @param {BuildHeaders} build
 */
export function headersFor(name, build) {
  return headersOfKind(kindOf(name), build)
}
