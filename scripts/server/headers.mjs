/**
 * The headers of every answer, by the kind of file. The server configurations in `deploy/` say the same.
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
  // The share dialog shows a frame as it will stand elsewhere.
  'frame-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
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

/** Pages that are made to stand in a frame on any site. @param {string} name path below the root */
export function isEmbedPage(name) {
  return /^(?:en\/)?(?:embed\.html$|embed\/)/.test(name)
}

/** Files whose name changes with their content. @param {string} name */
export function isFingerprinted(name) {
  return name.startsWith('assets/') || /^data\/[^/]+\//.test(name)
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

/**
 * @param {string} name path below the root
 * @param {BuildHeaders} build
 */
export function contentSecurityPolicy(name, { styleHashes, basemapOrigin }) {
  const hashes = styleHashes.map((hash) => ` '${hash}'`).join('')
  const directives = {
    ...CONTENT_SECURITY,
    'style-src': CONTENT_SECURITY['style-src'] + hashes,
    'connect-src': CONTENT_SECURITY['connect-src'] + (basemapOrigin ? ` ${basemapOrigin}` : ''),
    'frame-ancestors': isEmbedPage(name) ? '*' : "'self'",
  }
  return Object.entries(directives)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ')
}

/**
 * @param {string} name path below the root
 * @param {BuildHeaders} build
 * @returns {Record<string, string>}
 */
export function headersFor(name, build) {
  const page = name.endsWith('.html')
  return {
    'Cache-Control': isFingerprinted(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'Content-Security-Policy': contentSecurityPolicy(name, page ? build : { ...build, styleHashes: [] }),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': DENIED_FEATURES.map((feature) => `${feature}=()`).join(', '),
    ...(page ? {} : { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }),
  }
}
