import { createServer } from 'node:http'
import { createHandler } from '../scripts/server/handler.mjs'
import { PAGES } from './pages.mjs'

/** Paths of the bench's own pages, which are nobody's site: served without the site's security policy. */
const OWN = new RegExp(`^/(?:${PAGES.join('|')}|bench-assets)/`)

/**
 * Serves a built site, the bench's pages beside it, and the same events in the forms that floor and peers read.
 * @param {{ site: string, pages: string, dataset: string }} folders
 * @returns {Promise<{ port: number, origin: string, close: () => void }>}
 */
export async function serveBench({ site, pages, dataset }) {
  const [ofSite, ofPages, ofData] = [site, pages, dataset].map((folder) =>
    createHandler({ folder, base: '/' }),
  )
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    if (OWN.test(path)) {
      const write = response.writeHead.bind(response)
      response.writeHead = (/** @type {number} */ status, /** @type {any} */ headers) => {
        const { 'Content-Security-Policy': _policy, ...rest } = headers ?? {}
        return write(status, rest)
      }
      ofPages?.(request, response)
    } else if (path.startsWith('/compact.bin') || path.startsWith('/events.geojson'))
      ofData?.(request, response)
    else ofSite?.(request, response)
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('the server of the bench has no port')
  return {
    port: address.port,
    origin: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
