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
 * @param {string} name path below the root
 * @param {readonly string[]} styleHashes like `sha256-...`, of the one `<style>` of prebuilt pages
 */
export function contentSecurityPolicy(name, styleHashes) {
  const hashes = styleHashes.map((hash) => ` '${hash}'`).join('')
  const directives = {
    ...CONTENT_SECURITY,
    'style-src': CONTENT_SECURITY['style-src'] + hashes,
    'frame-ancestors': isEmbedPage(name) ? '*' : "'self'",
  }
  return Object.entries(directives)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ')
}

/**
 * @param {string} name path below the root
 * @param {readonly string[]} styleHashes
 * @returns {Record<string, string>}
 */
export function headersFor(name, styleHashes) {
  const page = name.endsWith('.html')
  return {
    'Cache-Control': isFingerprinted(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'Content-Security-Policy': contentSecurityPolicy(name, page ? styleHashes : []),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': DENIED_FEATURES.map((feature) => `${feature}=()`).join(', '),
    ...(page ? {} : { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }),
  }
}
