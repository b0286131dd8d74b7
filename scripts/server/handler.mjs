import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { contentType } from './content-types.mjs'
import { acceptedEncoding, createBodies } from './encoding.mjs'
import { goneViewAddress, headersFor, NO_BUILD_HEADERS, readBuildHeaders } from './headers.mjs'
import { readPart, readRange } from './range.mjs'
import { readRequestPath } from './request-path.mjs'
import { findResource } from './resource.mjs'

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

const PLAIN_PAGE = (/** @type {string} */ text) =>
  `<!doctype html><html lang="ar"><meta charset="utf-8"><title>${text}</title><body dir="rtl"><h1>${text}</h1></body></html>\n`
const MESSAGES = {
  400: 'طلب غير مفهوم',
  404: 'الصفحة غير موجودة',
  405: 'طريقة غير مسموح بها',
  500: 'خطأ في الخادم',
}

/**
 * What the build says of the headers in `headers.json`; read again when the file changes.
 * @param {string} folder
 */
function createBuildHeaders(folder) {
  let modified = -1
  let headers = NO_BUILD_HEADERS
  return async () => {
    try {
      const path = join(folder, 'headers.json')
      const { mtimeMs } = await stat(path)
      if (mtimeMs !== modified) headers = readBuildHeaders(await readFile(path, 'utf8'))
      modified = mtimeMs
    } catch {
      headers = NO_BUILD_HEADERS
      modified = -1
    }
    return headers
  }
}

/**
 * Answers requests from a folder of built files: `.html` may be left out, a folder gives its `index.html`, what is
 * not there gives `404.html`. Nothing outside the folder can be reached.
 * @param {{ folder: string, base: string }} options `base`: sub-path with a slash before and behind
 * @returns {(request: Request, response: Response) => void}
 */
export function createHandler({ folder, base }) {
  const bodyOf = createBodies()
  const buildHeaders = createBuildHeaders(folder)

  /** @param {Request} request @param {Response} response @param {400 | 404 | 405 | 500} status */
  async function refuse(request, response, status) {
    const page = status === 404 ? await findResource(folder, { segments: ['404.html'], folder: false }) : null
    const text = PLAIN_PAGE(MESSAGES[status])
    const body = page && page !== 'addSlash' ? await readFile(page.path) : Buffer.from(text)
    response.writeHead(status, {
      ...headersFor('404.html', await buildHeaders()),
      'Content-Type': contentType('404.html').type,
      'Content-Length': body.length,
      ...(status === 405 ? { Allow: 'GET, HEAD' } : {}),
    })
    response.end(request.method === 'HEAD' ? undefined : body)
  }

  /** @param {Response} response @param {string} location @param {302 | 308} [status] */
  function redirect(response, location, status = 308) {
    response.writeHead(status, {
      Location: location,
      'Cache-Control': 'no-cache',
      'Access-Control-Allow-Origin': '*',
      'Content-Length': 0,
    })
    response.end()
  }

  /** @param {Request} request @param {string} tag @param {Date} modified */
  function isKnown(request, tag, modified) {
    const tags = request.headers['if-none-match']
    if (tags !== undefined) return tags === '*' || tags.split(/\s*,\s*/).includes(tag)
    const since = Date.parse(request.headers['if-modified-since'] ?? '')
    return Math.floor(modified.getTime() / 1000) * 1000 <= since
  }

  /**
   * Part of a file, as archives of map tiles are read.
   * @param {Request} request
   * @param {Response} response
   * @param {import('./resource.mjs').Resource} found
   * @param {Record<string, string>} headers
   * @param {string} type
   * @param {import('./range.mjs').Range} range
   */
  async function answerPart(request, response, found, headers, type, range) {
    if (range === 'unsatisfiable') {
      response.writeHead(416, { ...headers, 'Content-Range': `bytes */${found.size}`, 'Content-Length': 0 })
      response.end()
      return
    }
    const { first, last } = range
    const body = request.method === 'HEAD' ? undefined : await readPart(found.path, first, last)
    response.writeHead(206, {
      ...headers,
      'Content-Type': type,
      'Content-Range': `bytes ${first}-${last}/${found.size}`,
      'Content-Length': last - first + 1,
    })
    response.end(body)
  }

  /** @param {Request} request @param {Response} response */
  async function answer(request, response) {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(request, response, 405)
    const asked = readRequestPath(request.url ?? '/', base)
    const query = /\?[^#]*/.exec(request.url ?? '')?.[0] ?? ''
    if ('refused' in asked) return refuse(request, response, asked.refused)
    if ('redirect' in asked) return redirect(response, asked.redirect + query)
    const found = await findResource(folder, asked)
    if (found === null) {
      const address = goneViewAddress(asked.segments.join('/'), query)
      return address === null ? refuse(request, response, 404) : redirect(response, `${base}${address}`, 302)
    }
    if (found === 'addSlash') {
      return redirect(response, `${base}${asked.segments.map(encodeURIComponent).join('/')}/${query}`)
    }
    const { type, compressible } = contentType(found.path)
    const wanted = compressible ? acceptedEncoding(request.headers['accept-encoding']) : null
    const tag = `W/"${found.size.toString(16)}-${Math.floor(found.modified.getTime()).toString(16)}"`
    const headers = {
      ...headersFor(found.name, await buildHeaders()),
      ETag: tag,
      'Last-Modified': found.modified.toUTCString(),
      ...(compressible ? { Vary: 'Accept-Encoding' } : { 'Accept-Ranges': 'bytes' }),
    }
    if (isKnown(request, tag, found.modified)) {
      response.writeHead(304, headers)
      response.end()
      return
    }
    const range = compressible ? null : readRange(request.headers, found.size, tag)
    if (range) return answerPart(request, response, found, headers, type, range)
    const { bytes, encoding } = await bodyOf(found, wanted)
    response.writeHead(200, {
      ...headers,
      'Content-Type': type,
      'Content-Length': bytes.length,
      ...(encoding ? { 'Content-Encoding': encoding } : {}),
    })
    response.end(request.method === 'HEAD' ? undefined : bytes)
  }

  return (request, response) => {
    answer(request, response).catch((error) => {
      console.error(`${request.method} ${request.url}: ${error instanceof Error ? error.message : error}`)
      if (response.headersSent) response.destroy()
      else refuse(request, response, 500).catch(() => response.destroy())
    })
  }
}
