import { createServer } from 'node:http'
import { createHandler } from '../scripts/server/handler.mjs'

/**
 * Serves the built site with another dataset in the place of its own, and the bench's pages under `/floor/` and
 * `/event-canvas/`.
 * @param {{ site: string, pages: string, dataset: string }} folders
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function serveBench({ site, pages, dataset }) {
  const [ofSite, ofPages, ofData] = [site, pages, dataset].map((folder) =>
    createHandler({ folder, base: '/' }),
  )
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const handler =
      path.startsWith('/data/') || path.startsWith('/compact.bin')
        ? ofData
        : /^\/(floor|event-canvas|bench-assets)\//.test(path)
          ? ofPages
          : ofSite
    handler?.(request, response)
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('the server of the bench has no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
