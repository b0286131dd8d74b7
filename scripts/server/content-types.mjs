import { extname } from 'node:path'

/** Content types by file name ending, and whether compression pays. @type {Readonly<Record<string, [string, boolean]>>} */
export const contentTypes = {
  '.html': ['text/html; charset=utf-8', true],
  '.js': ['text/javascript; charset=utf-8', true],
  '.mjs': ['text/javascript; charset=utf-8', true],
  '.css': ['text/css; charset=utf-8', true],
  '.json': ['application/json; charset=utf-8', true],
  '.geojson': ['application/geo+json; charset=utf-8', true],
  '.webmanifest': ['application/manifest+json; charset=utf-8', true],
  '.xml': ['application/xml; charset=utf-8', true],
  '.txt': ['text/plain; charset=utf-8', true],
  '.md': ['text/markdown; charset=utf-8', true],
  '.csv': ['text/csv; charset=utf-8', true],
  '.jsonld': ['application/ld+json; charset=utf-8', true],
  '.bib': ['text/x-bibtex; charset=utf-8', true],
  '.ris': ['application/x-research-info-systems', true],
  '.kml': ['application/vnd.google-earth.kml+xml', true],
  '.ics': ['text/calendar; charset=utf-8', true],
  '.svg': ['image/svg+xml; charset=utf-8', true],
  '.bin': ['application/octet-stream', true],
  '.wasm': ['application/wasm', true],
  '.map': ['application/json; charset=utf-8', true],
  '.png': ['image/png', false],
  '.jpg': ['image/jpeg', false],
  '.webp': ['image/webp', false],
  '.avif': ['image/avif', false],
  '.ico': ['image/x-icon', false],
  '.woff2': ['font/woff2', false],
  '.woff': ['font/woff', false],
  '.pmtiles': ['application/vnd.pmtiles', false],
  '.zip': ['application/zip', false],
  '.pdf': ['application/pdf', false],
}

/**
 * Content type of a file by its name; bytes of an unknown kind are never guessed at.
 * @param {string} path
 */
export function contentType(path) {
  const [type, compressible] = contentTypes[extname(path).toLowerCase()] ?? [
    'application/octet-stream',
    false,
  ]
  return { type, compressible }
}
